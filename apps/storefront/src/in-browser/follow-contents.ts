import { foldAfterUse } from './fold-after-use.ts'

/** Marks in the contents list where the reader is, and names it in the folded one. Without a script the list is a list. */
export function followContents(signal?: AbortSignal): void {
  const contents = document.querySelector<HTMLElement>('.contents')
  if (!contents) return
  const ids = new Set([...contents.querySelectorAll('a')].map(({ hash }) => hash.slice(1)))
  const headings = [...ids].map((id) => document.getElementById(id)).filter((heading) => heading !== null)
  if (headings.length === 0) return
  let frame = 0
  const mark = () => {
    frame = 0
    // The last heading that has passed the upper third is the section being read; at the very end, the last one.
    const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2
    const current = isAtEnd ? headings.at(-1) : headings.findLast((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3)
    nameSection(contents, current ? `#${current.id}` : undefined)
  }
  const schedule = () => { frame ||= requestAnimationFrame(mark) }
  // From here on the folded list goes along with the reader (contents.css): it can fold itself again.
  contents.dataset.follows = ''
  foldAfterUse(contents, signal)
  schedule()
  addEventListener('scroll', schedule, { passive: true, signal })
  addEventListener('resize', schedule, { signal })
}

function nameSection(contents: HTMLElement, hash: string | undefined) {
  let name = ''
  for (const link of contents.querySelectorAll('a')) {
    if (hash !== undefined && link.getAttribute('href') === hash) {
      link.setAttribute('aria-current', 'location')
      name = link.textContent
    } else link.removeAttribute('aria-current')
  }
  const here = contents.querySelector('.contents-here')
  if (here && here.textContent !== name) here.textContent = name
}
