'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition, type ReactNode } from 'react'

const cellOf = (target: EventTarget | null): HTMLAnchorElement | null => (target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-cell]') : null)

/** The cell that a key leads to from another. */
function neighbour(cell: HTMLAnchorElement, key: string): HTMLAnchorElement | null {
  const row = cell.closest('tr')
  const column = cell.closest('td')?.cellIndex
  if (!row || column === undefined) return null
  const to: Record<string, [Element | null, number] | undefined> = {
    ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
    ArrowUp: [row.previousElementSibling, column], ArrowDown: [row.nextElementSibling, column],
    Home: [row, 1], End: [row, row.cells.length - 1],
  }
  const [there, index] = to[key] ?? [null, 0]
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
 * by Escape.
 */
export function MatrixKeys({ open, children }: { open: string | null; children: ReactNode }) {
  const router = useRouter()
  const root = useRef<HTMLDivElement>(null)
  const shown = useRef(open)
  const [isPending, startTransition] = useTransition()

  useEffect(() => {
    const here = root.current
    if (!here) return
    const cells = [...here.querySelectorAll<HTMLAnchorElement>('a[data-cell]')]
    const stop = cellOf(document.activeElement) ?? cells.find((cell) => cell.getAttribute('aria-current')) ?? cells[0]
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
      const cell = cellOf(event.target)
      if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const next = neighbour(cell, event.key)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    const onFocus = (event: FocusEvent) => {
      const cell = cellOf(event.target)
      if (!cell) return
      for (const before of here.querySelectorAll<HTMLAnchorElement>('a[data-cell][tabindex="0"]')) before.tabIndex = -1
      cell.tabIndex = 0
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-cell], a[data-close]') : null
      if (!link || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
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
    shown.current = open
    if (before === open) return
    const cellNamed = (name: string | null) => root.current?.querySelector<HTMLElement>(`a[data-cell="${CSS.escape(name ?? '')}"]`)
    if (open === null) {
      cellNamed(before)?.focus()
      return
    }
    // The panel takes a part of the table's room: the cell stays in sight beside it. Where it stands below, it comes into view whole, as far as it fits.
    cellNamed(open)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    root.current?.querySelector<HTMLElement>('#cell-title')?.focus({ preventScroll: true })
    root.current?.querySelector('#cell')?.scrollIntoView({ block: isWhollySeen(root.current.querySelector('#cell')) ? 'nearest' : 'start' })
  }, [open])

  return (
    <div className="matrix-room">
      <div className={`matrix${open === null ? '' : ' matrix--open'}`} ref={root} aria-busy={isPending}>{children}</div>
    </div>
  )
}
