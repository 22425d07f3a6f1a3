import type { Locale, RuleNotice } from '@gatehouse/contract'
import type { OrderRow } from '../orders/order-row.ts'
import type { Seller } from '../orders/seller.ts'
import { isAfterMoney, type MailKind } from './kinds.ts'
import { receiptBlocks } from './receipt.ts'
import { toHtml, toText, type Block } from './render.ts'
import { en, type MailWords } from './words.en.ts'
import { fr } from './words.fr.ts'
import { amountIn, citationIn, dayIn } from './written.ts'

const wordsOf = { en, fr } as const satisfies Record<Locale, MailWords>

/** All that a mail says: the order as it was agreed, and what the step that it tells of noted. */
export interface MailFacts {
  kind: MailKind
  order: OrderRow
  seller: Seller
  /** Where answers are read; null: nowhere. */
  answersTo: string | null
  /** The page of the order. */
  url: string
  /** Who made the step. */
  by: string
  /** What was paid back with this step, and in all; 0 where nothing was. */
  refund: { nowMinor: number; inAllMinor: number }
}

export interface ComposedMail { subject: string; text: string; html: string }

const text = (words: string): Block => ({ kind: 'text', text: words })

/** A rule's own words as they were kept, its source, and what it leaves open: nothing is added to them. */
function reasonBlocks({ notice, fixedIn, source, alternatives, checkedOn }: RuleNotice, { reasons }: MailWords, locale: Locale): Block[] {
  return [
    { kind: 'quote', text: notice[locale], lang: locale },
    // Where the law fixes the wording in the other language, that stands beside it.
    ...(fixedIn !== undefined && fixedIn !== locale ? [{ kind: 'quote', text: notice[fixedIn], lang: fixedIn } as const] : []),
    { kind: 'small', text: `${reasons.source}${locale === 'fr' ? '\u00A0' : ''}: ${citationIn(locale, source)}`, ...(source.url === undefined ? {} : { url: source.url }) },
    { kind: 'small', text: `${reasons.checked(dayIn(locale, Date.parse(checkedOn)))}.` },
    ...(alternatives === null ? [] : [{ kind: 'small', text: `${reasons.alternatives}${locale === 'fr' ? '\u00A0' : ''}: ${alternatives[locale]}` } as const]),
  ]
}

const whyBlocks = ({ refusal }: OrderRow, words: MailWords, locale: Locale): Block[] => (refusal?.why === 'rules' ? Object.values(refusal.notices).flatMap((notice) => reasonBlocks(notice, words, locale)) : [])

function bodyOf({ kind, order, by, refund }: MailFacts, words: MailWords, locale: Locale): Block[] {
  const amount = amountIn(locale, order.currency)
  const why = () => whyBlocks(order, words, locale)
  switch (kind) {
    case 'received': return words.received(Math.round((order.sessionExpiresAt - order.placedAt) / 60_000)).map(text)
    case 'paid': return words.paid(amount(order.capturedMinor)).map(text)
    case 'refused': return [text(words.refused[order.refusal?.why ?? 'staff']), ...why(), text(words.nothingTaken)]
    case 'expired': return words.expired.map(text)
    case 'lapsed': return [...words.lapsed.map(text), text(words.nothingTaken)]
    case 'cancelled': return [text(by === 'customer' ? words.cancelled.customer : words.cancelled.staff), text(words.nothingTaken)]
    case 'held': return [text(words.held), ...why(), text(words.heldNext)]
    case 'shipped': return [text(words.shipped(order.carrier || null)), ...(order.trackingCode ? [text(words.tracking(order.trackingCode))] : [])]
    case 'refunded': {
      const isWhole = refund.inAllMinor >= order.capturedMinor
      // A refund that the rules made necessary says why; one of a parcel that was sent isn't about them.
      const reasons = order.shippedAt === null ? why() : []
      return [text(isWhole ? words.refunded.whole(amount(refund.nowMinor)) : words.refunded.part(amount(refund.nowMinor), amount(refund.inAllMinor))), text(words.refundedNext), ...(reasons.length > 0 ? [text(words.refundedWhy), ...reasons] : [])]
    }
  }
}

/** A mail in the order's language, the same each time that it is made for the same step. */
export function composeMail(facts: MailFacts): ComposedMail {
  const { kind, order, seller, answersTo, url } = facts
  const { locale } = order
  const words = wordsOf[locale]
  const subject = words.subject[kind](order.reference)
  const mayQuote = isAfterMoney(kind)
  const blocks: Block[] = [
    text(words.greeting(mayQuote ? order.address.name : null)),
    ...bodyOf(facts, words, locale),
    { kind: 'link', text: words.openOrder, url },
    ...receiptBlocks(order, seller, words, locale, { withAddress: mayQuote }),
    ...(answersTo === null ? [text(words.noAnswer)] : []),
  ]
  return { subject, text: toText(locale, blocks), html: toHtml(locale, subject, blocks) }
}
