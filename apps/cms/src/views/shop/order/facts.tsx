import { fullPlaceName } from '@gatehouse/places'
import { orderStateWords, paymentStateWords } from '../../../collections/orders/states.ts'
import type { OrderRow } from '../../../commerce/orders/order-row.ts'
import { formatMinor } from '../../../commerce/staff/format-minor.ts'
import { leftOf } from '../../../commerce/staff/refund-order.ts'
import { say } from '../../../fields/words.ts'
import { Instant } from '../../policy/change/instant.tsx'
import { deskLanguage } from '../../policy/sentence/names.ts'
import { DeskForm } from '../desk-form.tsx'
import { orderDeskPath, shopAddress } from '../views.ts'
import { shopWords } from '../words.ts'
import { addressLines } from '../address-lines.ts'

interface Shown { order: OrderRow; language: string; mayAct?: boolean }

export function Facts({ order, language }: Shown) {
  const { order: words } = shopWords(language)
  const tracking = order.trackingCode ?? ''
  return (
    <section className="shop-part" aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <p className="shop-states"><strong>{say(language, orderStateWords[order.state])}</strong> · {say(language, paymentStateWords[order.payment])}</p>
      <dl className="shop-facts">
        <div><dt>{words.placed}</dt><dd><Instant at={order.placedAt} language={language} /></dd></div>
        {order.payment === 'pending' && order.state === 'placed' ? <div><dt>{words.payUntil}</dt><dd><Instant at={order.sessionExpiresAt} language={language} /></dd></div> : null}
        <div><dt>{words.email}</dt><dd><a href={`mailto:${order.email}`}>{order.email}</a></dd></div>
        <div><dt>{words.language}</dt><dd>{words.inLanguage[order.locale]}</dd></div>
        <div><dt>{words.address}</dt><dd><address>{addressLines(order.address).map((line) => <span key={line}>{line}</span>)}</address></dd></div>
        <div><dt>{words.place}</dt><dd>{fullPlaceName(order.place, deskLanguage(language), new Map())} ({order.place})</dd></div>
        <div><dt>{words.shipping}</dt><dd>{order.shipping.title}</dd></div>
        <div><dt>{words.terms}</dt><dd>{order.termsVersion}</dd></div>
        {order.carrier ? <div><dt>{words.carrier}</dt><dd>{order.carrier}</dd></div> : null}
        {tracking ? <div><dt>{words.tracking}</dt><dd>{/^https:\/\//.test(tracking) ? <a href={tracking} rel="noreferrer">{tracking}</a> : tracking}</dd></div> : null}
        {order.shippedAt ? <div><dt>{words.shippedAt}</dt><dd><Instant at={order.shippedAt} language={language} /></dd></div> : null}
        {order.returnAskedAt ? <div><dt>{words.returnAsked}</dt><dd><Instant at={order.returnAskedAt} language={language} />{order.returnReason ? <> <q>{order.returnReason}</q></> : null}</dd></div> : null}
      </dl>
      <p className="desk-acts">
        <a className="desk-button" href={shopAddress(`${orderDeskPath}/${order.id}/slip`)}>{words.slip}</a>
        <a className="desk-button" href={shopAddress(`${orderDeskPath}/${order.id}/receipt`)}>{words.receipt}</a>
      </p>
    </section>
  )
}

/** Why it isn't taken or sent, in the words of the rules as they were then. */
export function Refusal({ order: { refusal, lines }, language }: Shown) {
  const { order: words } = shopWords(language)
  if (!refusal) return null
  return (
    <section className="desk-note desk-note--warning shop-refusal" aria-labelledby="refusal">
      <h2 id="refusal">{words.refusal}</h2>
      {refusal.why === 'payment' ? <p>{words.refusalPayment(refusal.code)}</p> : (
        <>
          <p>{words.refusalRules(words.atStep[refusal.step] ?? refusal.step, String(refusal.revision ?? '–'))}</p>
          <ul>
            {refusal.lines.map(({ variant, rules }) => {
              const line = lines.find((one) => one.variant === variant)
              return <li key={`${variant} ${rules.join(' ')}`}><strong>{line?.title ?? variant}</strong>: {rules.map((rule) => <span key={rule}>{refusal.notices[rule]?.notice[deskLanguage(language)] ?? rule} <span className="shop-id">{rule}</span> </span>)}</li>
            })}
          </ul>
        </>
      )}
    </section>
  )
}

export function PaymentFacts({ order, language, mayAct }: Shown) {
  const { order: words, unknown } = shopWords(language)
  const money = (minor: number) => formatMinor(minor, order.currency, language)
  return (
    <section className="shop-part" aria-labelledby="payment">
      <h2 id="payment">{words.payment}</h2>
      {order.refundAsked ? <p className="desk-note desk-note--warning">{words.refundUnderWay(money(order.refundAsked.amountMinor))}</p> : null}
      <dl className="shop-facts">
        <div><dt>{words.provider}</dt><dd>{order.provider}</dd></div>
        <div><dt>{words.paymentId}</dt><dd className="shop-id">{order.providerId ?? words.none2}</dd></div>
        <div><dt>{words.captured}</dt><dd>{money(order.capturedMinor)}</dd></div>
        <div><dt>{words.refunded}</dt><dd>{money(order.refundedMinor)}</dd></div>
        <div><dt>{words.left}</dt><dd>{money(leftOf(order))}</dd></div>
        <div><dt>{words.tries}</dt><dd>{order.captureTries}</dd></div>
      </dl>
      {mayAct && order.providerId ? <DeskForm path={`/orders/${order.id}/look`} button={words.look} unknown={unknown} /> : null}
    </section>
  )
}
