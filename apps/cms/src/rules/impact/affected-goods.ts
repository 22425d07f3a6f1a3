import { decide, type Level } from '@gatehouse/policy'
import type { GoodsFacts } from '@gatehouse/contract'
import type { PolicyContent } from '../content.ts'
import { compileOnce } from '../sets.ts'

/** A product whose answer differs for an adult without credentials who is, and has it sent, to one of these places. */
export interface AffectedProduct {
  slug: string
  /** The first places in each direction. */
  changes: { place: string; before: Level; after: Level }[]
  changeCount: number
  looserCount: number
}

/** In each direction. */
const mostPlaces = 40

const ladder: readonly Level[] = ['hidden', 'information', 'display', 'purchase']
export const isLooser = ({ before, after }: { before: Level; after: Level }): boolean => ladder.indexOf(after) > ladder.indexOf(before)

/** Each place that a rule names, what it lies in, one part of each that no rule names, and anywhere. */
function placesOf(contents: readonly PolicyContent[]): string[] {
  const named = new Set(contents.flatMap(({ rules }) => rules.flatMap(({ places, exceptPlaces = [] }) => [...places, ...exceptPlaces])))
  named.delete('*')
  for (const code of [...named]) {
    if (code.includes(':')) named.add(code.slice(0, code.indexOf(':')))
    if (code.includes('-')) named.add(code.slice(0, 2))
  }
  // A country that nobody names stands for all of those; what isn't told is `unknown`.
  const unnamed = ['IS', 'JP', 'NZ', 'MG', 'BT', 'NR'].find((code) => !named.has(code))
  return [...named, ...(unnamed ? [unnamed] : []), 'unknown'].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}

const ask = (content: PolicyContent, facts: Pick<GoodsFacts, 'classes' | 'attributes'>, place: string, at: number): Level =>
  decide(compileOnce(content), {
    stage: 'sale', classes: facts.classes, attributes: facts.attributes, ageYears: 99, ageAssurance: 'verified', at, places: { visitor: [place], shipTo: [place], ...content.shop },
  }).level

type Changes = AffectedProduct['changes']

const differing = (places: readonly string[], answers: (place: string) => { before: Level; after: Level }): Changes => places.flatMap((place) => {
  const levels = answers(place)
  return levels.before === levels.after ? [] : [{ place, ...levels }]
})

function bounded(slug: string, changes: Changes): AffectedProduct[] {
  if (changes.length === 0) return []
  const looser = changes.filter(isLooser)
  const shown = new Set([...looser.slice(0, mostPlaces), ...changes.filter((change) => !isLooser(change)).slice(0, mostPlaces)])
  return [{ slug, changes: changes.filter((change) => shown.has(change)), changeCount: changes.length, looserCount: looser.length }]
}

/** Which products are answered differently, and where. Products of the same facts are asked about once. */
export function affectedGoods(before: PolicyContent, after: PolicyContent, goods: readonly GoodsFacts[], at: number): AffectedProduct[] {
  const places = placesOf([before, after])
  const answers = new Map<string, Changes>()
  return goods.flatMap((facts) => {
    const profile = JSON.stringify([facts.classes, facts.attributes])
    const changes = answers.get(profile) ?? differing(places, (place) => ({ before: ask(before, facts, place, at), after: ask(after, facts, place, at) }))
    answers.set(profile, changes)
    return bounded(facts.slug, changes)
  })
}

/** Where a product would be answered differently with other facts. Empty: nowhere. */
export function affectedByFacts(content: PolicyContent, slug: string, before: Pick<GoodsFacts, 'classes' | 'attributes'>, after: Pick<GoodsFacts, 'classes' | 'attributes'>, at: number): AffectedProduct[] {
  return bounded(slug, differing(placesOf([content]), (place) => ({ before: ask(content, before, place, at), after: ask(content, after, place, at) })))
}
