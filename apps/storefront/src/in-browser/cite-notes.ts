import { closeNote, openNote } from './cite-note.ts'

/**
 * Opens a citation beside the text instead of jumping to the foot of the page. The page is complete without it: each
 * citation is a link to its reference.
 */
export function startCiteNotes(signal?: AbortSignal): void {
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-cite]')
    const { full, close } = document.querySelector<HTMLElement>('[data-cite-words]')?.dataset ?? {}
    if (link && full && close && openNote(link, { full, close })) event.preventDefault()
  }, { signal })
  document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') closeNote() }, { signal })
}
