import { mostOfVariant, type Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import type { CartRefusal } from '../../shop/cart-step.ts'

/** What wasn't put into the basket, to be tried with another number where that may help, and the way back to its page. */
export function RefusedAdd({ refusal: { why, variant, quantity, from }, lang }: { refusal: CartRefusal; lang: Locale }) {
  const { refused, add, sayPlace } = wordsOf(lang).cart
  const mayHelp = ['number', 'out-of-stock', 'too-many', 'busy', 'away'].includes(why)
  const back = from === null ? null : `/${lang}${from}`
  return (
    <div className="basket-refused">
      {mayHelp ? (
        <form className="basket-again" method="post" action={`/${lang}/cart`} noValidate>
          <input type="hidden" name="variant" value={variant} />
          {from === null ? null : <input type="hidden" name="from" value={from} />}
          <label htmlFor="quantity">{add.quantity}</label>
          <input className="field-box" id="quantity" name="quantity" type="number" inputMode="numeric" min={1} max={mostOfVariant} step={1} required defaultValue={quantity} aria-invalid={why === 'busy' || why === 'away' ? undefined : true} aria-describedby="problem-summary" />
          <button className="button" type="submit" name="do" value="add">{refused.again}</button>
        </form>
      ) : null}
      {why === 'place-needed' ? <p><a href={`/${lang}/region${from === null ? '' : `?from=${encodeURIComponent(from)}`}`}>{sayPlace}</a></p> : null}
      {back === null ? null : <p><a href={back}>{refused.backToPage}</a></p>}
    </div>
  )
}
