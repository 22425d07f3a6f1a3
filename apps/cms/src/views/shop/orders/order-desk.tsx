import type { AdminViewServerProps } from 'payload'
import { roleOf } from '../../../access/index.ts'
import { formatMinor } from '../../../commerce/staff/format-minor.ts'
import { say } from '../../../fields/words.ts'
import { askedOnce, oneOf } from '../../policy/asked.ts'
import { Instant } from '../../policy/change/instant.tsx'
import { orderStateWords, paymentStateWords } from '../../../collections/orders/states.ts'
import { mayAct, ShopFrame } from '../frame.tsx'
import { orderDeskPath, shopAddress, shopDeskName } from '../views.ts'
import { shopWords } from '../words.ts'
import { queues, type Queue } from './queues.ts'
import { readOrders, type OrderList } from './read-orders.ts'

/** The orders in the queues in which they wait for somebody. */
export function OrderDeskView(props: AdminViewServerProps) {
  const { language } = props.initPageResult.req.i18n
  return (
    <ShopFrame props={props} path={orderDeskPath} title={say(language, shopDeskName)} lead={shopWords(language).desk.lead}>
      <OrderDesk {...props} />
    </ShopFrame>
  )
}

async function OrderDesk({ payload, searchParams, initPageResult: { req } }: AdminViewServerProps) {
  const { language } = req.i18n
  const words = shopWords(language)
  const [first] = ['to-ship'] as const
  const queue = oneOf<Queue>(askedOnce(searchParams, 'queue'), [first, ...queues.filter((one) => one !== first)])
  const text = askedOnce(searchParams, 'q')
  const page = Math.max(1, Number(/^\d{1,6}$/.exec(askedOnce(searchParams, 'page'))?.[0] ?? 1))
  const list = await readOrders(payload, { queue, text, page })
  const today = new Date().toISOString().slice(0, 10)
  return (
    <>
      <nav className="shop-queues" aria-label={words.desk.queues}>
        <ul>{queues.map((one) => (
          <li key={one}><a href={shopAddress(orderDeskPath, { queue: one })} aria-current={one === queue ? 'page' : undefined}>{words.queue[one]} <span className="shop-count">{list.counts[one]}</span></a></li>
        ))}</ul>
      </nav>
      <form className="desk-bar" method="get" role="search" action={`/admin${orderDeskPath}`}>
        <input type="hidden" name="queue" value={queue} />
        <div className="desk-field">
          <label htmlFor="order-q">{words.desk.search}</label>
          <input id="order-q" name="q" type="search" defaultValue={text} maxLength={200} autoComplete="off" spellCheck={false} />
        </div>
        <div className="desk-acts"><button className="desk-button" type="submit">{words.desk.find}</button>{text === '' ? null : <a className="desk-button" href={shopAddress(orderDeskPath, { queue })}>{words.desk.clear}</a>}</div>
      </form>
      <p className="desk-hint">{words.queueHint[queue]}</p>
      {list.orders.length === 0 ? <p className="desk-note" role="status">{text === '' ? words.desk.empty[queue] : words.desk.noMatch(text)}</p> : <OrderTable list={list} language={language} />}
      <Pages list={list} queue={queue} text={text} language={language} />
      {mayAct(roleOf(req.user)) ? (
        <section className="shop-part" aria-labelledby="export">
          <h2 id="export">{words.export.title}</h2>
          <p className="desk-hint">{words.export.lead}</p>
          <form className="desk-bar" method="get" action="/api/desk/orders/export">
            <div className="desk-field"><label htmlFor="export-from">{words.export.from}</label><input id="export-from" name="from" type="date" required defaultValue={`${today.slice(0, 8)}01`} /></div>
            <div className="desk-field"><label htmlFor="export-to">{words.export.to}</label><input id="export-to" name="to" type="date" required defaultValue={today} /></div>
            <div className="desk-acts"><button className="desk-button" type="submit">{words.export.button}</button></div>
          </form>
        </section>
      ) : null}
    </>
  )
}

function OrderTable({ list: { orders, total }, language }: { list: OrderList; language: string }) {
  const { desk } = shopWords(language)
  return (
    <table className="shop-table">
      <caption>{desk.found(total)}</caption>
      <thead><tr>{[desk.number, desk.placed, desk.state, desk.payment, desk.total, desk.to].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.id}>
            <th scope="row"><a href={shopAddress(`${orderDeskPath}/${order.id}`)}>{order.reference}</a> <span className="desk-hint">{order.email}</span></th>
            <td data-label={desk.placed}><Instant at={order.placedAt} language={language} /></td>
            <td data-label={desk.state}>{say(language, orderStateWords[order.state])}{order.returnAskedAt ? <> <span className="desk-tag">{desk.returnTag}</span></> : null}</td>
            <td data-label={desk.payment}>{say(language, paymentStateWords[order.payment])}{order.refundAsked ? <> <span className="desk-tag">{desk.refundTag}</span></> : null}</td>
            <td className="shop-number" data-label={desk.total}>{formatMinor(order.totalMinor, order.currency, language)}</td>
            <td data-label={desk.to}>{order.place}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Pages({ list: { page, pages }, queue, text, language }: { list: OrderList; queue: Queue; text: string; language: string }) {
  const { desk } = shopWords(language)
  if (pages < 2 && page === 1) return null
  const at = (number: number) => shopAddress(orderDeskPath, { queue, q: text, page: String(number) })
  return (
    <nav className="desk-acts" aria-label={desk.pages}>
      {page > 1 ? <a className="desk-button" rel="prev" href={at(Math.min(page - 1, pages))}>{desk.newer}</a> : null}
      <span>{desk.page(page, pages)}</span>
      {page < pages ? <a className="desk-button" rel="next" href={at(page + 1)}>{desk.older}</a> : null}
    </nav>
  )
}
