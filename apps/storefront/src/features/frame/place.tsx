import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'

/**
 * The way to one's place. A page that is kept for all names none: the small script `place.js` writes what is assumed into the
 * element, out of sight of React. Without it, it says "Your place".
 */
export function PlaceLink({ lang }: { lang: Locale }) {
  const { yours } = wordsOf(lang).place
  return (
    <a className="nav-link place-link" href={`/${lang}/region`}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.5a5 5 0 0 0-5 5c0 3.6 5 8 5 8s5-4.4 5-8a5 5 0 0 0-5-5z" fill="none" stroke="currentColor" strokeWidth="1.5" /><circle cx="8" cy="6.5" r="1.75" fill="currentColor" /></svg>
      <visitor-place class="place-name" data-label={yours}>{yours}</visitor-place>
    </a>
  )
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'visitor-place': React.HTMLAttributes<HTMLElement> & { class?: string; 'data-label'?: string }
    }
  }
}
