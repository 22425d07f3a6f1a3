import type { Locale } from '@gatehouse/contract'
import { formatDate } from '../../i18n/format.ts'
import { wordsOf } from '../../i18n/index.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { ProblemSummary } from '../../parts/problem-summary.tsx'
import { isMoving, situationOf } from '../../shop/order-situation.ts'
import type { OrderProblem, OrderStep } from '../../shop/order-step.ts'
import { CancelWay } from './cancel-way.tsx'
import { Receipt } from './receipt.tsx'
import { Refusal } from './refusal.tsx'
import { reasonId, ReturnWay, sayReason } from './return-way.tsx'

export const isoOf = (at: number): string => new Date(at).toISOString()

/** How an order stands in plain words, what comes next, what its customer can still do, and what it comes to. */
export function OrderPage({ step, lang }: { step: OrderStep; lang: Locale }) {
  const { order, problem, done } = step
  const words = wordsOf(lang).order
  return (
    <div className="wrap order">
      <Crumbs lang={lang} steps={[{ label: wordsOf(lang).product.crumb, path: '/shop' }, { label: words.crumb }]} />
      <header className="page-head"><h1>{words.title(order.reference)}</h1></header>
      {problem ? <div className="order-problem"><Problem problem={problem} lang={lang} /></div> : null}
      {done ? <p className="form-done" role="status">{words.done[done]}</p> : null}
      <div className="order-parts">
        <div className="order-main">
          <Standing step={step} lang={lang} />
          <Refusal order={order} lang={lang} />
          <Shipment step={step} lang={lang} />
        </div>
        <Receipt order={order} lang={lang} />
        <div className="order-ways">
          <CancelWay step={step} lang={lang} />
          <ReturnWay step={step} lang={lang} />
          <p className="form-note order-keep">{words.keep}</p>
        </div>
      </div>
    </div>
  )
}

function Problem({ problem, lang }: { problem: OrderProblem; lang: Locale }) {
  const words = wordsOf(lang).order
  switch (problem.what) {
    case 'cancel': return <ProblemSummary title={words.cancel.problem} problems={[{ text: words.cancel[problem.why] }]} />
    case 'return': return <ProblemSummary title={words.giveBack.problem} problems={[{ text: sayReason(problem, lang), ...(problem.why === 'late' ? {} : { id: reasonId }) }]} />
    case 'nothing': return <ProblemSummary title={words.unread} problems={[]} />
    default: return problem satisfies never
  }
}

/** Where it stands, in a word and a few sentences, and the one thing to do about it. */
function Standing({ step: { order, path, minutesLeft }, lang }: { step: OrderStep; lang: Locale }) {
  const words = wordsOf(lang).order
  const situation = situationOf(order.order, order.payment)
  const { title, text } = words.situation[situation]
  const isUnpaid = situation === 'to-pay'
  return (
    <section className="panel order-standing" aria-labelledby="standing" data-order-state={order.order} data-payment-state={order.payment}>
      <h2 id="standing">{title}</h2>
      {text.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {isUnpaid && minutesLeft !== null ? <p>{words.payFor(minutesLeft)}</p> : null}
      {isUnpaid && minutesLeft === null ? <p>{words.payOver}</p> : null}
      {isUnpaid && minutesLeft !== null && order.payUrl === null ? <p>{words.payLater}</p> : null}
      {order.payUrl !== null || isMoving(situation) ? (
        <div className="form-ways">
          {order.payUrl === null ? null : <a className="button" href={order.payUrl} rel="noreferrer">{words.pay}</a>}
          {isMoving(situation) ? <a className="order-again" href={`/${lang}${path}`}>{words.lookAgain}</a> : null}
        </div>
      ) : null}
    </section>
  )
}

function Shipment({ step: { order: { shipment } }, lang }: { step: OrderStep; lang: Locale }) {
  const words = wordsOf(lang).order.shipment
  if (shipment === null) return null
  return (
    <section aria-labelledby="shipment">
      <h2 id="shipment">{words.title}</h2>
      <dl className="order-facts">
        <div><dt>{words.on}</dt><dd><time dateTime={isoOf(shipment.at)}>{formatDate(lang, isoOf(shipment.at))}</time></dd></div>
        {shipment.carrier === null ? null : <div><dt>{words.carrier}</dt><dd>{shipment.carrier}</dd></div>}
        {shipment.trackingCode === null ? null : <div><dt>{words.tracking}</dt><dd className="order-code">{/^https:\/\//.test(shipment.trackingCode) ? <a href={shipment.trackingCode} rel="noreferrer">{shipment.trackingCode}</a> : shipment.trackingCode}</dd></div>}
      </dl>
      {shipment.trackingCode === null ? <p className="form-note">{words.unknown}</p> : null}
    </section>
  )
}
