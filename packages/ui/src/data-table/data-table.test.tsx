import { render, screen, within } from '@testing-library/react'
import { DataTable } from './data-table.tsx'

const columns = ['Paper', 'People', 'What it can’t tell']
const rows = [{ header: 'Lyes 2022', cells: ['3', 'What caused the change'] }, { header: 'Goel 2023', cells: ['', 'Whether a treatment works'] }]

describe('a table', () => {
  it('names its columns and rows by headings with a scope', () => {
    render(<DataTable caption="Two papers" columns={columns} rows={rows} />)
    const table = screen.getByRole('table', { name: 'Two papers' })
    expect(within(table).getAllByRole('columnheader').map((cell) => [cell.textContent, cell.getAttribute('scope')])).toEqual(columns.map((name) => [name, 'col']))
    expect(within(table).getAllByRole('rowheader').map((cell) => [cell.tagName, cell.textContent, cell.getAttribute('scope')]))
      .toEqual([['TH', 'Lyes 2022', 'row'], ['TH', 'Goel 2023', 'row']])
  })

  it('writes its roles out, so that cards on a phone still read as a table', () => {
    const { container } = render(<DataTable caption="Two papers" columns={columns} rows={rows} />)
    const roles = (selector: string) => [...container.querySelectorAll(selector)].map((it) => it.getAttribute('role'))
    expect(roles('table')).toEqual(['table'])
    expect(roles('thead, tbody')).toEqual(['rowgroup', 'rowgroup'])
    expect(roles('tr')).toEqual(['row', 'row', 'row'])
    expect(roles('td')).toEqual(['cell', 'cell', 'cell', 'cell'])
  })

  it('repeats the heading of its column with each cell', () => {
    render(<DataTable caption="Two papers" columns={columns} rows={rows} />)
    expect(screen.getByRole('cell', { name: 'Whether a treatment works' }).dataset.label).toBe('What it can’t tell')
  })

  it('keeps words and the citation after them together, as one thing beside the heading', () => {
    render(<DataTable caption="Two papers" columns={columns} rows={[{ header: 'Lyes 2022', cells: [<>3 <a key="cite" href="#ref-2">2</a></>, ''] }]} />)
    const [cell, empty] = screen.getAllByRole('cell')
    expect(cell?.children).toHaveLength(1)
    expect(cell?.firstElementChild?.textContent).toBe('3 2')
    expect(empty?.textContent).toBe('')
  })

  it('leaves what an empty cell holds truly empty, so that a card can drop it', () => {
    render(<DataTable caption="Two papers" columns={columns} rows={rows} />)
    expect(screen.getAllByRole('cell')[2]?.firstElementChild?.childNodes).toHaveLength(0)
  })
})
