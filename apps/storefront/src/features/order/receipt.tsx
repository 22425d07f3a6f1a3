import type { Locale, OrderView } from '@gatehouse/contract'
import { placeName } from '@gatehouse/places'
import { formatAmount, formatDate, formatNumber, formatRate } from '../../i18n/format.ts'
import { langAttribute, wordsOf } from '../../i18n/index.ts'

const takenStates: readonly OrderView['payment'][] = ['captured', 'part-refunded', 'refunded', 'disputed']

/** What was agreed: each line, shipping, each tax with its rate, the total, and what was paid back. Prints as a receipt once it is paid. */
export function Receipt({ order, lang }: { order: OrderView; lang: Locale }) {
  const { reference, placedAt, lines, sums, currency, taxIncluded, payment, shipping, locale, address, email, seller, termsVersion } = order
  const { order: { receipt: words, refusal }, checkout: { quote } } = wordsOf(lang)
  const amount = (amountMinor: number) => formatAmount(lang, { currency, amountMinor })
  const isPaid = takenStates.includes(payment)
  const textLang = langAttribute(locale, lang)
  const placed = new Date(placedAt).toISOString()
  // Two rates of one tax, as books and food have, are told apart by nothing else.
  const taxes = sums.taxes.map(({ title, ratePpm, amountMinor }) => {
    const tax = ratePpm === null ? title : quote.tax(title, formatRate(lang, ratePpm))
    return <Sum key={`${title} ${ratePpm ?? ''}`} label={taxIncluded ? words.included(tax) : tax} amount={amount(amountMinor)} />
  })
  const total = <Sum key="total" label={`${words.total} (${currency})`} amount={amount(sums.totalMinor)} isTotal />
  return (
    <section className="order-receipt" aria-labelledby="receipt">
      <h2 id="receipt">{isPaid ? words.title : words.sumTitle}</h2>
      {isPaid ? null : <p className="form-note">{words.unpaid}</p>}
      <p className="meta">{words.number} {reference} · {words.placed} <time dateTime={placed}>{formatDate(lang, placed)}</time></p>
      <table className="order-lines">
        <thead><tr><th scope="col">{words.item}</th><th scope="col" className="order-number">{words.quantity}</th><th scope="col" className="order-number">{words.each}</th><th scope="col" className="order-number">{words.amount}</th></tr></thead>
        <tbody>
          {lines.map(({ slug, title, label, quantity, unitMinor, amountMinor, refused }) => (
            <tr key={`${slug} ${label}`}>
              <th scope="row"><span lang={textLang}>{label === '' ? title : `${title} · ${label}`}</span>{refused ? <span className="order-marked">{refusal.marked}</span> : null}</th>
              <td data-label={words.quantity}>{formatNumber(lang, quantity)}</td><td data-label={words.each}>{amount(unitMinor)}</td><td data-label={words.amount}>{amount(amountMinor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="order-sums">
        <Sum label={words.subtotal} amount={amount(sums.subtotalMinor)} />
        <Sum label={words.shipping} detail={shipping.title} detailLang={textLang} amount={amount(sums.shippingMinor)} />
        {/* Taxes that are in the prices are part of the total; those that aren't lead to it. */}
        {taxIncluded ? [total, ...taxes] : [...taxes, total]}
        {sums.refundedMinor > 0 ? <Sum label={words.refunded} amount={`−${amount(sums.refundedMinor)}`} isTotal /> : null}
      </dl>
      <div className="order-who">
        <section aria-labelledby="sent-to"><h3 id="sent-to">{words.to}</h3><Lines lines={[address.name, address.line1, address.line2 ?? '', [address.city, address.region === null ? '' : placeName(address.region, lang), address.postalCode].filter(Boolean).join(' '), placeName(address.country, lang)]} /><p>{email}</p></section>
        <section aria-labelledby="sold-by"><h3 id="sold-by">{words.by}</h3><Lines lines={[seller.name, ...seller.address, ...seller.taxNumbers, seller.email ?? '']} /></section>
      </div>
      <p className="form-note">{words.terms(termsVersion)}</p>
    </section>
  )
}

function Sum({ label, detail, detailLang, amount, isTotal = false }: { label: string; detail?: string; detailLang?: Locale | undefined; amount: string; isTotal?: boolean }) {
  return <div className={isTotal ? 'order-total' : undefined}><dt>{label}{detail === undefined ? null : <span className="order-detail" lang={detailLang}> {detail}</span>}</dt><dd>{amount}</dd></div>
}

const Lines = ({ lines }: { lines: string[] }) => <p>{lines.filter((line) => line !== '').map((line, index) => <span key={index} className="order-address-line">{line}</span>)}</p>
