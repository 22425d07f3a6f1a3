import type { Locale, QuoteView } from '@gatehouse/contract'
import { placeName } from '@gatehouse/places'
import { formatAmount, formatRate } from '../../i18n/format.ts'
import { wordsOf } from '../../i18n/index.ts'
import { CartLine } from '../../parts/cart-line.tsx'
import { addressFields, type Typed } from '../../shop/checkout-form.ts'
import type { QuoteNote } from '../../shop/checkout-step.ts'
import { versionsOf, writeSeen } from '../../shop/seen.ts'

interface QuoteProps { quote: QuoteView; typed: Typed; attempt: string; note: QuoteNote | null; lang: Locale }

/** What the order holds and comes to at the address, with what can't go along and why; then the order itself. */
export function Quote({ quote, typed, attempt, note, lang }: QuoteProps) {
  const { quote: words } = wordsOf(lang).checkout
  const { lines, currency } = quote
  const hasBlocked = lines.some((line) => line.kind === 'hidden' || line.blocked !== null)
  return (
    <div className="basket">
      <section aria-labelledby="what">
        <h2 id="what">{words.title}</h2>
        {note === 'differs' ? <p className="form-done" role="status">{words.differs}</p> : null}
        <ul className="basket-lines">{lines.map((line) => <CartLine key={line.variant} line={line} currency={currency} lang={lang} path="/cart" isAtAddress />)}</ul>
        {hasBlocked && quote.sums ? <p className="form-note">{words.left}</p> : null}
        <Address typed={typed} lang={lang} />
      </section>
      {quote.sums === null ? null : <Order quote={quote} typed={typed} attempt={attempt} note={note} lang={lang} />}
    </div>
  )
}

/** The address as it was given, in fields that nobody sees: it stands in this page and nowhere else. */
function HiddenAddress({ typed }: { typed: Typed }) {
  return addressFields.map((name) => <input key={name} type="hidden" name={name} value={typed[name]} />)
}

function Address({ typed, lang }: { typed: Typed; lang: Locale }) {
  const { quote: words } = wordsOf(lang).checkout
  const { name, line1, line2, city, region, postalCode, country, email } = typed
  const lines = [name, line1, line2, [city, region && placeName(region, lang), postalCode].filter(Boolean).join(' '), placeName(country, lang), email]
  return (
    <form className="checkout-address" method="post" action={`/${lang}/checkout`} aria-labelledby="to">
      <h2 id="to">{words.to}</h2>
      <address>{lines.filter((line) => line.trim() !== '').map((line) => <span key={line}>{line}</span>)}</address>
      <HiddenAddress typed={typed} />
      <button className="button quiet" type="submit" name="do" value="edit">{words.change}</button>
    </form>
  )
}

function Order({ quote, typed, attempt, note, lang }: QuoteProps) {
  const { quote: words } = wordsOf(lang).checkout
  const { shipping, sums, problems, termsVersion, currency } = quote
  const canOrder = problems.length === 0 && sums !== null
  const isTermsMissing = note === 'terms'
  return (
    <form className="panel checkout-order" method="post" action={`/${lang}/checkout`} aria-labelledby="sum" noValidate>
      <h2 id="sum">{words.sum}</h2>
      <HiddenAddress typed={typed} />
      <input type="hidden" name="attempt" value={attempt} />
      <input type="hidden" name="seen" value={writeSeen(versionsOf(quote))} />
      <input type="hidden" name="termsVersion" value={termsVersion} />
      {shipping ? (
        <fieldset className="checkout-shipping">
          <legend>{words.shipping}</legend>
          {shipping.options.map(({ id, title, priceMinor }) => (
            <label key={id} className="choice">
              <input type="radio" name="shipping" value={id} defaultChecked={id === shipping.chosen} />
              <span>{title}</span> <span className="choice-price">{formatAmount(lang, { currency, amountMinor: priceMinor })}</span>
            </label>
          ))}
          {shipping.options.length > 1 ? <button className="button quiet" type="submit" name="do" value="quote">{words.update}</button> : null}
        </fieldset>
      ) : null}
      <Sums quote={quote} lang={lang} />
      {canOrder ? (
        <>
          <p className="checkout-terms">
            <label className="choice"><input type="checkbox" id="terms" name="terms" value="yes" required aria-invalid={isTermsMissing || undefined} aria-describedby="terms-version" /> <span>{words.terms}</span></label>
            <span id="terms-version" className="form-note">{words.termsVersion(termsVersion)} <a href={`/${lang}/legal/terms`}>{words.readTerms}</a></span>
          </p>
          <button className="button" type="submit" name="do" value="order">{words.orderWith(formatAmount(lang, { currency, amountMinor: sums.totalMinor }))}</button>
          <p className="form-note">{words.afterwards}</p>
        </>
      ) : null}
    </form>
  )
}

function Sums({ quote: { sums, currency, taxIncluded }, lang }: { quote: QuoteView; lang: Locale }) {
  const { quote: words } = wordsOf(lang).checkout
  if (!sums) return null
  const money = (amountMinor: number) => formatAmount(lang, { currency, amountMinor })
  const sayTax = (title: string, ratePpm: number) => (taxIncluded ? words.taxIncluded : words.tax)(title, formatRate(lang, ratePpm))
  const due = sums.taxes.filter(({ amountMinor }) => amountMinor > 0)
  return (
    <>
      <dl className="checkout-sums">
        <div><dt>{words.subtotal}</dt><dd>{money(sums.subtotalMinor)}</dd></div>
        <div><dt>{words.shippingSum}</dt><dd>{money(sums.shippingMinor)}</dd></div>
        {due.map(({ tax, title, ratePpm, amountMinor }) => <div key={`${tax} ${ratePpm}`}><dt>{sayTax(title, ratePpm)}</dt><dd>{money(amountMinor)}</dd></div>)}
        <div className="checkout-total"><dt>{words.total}</dt><dd>{money(sums.totalMinor)} <span className="price-note">{currency}</span></dd></div>
      </dl>
      {due.length === 0 ? <p className="form-note">{words.noTax}</p> : null}
    </>
  )
}
