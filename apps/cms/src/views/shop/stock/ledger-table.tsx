import { Instant } from '../../policy/change/instant.tsx'
import { whoInWords } from '../order/history.tsx'
import { orderDeskPath, shopAddress, stockDeskPath } from '../views.ts'
import { shopWords } from '../words.ts'
import type { Ledger } from './read-stock.ts'

const signed = (delta: number): string => (delta > 0 ? `+${delta}` : delta === 0 ? '0' : `−${-delta}`)

/** A variant's entries as they were written. */
export function LedgerTable({ ledger: { entries, total, references, page, pages }, variant, names, language }: { ledger: Ledger; variant: string; names: ReadonlyMap<string, string>; language: string }) {
  const words = shopWords(language)
  const { stock, desk } = words
  const at = (number: number) => shopAddress(stockDeskPath, { variant, page: String(number) })
  return (
    <section className="shop-part" aria-labelledby="ledger">
      <h2 id="ledger">{stock.ledger}</h2>
      {entries.length === 0 ? <p className="desk-note" role="status">{stock.empty}</p> : (
        <table className="shop-table">
          <caption>{stock.entries(total)}</caption>
          <thead><tr>{[stock.at, stock.why, stock.onHand, stock.reserved, stock.order, stock.by].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row"><Instant at={entry.at} language={language} /></th>
                <td data-label={stock.why}>{stock.causes[entry.reason] ?? entry.reason}{entry.note ? <> <q>{entry.note}</q></> : null}</td>
                <td className="shop-number" data-label={stock.onHand}>{signed(entry.onHandDelta)}</td>
                <td className="shop-number" data-label={stock.reserved}>{signed(entry.reservedDelta)}</td>
                <td data-label={stock.order}>{entry.order ? <a href={shopAddress(`${orderDeskPath}/${entry.order}`)}>{references.get(entry.order) ?? entry.order}</a> : '–'}</td>
                <td data-label={stock.by}>{whoInWords({ by: entry.by, note: null }, names, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pages > 1 ? (
        <nav className="desk-acts" aria-label={desk.pages}>
          {page > 1 ? <a className="desk-button" rel="prev" href={at(page - 1)}>{desk.newer}</a> : null}
          <span>{desk.page(page, pages)}</span>
          {page < pages ? <a className="desk-button" rel="next" href={at(page + 1)}>{desk.older}</a> : null}
        </nav>
      ) : null}
    </section>
  )
}
