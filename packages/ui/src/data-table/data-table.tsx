import type { ReactNode } from 'react'

interface DataTableProps {
  caption: ReactNode
  /** Column headings; the first stands over the row headers. */
  columns: string[]
  /** `header` names the row; `cells` follow `columns` from the second on. */
  rows: { header: ReactNode; cells: ReactNode[] }[]
  note?: ReactNode
  look?: 'plain' | 'summary' | 'numbered' | 'check'
  /** True for many columns: may be wider than the text beside it. */
  isWide?: boolean
}

/**
 * A table that becomes a list of cards on a phone: each row a card, its header the card's heading, each cell with the
 * heading of its column. The roles are written out because changing `display` takes them away in some browsers. What a cell
 * holds stands in one element of its own: beside its heading, words and the citation after them are one thing.
 */
export function DataTable({ caption, columns, rows, note, look = 'plain', isWide = false }: DataTableProps) {
  return (
    <div className={`table table-${look}${isWide ? ' wide' : ''}`}>
      <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">{columns.map((column, index) => <th key={index} scope="col" role="columnheader">{column}</th>)}</tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={index} role="row">
              <th scope="row" role="rowheader">{row.header}</th>
              {row.cells.map((cell, at) => <td key={at} role="cell" data-label={columns[at + 1]}><div>{cell}</div></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {note ? <p className="table-note">{note}</p> : null}
    </div>
  )
}
