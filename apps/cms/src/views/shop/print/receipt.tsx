import type { AdminViewServerProps, Payload } from 'payload'
import type { OrderRow } from '../../../commerce/orders/order-row.ts'
import { sellerOf } from '../../../commerce/orders/seller.ts'
import { formatMinor } from '../../../commerce/staff/format-minor.ts'
import { addressLines } from '../address-lines.ts'
import { percentOf } from '../../../commerce/percent-of.ts'
import { shopWords } from '../words.ts'
import { dayOf, Sheet } from './sheet.tsx'

/** What was paid for, and to whom: prices, each tax with its rate, what was taken and given back. */
export function ReceiptView(props: AdminViewServerProps) {
  return (
    <Sheet props={props} kind="receipt">
      {(order) => {
        const { print: words } = shopWords(order.locale)
        const money = (minor: number) => formatMinor(minor, order.currency, order.locale)
        const sum = (name: string, minor: number, isTotal = false) => <tr key={name} className={isTotal ? 'sheet-total' : undefined}><th scope="row" colSpan={3}>{name}</th><td>{money(minor)}</td></tr>
        return (
          <>
            <h1>{words.receipt}</h1>
            <dl className="sheet-facts">
              <div><dt>{words.order}</dt><dd>{order.reference}</dd></div>
              <div><dt>{words.date}</dt><dd>{dayOf(order.placedAt, order.locale)}</dd></div>
            </dl>
            <h2>{words.seller}</h2>
            <SoldBy order={order} payload={props.payload} />
            <h2>{words.customer}</h2>
            <address className="sheet-address">{addressLines(order.address).map((line) => <span key={line}>{line}</span>)}</address>
            <table className="sheet-table sheet-table--sums">
              <thead><tr><th scope="col">{words.article}</th><th scope="col">{words.quantity}</th><th scope="col">{words.each}</th><th scope="col">{words.amount}</th></tr></thead>
              <tbody>{order.lines.map(({ variant, quantity, title, label, unitMinor, amountMinor }) => <tr key={variant}><th scope="row">{title}{label ? ` · ${label}` : ''}</th><td>{quantity}</td><td>{money(unitMinor)}</td><td>{money(amountMinor)}</td></tr>)}</tbody>
              <tfoot>
                {sum(words.goods, order.subtotalMinor)}
                {sum(words.shippingBy(order.shipping.title), order.shippingMinor)}
                {order.taxIncluded ? null : order.taxes.map(({ title, ratePpm, amountMinor }) => sum(`${title} ${percentOf(ratePpm, order.locale)}`, amountMinor))}
                {sum(words.total, order.totalMinor, true)}
                {order.taxIncluded ? order.taxes.map(({ title, ratePpm, amountMinor }) => sum(`${title} ${percentOf(ratePpm, order.locale)}, ${words.included}`, amountMinor)) : null}
                {order.refundedMinor > 0 ? sum(words.refunded, order.refundedMinor) : null}
              </tfoot>
            </table>
            <p>{order.capturedMinor > 0 ? words.paidOn(money(order.capturedMinor)) : words.notPaid}</p>
          </>
        )
      }}
    </Sheet>
  )
}

/** Who sold it, as it was when it was ordered. */
async function SoldBy({ order, payload }: { order: OrderRow; payload: Payload }) {
  const { name, address, taxNumbers, email } = await sellerOf(payload, order)
  return <address className="sheet-address">{[name, ...address, ...taxNumbers, email ?? ''].filter(Boolean).map((line) => <span key={line}>{line}</span>)}</address>
}
