import { mostOfVariant } from '@gatehouse/contract'
import { readWayBack } from '../gate/region-form.ts'
import type { DeskFields } from './desk.ts'

/** What a form of the basket asks for. */
export type CartWish =
  | { do: 'add'; variant: string; quantity: number; from: string | null }
  | { do: 'change'; variant: string; quantity: number }
  | { do: 'remove'; variant: string }
  /** What was shown with this version is accepted. */
  | { do: 'accept'; version: string }
  /** A number that none can be had of. */
  | { do: 'unreadable'; what: 'add' | 'change'; variant: string; from: string | null }
  /** Sent by no form of this site. */
  | { do: 'nothing' }

const variantPattern = /^[A-Za-z0-9-]{1,64}$/

/** Reads `do`, `variant`, `quantity` (1 to 99), `from` (the page to go back to) and `version`. */
export function readCartForm(fields: DeskFields): CartWish {
  const wish = fields.get('do')
  if (wish === 'accept') return { do: 'accept', version: fields.get('version') ?? '' }
  const variant = fields.get('variant') ?? ''
  if (!variantPattern.test(variant)) return { do: 'nothing' }
  if (wish === 'remove') return { do: 'remove', variant }
  if (wish !== 'add' && wish !== 'change') return { do: 'nothing' }
  const from = readWayBack(fields.get('from') ?? null)
  const quantity = readQuantity(fields.get('quantity') ?? '')
  if (quantity === null) return { do: 'unreadable', what: wish, variant, from }
  return wish === 'add' ? { do: 'add', variant, quantity, from } : { do: 'change', variant, quantity }
}

function readQuantity(typed: string): number | null {
  const quantity = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0
  return quantity >= 1 && quantity <= mostOfVariant ? quantity : null
}
