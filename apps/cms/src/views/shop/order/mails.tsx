import { randomUUID } from 'node:crypto'
import { mailKindWords } from '../../../collections/order-mails/index.ts'
import { isGivenUp, type OrderMail } from '../../../commerce/mails/standing.ts'
import { say } from '../../../fields/words.ts'
import { Instant } from '../../policy/change/instant.tsx'
import { DeskForm } from '../desk-form.tsx'
import { shopWords, type ShopWords } from '../words.ts'

interface MailsProps { orderId: string; mails: readonly OrderMail[]; language: string; mayAct: boolean }

/** What the customer was written of this order, what hasn't gone out yet, and what was given up, with the way to have it sent after all. */
export function Mails({ orderId, mails, language, mayAct }: MailsProps) {
  const { order: words, unknown } = shopWords(language)
  return (
    <section className="shop-part" aria-labelledby="mails">
      <h2 id="mails">{words.mails}</h2>
      {mails.length === 0 ? <p className="desk-hint">{words.noMails}</p> : (
        <ul className="shop-history">
          {mails.map((mail) => (
            <li key={mail.id}>
              <p><strong>{say(language, mailKindWords[mail.kind])}</strong> <span className="desk-hint">{standingOf(mail, words)} <Instant at={mail.sentAt ?? mail.at} language={language} /></span></p>
              {isGivenUp(mail) ? (
                <>
                  <p className="desk-note desk-note--warning">{words.mailGivenUp(mail.fault ?? '')}</p>
                  {mayAct ? (
                    <DeskForm path={`/orders/${orderId}/mail-again`} button={words.mailAgain} unknown={unknown}>
                      <input type="hidden" name="mail" value={mail.id} />
                      <input type="hidden" name="key" value={randomUUID()} />
                    </DeskForm>
                  ) : null}
                </>
              ) : mail.fault && !mail.sentAt ? <p className="desk-hint">{words.mailFault(mail.fault)}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const standingOf = (mail: OrderMail, { mailSent, mailDue }: ShopWords['order']): string => (mail.sentAt ? mailSent : mailDue)
