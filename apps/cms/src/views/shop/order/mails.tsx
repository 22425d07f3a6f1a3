import { mailKindWords } from '../../../collections/order-mails/index.ts'
import { say } from '../../../fields/words.ts'
import { Instant } from '../../policy/change/instant.tsx'
import { shopWords } from '../words.ts'
import type { OrderMail } from './read-order.ts'

/** What the customer was written of this order, and what hasn't gone out yet. */
export function Mails({ mails, language }: { mails: readonly OrderMail[]; language: string }) {
  const { order: words } = shopWords(language)
  return (
    <section className="shop-part" aria-labelledby="mails">
      <h2 id="mails">{words.mails}</h2>
      {mails.length === 0 ? <p className="desk-hint">{words.noMails}</p> : (
        <ul className="shop-history">
          {mails.map(({ id, kind, at, sentAt, fault }) => (
            <li key={id}><p><strong>{say(language, mailKindWords[kind])}</strong> <span className="desk-hint">{sentAt ? words.mailSent : fault ? words.mailFault(fault) : words.mailDue}, <Instant at={sentAt ?? at} language={language} /></span></p></li>
          ))}
        </ul>
      )}
    </section>
  )
}
