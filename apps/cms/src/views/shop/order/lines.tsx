import type { OrderRow } from '../../../commerce/orders/order-row.ts'
import { formatMinor } from '../../../commerce/staff/format-minor.ts'
import { DeskField, DeskForm } from '../desk-form.tsx'
import { percentOf } from '../../../commerce/percent-of.ts'
import { shopWords } from '../words.ts'

/** What was bought, each with its lot, and the sums with each tax as they were frozen. */
export function Lines({ order, language, mayAct }: { order: OrderRow; language: string; mayAct: boolean }) {
  const { order: words, act, unknown } = shopWords(language)
  const money = (minor: number) => formatMinor(minor, order.currency, language)
  return (
    <section className="shop-part" aria-labelledby="lines">
      <h2 id="lines">{words.lines}</h2>
      <table className="shop-table">
        <thead><tr>{[words.article, words.quantity, words.unit, words.amount, words.lot].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {order.lines.map(({ variant, title, label, sku, quantity, unitMinor, amountMinor, lot }) => (
            <tr key={variant}>
              <th scope="row">{title}{label ? ` · ${label}` : ''} <span className="shop-id">{sku}</span></th>
              <td className="shop-number" data-label={words.quantity}>{quantity}</td>
              <td className="shop-number" data-label={words.unit}>{money(unitMinor)}</td>
              <td className="shop-number" data-label={words.amount}>{money(amountMinor)}</td>
              <td data-label={words.lot}>{lot ?? <span className="desk-hint">{words.noLot}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="shop-sums">
        <div><dt>{words.goods}</dt><dd>{money(order.subtotalMinor)}</dd></div>
        <div><dt>{words.shippingAmount}</dt><dd>{money(order.shippingMinor)}</dd></div>
        {order.taxes.map(({ title, ratePpm, amountMinor }) => <div key={`${title} ${ratePpm}`}><dt>{title} {percentOf(ratePpm, language)}{order.taxIncluded ? `, ${words.included}` : ''}</dt><dd>{money(amountMinor)}</dd></div>)}
        <div className="shop-sums__total"><dt>{words.total}</dt><dd>{money(order.totalMinor)}</dd></div>
      </dl>
      {mayAct ? (
        <details className="shop-more">
          <summary>{act.lot.button}</summary>
          {order.lines.map(({ variant, title, label, lot = '' }) => (
            <DeskForm key={`${variant} ${lot}`} path={`/orders/${order.id}/lot`} button={act.lot.button} unknown={unknown}>
              <input type="hidden" name="line" value={variant} />
              <DeskField name="lot" label={act.lot.label(label ? `${title} · ${label}` : title)} value={lot} most={60} />
            </DeskForm>
          ))}
        </details>
      ) : null}
    </section>
  )
}
