// One note at a time. It is made from the reference at the foot of the page, so the two can't differ.

interface NoteWords { full: string; close: string }

let open: { link: HTMLAnchorElement; note: HTMLElement } | undefined

/** Shows the reference of a citation beside its paragraph, or closes it where it is open. False where there is nothing to show. */
export function openNote(link: HTMLAnchorElement, words: NoteWords): boolean {
  const reference = document.querySelector(link.hash)
  // Inside an answer that folds, the note belongs to the answer.
  const block = link.closest('.disclosure-body > *') ?? link.closest('.prose > *')
  if (!reference || !block) return false

  // Where the page was made anew around it (a preview), a note is gone though nobody closed it.
  const wasOpen = open?.link === link && open.note.isConnected
  closeNote()
  if (wasOpen) return true

  const note = document.createElement('div')
  note.id = 'cite-note'
  note.className = block.matches('.wide') ? 'cite-note is-below' : 'cite-note'
  note.role = 'note'
  note.ariaLabel = link.ariaLabel
  note.tabIndex = -1
  for (const part of reference.querySelectorAll('.kind, .work, .limit')) note.append(part.cloneNode(true))
  note.append(createWayOut(link, words))
  const column = block.closest('.prose') ?? block
  note.style.setProperty('--cite-top', `${link.getBoundingClientRect().top - column.getBoundingClientRect().top}px`)
  const card = cardOf(link)
  if (card) card.append(note)
  else block.after(note)

  link.setAttribute('aria-expanded', 'true')
  link.setAttribute('aria-controls', note.id)
  open = { link, note }
  note.focus({ preventScroll: true })
  note.scrollIntoView({ block: 'nearest' })
  return true
}

/** The cell that a citation stands in where the table's rows are cards: a note below the whole table would be far from it. */
function cardOf(link: HTMLAnchorElement): HTMLElement | null {
  const cell = link.closest<HTMLElement>('th, td')
  return cell && getComputedStyle(cell).display !== 'table-cell' ? cell : null
}

/** Closes the open note, if any, and gives the focus back to its citation where the note had it. */
export function closeNote(): void {
  if (!open) return
  const { link, note } = open
  open = undefined
  const hadFocus = note.contains(document.activeElement)
  note.remove()
  link.removeAttribute('aria-expanded')
  link.removeAttribute('aria-controls')
  if (hadFocus) link.focus({ preventScroll: true })
}

function createWayOut(link: HTMLAnchorElement, words: NoteWords): HTMLElement {
  const row = document.createElement('p')
  row.className = 'way-out'
  const full = document.createElement('a')
  full.href = link.hash
  full.textContent = words.full
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = words.close
  close.addEventListener('click', closeNote)
  row.append(full, close)
  return row
}
