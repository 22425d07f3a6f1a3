import { mailKindWords } from '../../../collections/order-mails/index.ts'
import { orderStateWords, paymentStateWords } from '../../../collections/orders/states.ts'
import { formatMinor } from '../../../commerce/staff/format-minor.ts'
import { say, type Words } from '../../../fields/words.ts'
import { Instant } from '../../policy/change/instant.tsx'
import { shopWords, type ShopWords } from '../words.ts'
import type { OrderEvent, WholeOrder } from './read-order.ts'

/** Each step of an order: when, what, by whom, and where it stood after it. */
export function History({ whole: { order, events, names }, language }: { whole: WholeOrder; language: string }) {
  const words = shopWords(language)
  return (
    <section className="shop-part" aria-labelledby="history">
      <h2 id="history">{words.order.history}</h2>
      <ol className="shop-history">
        {events.map((event) => {
          const note = event.note ?? {}
          const text = (name: string): string => (['string', 'number'].includes(typeof note[name]) ? String(note[name]) : '')
          const amountMinor = note.amountMinor ?? note.refundedMinor
          const kept = { amount: typeof amountMinor === 'number' ? formatMinor(amountMinor, order.currency, language) : '', carrier: text('carrier'), trackingCode: text('trackingCode'), sku: text('sku'), lot: text('lot'), code: text('code'), revision: text('revision'), mail: said(mailKindWords, text('mail'), language) }
          return (
            <li key={event.id}>
              <p><strong>{words.move[event.move]?.(kept) ?? event.move}</strong> <span className="desk-hint">{whoInWords(event, names, words)}, <Instant at={event.at} language={language} /></span></p>
              {words.cause[text('cause')] ? <p>{words.cause[text('cause')]}</p> : null}
              {text('why') || text('text') ? <p><q>{text('why') || text('text')}</q></p> : null}
              {event.before === null || event.before !== `${event.state}/${event.payment}` ? <p className="desk-hint">{said(orderStateWords, event.state, language)} · {said(paymentStateWords, event.payment, language)}</p> : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const said = (states: Record<string, Words>, state: string, language: string): string => (states[state] ? say(language, states[state]) : state)

/** Who it was: an account by its name then, else as it is called now. */
export function whoInWords({ by, note }: Pick<OrderEvent, 'by' | 'note'>, names: ReadonlyMap<string, string>, { order: words }: ShopWords): string {
  if (by.startsWith('staff ')) return words.by(typeof note?.name === 'string' ? note.name : names.get(by) ?? words.former)
  return words.by(by === 'customer' ? words.customer : by === 'provider' ? words.providerBy : words.house)
}
