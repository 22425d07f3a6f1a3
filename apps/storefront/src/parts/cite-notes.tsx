'use client'
import { useEffect } from 'react'
import { closeNote, openNote } from './cite-note.ts'

/**
 * Opens a citation beside the text instead of jumping to the foot of the page. The page is complete without it: each
 * citation is a link to its reference.
 */
export function CiteNotes({ full, close }: { full: string; close: string }) {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-cite]')
      if (link && openNote(link, { full, close })) event.preventDefault()
    }
    const onKey = (event: KeyboardEvent) => { if (event.key === 'Escape') closeNote() }
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => { document.removeEventListener('click', onClick); document.removeEventListener('keydown', onKey) }
  }, [full, close])
  return null
}
