import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'

/**
 * The way to one's basket. A page that is kept for all says nothing of what is in it: the small script `place.js` writes the number
 * into the element, out of sight of React. Without it, it says "Basket".
 */
export function BasketLink({ lang, isHere }: { lang: Locale; isHere: boolean }) {
  return (
    <a className="nav-link basket-link" href={`/${lang}/cart`} aria-current={isHere ? 'page' : undefined}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 6.5h13l-1.4 7h-10.2zM4.5 6.5 6.5 2M11.5 6.5 9.5 2M6 9v2.5M10 9v2.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round" /></svg>
      <span className="basket-word">{wordsOf(lang).cart.link}</span>
      <basket-count class="basket-count" />
    </a>
  )
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'basket-count': React.HTMLAttributes<HTMLElement> & { class?: string }
    }
  }
}
