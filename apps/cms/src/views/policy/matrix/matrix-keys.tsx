'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition, type ReactNode } from 'react'

/** What the arrow keys go about in: the cells, and above them what folds or unfolds a country. */
const stops = 'a[data-cell], a[data-fold]'
const stopOf = (target: EventTarget | null): HTMLAnchorElement | null => (target instanceof Element ? target.closest<HTMLAnchorElement>(stops) : null)

/** What a key leads to from a cell, or from what folds a country. */
function neighbour(stop: HTMLAnchorElement, key: string): HTMLAnchorElement | null {
  const folds = [...stop.closest('table')?.querySelectorAll<HTMLAnchorElement>('a[data-fold]') ?? []]
  return stop.matches('[data-fold]') ? besideFold(stop, key, folds) : besideCell(stop, key, folds)
}

/** The first column of a country, and the one behind its last; the column of the classes counts. */
const columnsOf = ({ dataset }: HTMLAnchorElement): [number, number] => [Number(dataset.from) + 1, Number(dataset.from) + Number(dataset.span) + 1]

function besideFold(fold: HTMLAnchorElement, key: string, folds: HTMLAnchorElement[]): HTMLAnchorElement | null {
  const at = folds.indexOf(fold)
  if (key === 'ArrowDown') return fold.closest('table')?.tBodies[0]?.rows[0]?.cells[columnsOf(fold)[0]]?.querySelector<HTMLAnchorElement>('a[data-cell]') ?? null
  const to: Record<string, HTMLAnchorElement | undefined> = { ArrowLeft: folds[at - 1], ArrowRight: folds[at + 1], Home: folds[0], End: folds.at(-1) }
  return to[key] ?? null
}

function besideCell(cell: HTMLAnchorElement, key: string, folds: HTMLAnchorElement[]): HTMLAnchorElement | null {
  const row = cell.closest('tr')
  const column = cell.closest('td')?.cellIndex
  if (!row || column === undefined) return null
  const to: Record<string, [Element | null, number] | undefined> = {
    ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
    ArrowUp: [row.previousElementSibling, column], ArrowDown: [row.nextElementSibling, column],
    Home: [row, 1], End: [row, row.cells.length - 1],
  }
  const [there, index] = to[key] ?? [null, 0]
  if (key === 'ArrowUp' && there === null) return folds.find((fold) => columnsOf(fold)[0] <= column && column < columnsOf(fold)[1]) ?? null
  return there instanceof HTMLTableRowElement ? there.cells[index]?.querySelector<HTMLAnchorElement>('a[data-cell]') ?? null : null
}

/** Whether an element's head and foot are both within the window. */
function isWhollySeen(element: Element | null): boolean {
  const box = element?.getBoundingClientRect()
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight
}

/**
 * What a browser's own links don't do for a table of very many: one stop of the Tab key for all cells and arrow keys between them,
 * and a cell opens without loading the page anew, with the focus on what opened, and back on the cell when it closes, by its button or
 * by Escape. So do a country’s parts, from the head of its column.
 */
export function MatrixKeys({ open, home, children }: { open: string | null; home: string | null; children: ReactNode }) {
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const shown = useRef({ open, home })
  const folding = useRef<string | null>(null)
  const [isPending, startTransition] = useTransition()

  useEffect(() => {
    const here = root.current
    if (!here) return
    const cells = [...here.querySelectorAll<HTMLAnchorElement>(stops)]
    const stop = stopOf(document.activeElement) ?? cells.find((cell) => cell.getAttribute('aria-current')) ?? cells.find((cell) => cell.matches('[data-cell]'))
    for (const cell of cells) {
      const tabIndex = cell === stop ? 0 : -1
      // Thousands of attributes that are written again would all be styled again.
      if (cell.tabIndex !== tabIndex) cell.tabIndex = tabIndex
    }
  })

  useEffect(() => {
    const here = root.current
    if (!here) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.target instanceof Element && event.target.closest('#cell')) {
        here.querySelector<HTMLAnchorElement>('a[data-close]')?.click()
        return
      }
      const cell = stopOf(event.target)
      if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const next = neighbour(cell, event.key)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    const onFocus = (event: FocusEvent) => {
      const cell = stopOf(event.target)
      if (!cell) return
      for (const before of here.querySelectorAll<HTMLAnchorElement>(stops)) if (before.tabIndex === 0) before.tabIndex = -1
      cell.tabIndex = 0
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-cell], a[data-fold], a[data-open], a[data-close]') : null
      if (!link || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      folding.current = link.dataset.fold ?? null
      const { pathname, search } = new URL(link.href)
      startTransition(() => router.push(`${pathname}${search}`, { scroll: false }))
    }
    here.addEventListener('keydown', onKey)
    here.addEventListener('focusin', onFocus)
    here.addEventListener('click', onClick)
    return () => {
      here.removeEventListener('keydown', onKey)
      here.removeEventListener('focusin', onFocus)
      here.removeEventListener('click', onClick)
    }
  }, [router])

  useEffect(() => {
    const before = shown.current
    shown.current = { open, home }
    if (before.open === open) return
    const cellNamed = (name: string | null) => root.current?.querySelector<HTMLElement>(`a[data-cell="${CSS.escape(name ?? '')}"]`)
    if (open === null) {
      // A part that had a column only while it was open is in its country's again.
      const cell = cellNamed(before.open) ?? cellNamed(before.home)
      cell?.focus()
      return
    }
    // The panel takes a part of the table's room: the cell stays in sight beside it. Where it stands below, it comes into view whole, as far as it fits.
    cellNamed(open)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    root.current?.querySelector<HTMLElement>('#cell-title')?.focus({ preventScroll: true })
    root.current?.querySelector('#cell')?.scrollIntoView({ block: isWhollySeen(root.current.querySelector('#cell')) ? 'nearest' : 'start' })
  }, [open, home])

  // What was folded or unfolded is drawn anew: the focus goes on where it was, on what does the reverse.
  useEffect(() => {
    if (isPending || folding.current === null) return
    root.current?.querySelector<HTMLElement>(`a[data-fold="${CSS.escape(folding.current)}"]`)?.focus()
    folding.current = null
  }, [isPending])

  return (
    <div className="matrix-room">
      <div className={`matrix${open === null ? '' : ' matrix--open'}`} ref={root} aria-busy={isPending}>{children}</div>
    </div>
  )
}
