import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import { Level } from '../../parts/level.tsx'
import type { RegionFacts } from './facts.ts'

/** What follows for the shop: how many entries go how far, and which. */
export function Outcome({ facts: { outcome, isConfirmed, isOpen }, lang }: { facts: RegionFacts; lang: Locale }) {
  const words = wordsOf(lang)
  const { title, none, unconfirmed } = words.region.outcome
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{title}</h2>
      {isConfirmed ? null : <p className="assumed">{unconfirmed}</p>}
      {isOpen ? null : <p>{words.price.noOrders}</p>}
      {outcome.length === 0 ? <p className="assumed">{none}</p> : (
        <ul className="tally">
          {outcome.map(({ level, goods }) => (
            <li key={level}>
              <b>{goods.length}</b>
              <div>
                <Level level={level} words={words} />
                <p className="tally-goods">{goods.map(({ path, title: name }, index) => <span key={path}>{index > 0 ? ' · ' : null}<a href={`/${lang}${path}`}>{name}</a></span>)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
