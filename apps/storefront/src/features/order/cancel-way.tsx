import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import type { OrderStep } from '../../shop/order-step.ts'

/** Cancelling, while it can be done: asked once more before it is. */
export function CancelWay({ step: { order, path, isAsked }, lang }: { step: OrderStep; lang: Locale }) {
  const words = wordsOf(lang).order.cancel
  if (!order.canCancel) return null
  const here = `/${lang}${path}`
  if (!isAsked) {
    return (
      <section className="order-way" aria-labelledby="cancel">
        <h2 id="cancel">{words.title}</h2>
        <p>{words.text}</p>
        <p><a className="button quiet" href={`${here}?ask=cancel#cancel`}>{words.ask}</a></p>
      </section>
    )
  }
  return (
    <section className="panel order-way" aria-labelledby="cancel">
      <h2 id="cancel">{words.sure}</h2>
      <p>{words.sureText}</p>
      <form className="form-ways" method="post" action={here}>
        <button className="button" type="submit" name="do" value="cancel">{words.yes}</button>
        <a className="order-again" href={here}>{words.no}</a>
      </form>
    </section>
  )
}
