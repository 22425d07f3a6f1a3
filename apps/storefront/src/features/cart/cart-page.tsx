import type { CartView, Locale } from '@gatehouse/contract'
import { formatAmount } from '../../i18n/format.ts'
import { wordsOf } from '../../i18n/index.ts'
import { CartLine } from '../../parts/cart-line.tsx'
import { Crumbs } from '../../parts/crumbs.tsx'
import { ProblemSummary } from '../../parts/problem-summary.tsx'
import type { CartRefusal, CartStep } from '../../shop/cart-step.ts'
import { LineControls, quantityId } from './line-controls.tsx'
import { RefusedAdd } from './refused-add.tsx'

/** What is in the basket as it stands now, what of it can be ordered from here, and the way on. */
export function CartPage({ step: { cart, refusal, done, isThere }, lang }: { step: CartStep; lang: Locale }) {
  const words = wordsOf(lang).cart
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: wordsOf(lang).product.crumb, path: '/shop' }, { label: words.title }]} />
      <header className="page-head"><h1>{words.title}</h1></header>
      {refusal ? <div className="basket-problems"><Refused refusal={refusal} cart={cart} lang={lang} /></div> : null}
      {done && !cart?.changed ? <p className="form-done" role="status">{words.done[done]}</p> : null}
      {cart ? <Filled cart={cart} refusal={refusal} lang={lang} /> : (
        <div className="basket-empty">
          <p className="lead">{isThere ? words.empty : words.away}</p>
          <p><a className="button" href={`/${lang}/shop`}>{words.toShop}</a></p>
        </div>
      )}
    </div>
  )
}

function Refused({ refusal, cart, lang }: { refusal: CartRefusal; cart: CartView | null; lang: Locale }) {
  const { refused } = wordsOf(lang).cart
  const isAboutNumber = ['number', 'out-of-stock', 'too-many'].includes(refusal.why)
  const line = cart?.lines.find(({ variant }) => variant === refusal.variant)
  const field = refusal.what === 'add' ? 'quantity' : line && quantityId(line.variant)
  return (
    <>
      <ProblemSummary title={refused[refusal.what]} problems={[{ text: refusal.told ?? refused[refusal.why], ...(isAboutNumber && field ? { id: field } : {}) }]} />
      {refusal.what === 'add' ? <RefusedAdd refusal={refusal} lang={lang} /> : null}
    </>
  )
}

function Filled({ cart, refusal, lang }: { cart: CartView; refusal: CartRefusal | null; lang: Locale }) {
  const { lines, currency, changed, version } = cart
  const words = wordsOf(lang).cart
  return (
    <div className="basket">
      <div>
        {changed ? (
          <form className="basket-accept" method="post" action={`/${lang}/cart`} aria-labelledby="basket-changed">
            <h2 id="basket-changed">{words.changedTitle}</h2>
            <p>{words.changedText}</p>
            <input type="hidden" name="version" value={version} />
            <button className="button" type="submit" name="do" value="accept">{words.accept}</button>
          </form>
        ) : null}
        <ul className="basket-lines">
          {lines.map((line) => <CartLine key={line.variant} line={line} currency={currency} lang={lang} path="/cart" controls={<LineControls line={line} lang={lang} refusal={refusal} />} />)}
        </ul>
      </div>
      <Summary cart={cart} lang={lang} />
    </div>
  )
}

function Summary({ cart: { lines, currency, taxIncluded, subtotalMinor, checkout, changed }, lang }: { cart: CartView; lang: Locale }) {
  const { cart: words, price } = wordsOf(lang)
  const buyable = lines.filter((line) => line.kind === 'shown' && line.blocked === null).length
  return (
    <section className="panel basket-sum" aria-labelledby="basket-sum">
      <h2 id="basket-sum">{words.subtotal}</h2>
      {buyable === 0 ? <p>{words.nothingToBuy}</p> : (
        <>
          <p className="basket-total"><span className="price">{formatAmount(lang, { currency, amountMinor: subtotalMinor })} <span className="price-note">{currency}, {taxIncluded ? price.taxIncluded : price.taxAdded}</span></span></p>
          {buyable < lines.length ? <p className="form-note">{words.onlyBuyable}</p> : null}
          <p className="form-note">{taxIncluded ? words.later : words.laterTaxed}</p>
        </>
      )}
      {checkout === 'off' ? <p>{words.off}</p> : null}
      {checkout === 'gated' && buyable > 0 ? (changed ? <p>{words.acceptFirst}</p> : <p><a className="button" href={`/${lang}/checkout`}>{words.toCheckout}</a></p>) : null}
      {checkout === 'off' ? null : <p className="form-note">{words.kept}</p>}
    </section>
  )
}
