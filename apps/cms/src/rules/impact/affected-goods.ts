import { decide, type CompiledRuleSet, type Level } from '@gatehouse/policy'
import type { GoodsFacts } from '@gatehouse/contract'
import type { PolicyContent } from '../content.ts'
import { compileOnce } from '../sets.ts'

/** A product whose answer differs for an adult without credentials who is, and has it sent, to one of these places. */
export interface AffectedProduct { slug: string; changes: { place: string; before: Level; after: Level }[]; changeCount: number }

const mostPlaces = 40

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

/** Which products are answered differently, and where. Products of the same facts are asked about once. */
export function affectedGoods(before: PolicyContent, after: PolicyContent, goods: readonly GoodsFacts[], at: number): AffectedProduct[] {
  const places = placesOf([before, after])
  const sets: [CompiledRuleSet, CompiledRuleSet] = [compileOnce(before), compileOnce(after)]
  const answers = new Map<string, AffectedProduct['changes']>()
  const ask = (set: CompiledRuleSet, { shop }: PolicyContent, facts: GoodsFacts, place: string): Level =>
    decide(set, { stage: 'sale', classes: facts.classes, attributes: facts.attributes, ageYears: 99, ageAssurance: 'verified', at, places: { visitor: [place], shipTo: [place], ...shop } }).level
  return goods.flatMap((facts) => {
    const profile = JSON.stringify([facts.classes, facts.attributes])
    const changes = answers.get(profile) ?? places.flatMap((place) => {
      const levels = { before: ask(sets[0], before, facts, place), after: ask(sets[1], after, facts, place) }
      return levels.before === levels.after ? [] : [{ place, ...levels }]
    })
    answers.set(profile, changes)
    return changes.length > 0 ? [{ slug: facts.slug, changes: changes.slice(0, mostPlaces), changeCount: changes.length }] : []
  })
}
