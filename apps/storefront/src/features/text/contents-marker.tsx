'use client'
import { useEffect } from 'react'

/** Marks in the contents list where the reader is. Without a script the list is a list. */
export function ContentsMarker({ ids }: { ids: string[] }) {
  useEffect(() => {
    const headings = ids.map((id) => document.getElementById(id)).filter((heading) => heading !== null)
    let frame = 0
    const mark = () => {
      frame = 0
      // The last heading that has passed the upper third is the section being read; at the very end, the last one.
      const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2
      const current = isAtEnd ? headings.at(-1) : headings.findLast((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3)
      for (const link of document.querySelectorAll('.contents a')) {
        if (current && link.getAttribute('href') === `#${current.id}`) link.setAttribute('aria-current', 'location')
        else link.removeAttribute('aria-current')
      }
    }
    const schedule = () => { frame ||= requestAnimationFrame(mark) }
    mark()
    addEventListener('scroll', schedule, { passive: true })
    addEventListener('resize', schedule)
    return () => { cancelAnimationFrame(frame); removeEventListener('scroll', schedule); removeEventListener('resize', schedule) }
  }, [ids])
  return null
}
