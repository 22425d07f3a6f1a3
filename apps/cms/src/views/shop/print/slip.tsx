import type { AdminViewServerProps } from 'payload'
import { addressLines } from '../address-lines.ts'
import { shopWords } from '../words.ts'
import { dayOf, Sheet } from './sheet.tsx'

/** What goes into the parcel: what is in it and for whom, without prices. */
export function SlipView(props: AdminViewServerProps) {
  return (
    <Sheet props={props} kind="slip">
      {(order) => {
        const { print: words } = shopWords(order.locale)
        return (
          <>
            <h1>{words.slip}</h1>
            <dl className="sheet-facts">
              <div><dt>{words.order}</dt><dd>{order.reference}</dd></div>
              <div><dt>{words.date}</dt><dd>{dayOf(order.placedAt, order.locale)}</dd></div>
              <div><dt>{words.shipping}</dt><dd>{order.shipping.title}</dd></div>
              {order.carrier ? <div><dt>{words.carrier}</dt><dd>{[order.carrier, order.trackingCode].filter(Boolean).join(', ')}</dd></div> : null}
            </dl>
            <h2>{words.to}</h2>
            <address className="sheet-address">{addressLines(order.address).map((line) => <span key={line}>{line}</span>)}</address>
            <table className="sheet-table">
              <thead><tr><th scope="col">{words.quantity}</th><th scope="col">{words.article}</th><th scope="col">{words.sku}</th><th scope="col">{words.lot}</th></tr></thead>
              <tbody>{order.lines.map(({ variant, quantity, title, label, sku, lot }) => <tr key={variant}><td>{quantity}</td><th scope="row">{title}{label ? ` · ${label}` : ''}</th><td>{sku}</td><td>{lot ?? ''}</td></tr>)}</tbody>
            </table>
          </>
        )
      }}
    </Sheet>
  )
}
