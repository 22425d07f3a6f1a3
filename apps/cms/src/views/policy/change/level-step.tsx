import type { Level } from '@gatehouse/policy'
import { LevelChip } from '../level.tsx'
import { changeWords } from './words.ts'

/** A level before and after, by word and shape. */
export function LevelStep({ before, after, language }: { before: Level; after: Level; language: string }) {
  return (
    <span className="change-step">
      <LevelChip level={before} language={language} /><span aria-hidden="true">→</span><span className="desk-unseen"> {changeWords(language).to} </span><LevelChip level={after} language={language} />
    </span>
  )
}

const namedAtOnce = 8

/** Places in a row: the first ones, the others to be opened; `count` is of all, of which a list may hold fewer. */
export function Places({ places, count, language }: { places: readonly string[]; count: number; language: string }) {
  const say = changeWords(language)
  const first = places.slice(0, namedAtOnce).join(' · ')
  const rest = places.slice(namedAtOnce)
  if (rest.length === 0) return <p>{first}{count > places.length ? ` ${say.more(count - places.length)}` : null}</p>
  return (
    <details className="change-places">
      <summary>{first} <span className="change-places__more">{say.more(count - namedAtOnce)}</span></summary>
      <p>{rest.join(' · ')}{count > places.length ? ` ${say.more(count - places.length)}` : null}</p>
    </details>
  )
}

export interface Step { before: Level; after: Level; places: string[] }

/** Places put together by what changes there. */
export function byStep(changes: readonly { place: string; before: Level; after: Level }[]): Step[] {
  const steps = new Map<string, Step>()
  for (const { place, before, after } of changes) {
    const step = steps.get(`${before} ${after}`) ?? { before, after, places: [] }
    step.places.push(place)
    steps.set(`${before} ${after}`, step)
  }
  return [...steps.values()]
}
