import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'

/** What depends on a visitor's place and what doesn't, while nothing is sold. */
export function PlaceFacts({ lang, hasShop = true }: { lang: Locale; hasShop?: boolean }) {
  const { facts, reading, goods, now, asked } = wordsOf(lang).reading.region
  return (
    <section className="detail" aria-labelledby="facts">
      <h2 id="facts">{facts}</h2>
      <dl className="facts">
        <div><dt>{reading.term}</dt><dd>{reading.text}</dd></div>
        <div><dt>{goods.term}</dt><dd>{goods.text}</dd></div>
        <div><dt>{now.term}</dt><dd>{now.text}{hasShop ? <> <a href={`/${lang}/shop`}>{now.link}</a></> : null}</dd></div>
        <div><dt>{asked.term}</dt><dd>{asked.text}</dd></div>
      </dl>
    </section>
  )
}
