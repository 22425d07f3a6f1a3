import type { QuoteView } from '@gatehouse/contract'
import type { Problems, Typed } from './checkout-form.ts'

/**
 * What a quote is shown with: it differs from the basket, something changed since it was itself last shown, the terms weren't
 * accepted, or others were faster.
 */
export type QuoteNote = 'differs' | 'changed' | 'terms' | 'busy'

/** What the page of the checkout shows. */
export type CheckoutStep =
  | { show: 'form'; typed: Typed; problems: Problems; isAway: boolean }
  /** `attempt` is the same however often this page is sent: it can make one order. */
  | { show: 'quote'; typed: Typed; quote: QuoteView; attempt: string; note: QuoteNote | null }
  /** It isn't known whether the order was made (`unsure`), or too much came at once: the same is sent once more, by a press. */
  | { show: 'wait'; why: 'unsure' | 'slower'; fields: [name: string, value: string][] }
  | { show: 'closed' }
