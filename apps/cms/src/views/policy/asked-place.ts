import { countryCodes, isWithin, readPlace } from '@gatehouse/places'
import type { PolicyContent } from '../../rules/content.ts'
import { areasOf, placesNamed } from './place-names.ts'
import type { DeskNames } from './sentence/names.ts'

/** Namesakes: the house's own area counts first, then the country, then whichever ISO 3166 lists first. */
const rank = (code: string): number => (code.includes(':') ? 0 : code.includes('-') ? 2 : 1)

const everywhere = new Set(['*', 'everywhere', 'anywhere', 'unknown', 'partout', 'inconnu'])

/** The place that a person means by a code or a name in either language; `*` for everywhere, null where it is none. */
export function askedPlace(text: string, areas: PolicyContent['areas']): string | null {
  if (everywhere.has(text.trim().toLowerCase())) return '*'
  const [before, after] = text.trim().split(':')
  const code = readPlace([before?.toUpperCase(), ...(after === undefined ? [] : [after.toLowerCase()])].join(':'))
  const [named] = placesNamed(text, areasOf({ areas })).sort((a, b) => rank(a) - rank(b))
  return named?.includes(':') ? named : code ?? named ?? null
}

/** Whether one place holds the other, or is it; everywhere holds all. */
export const placesMeet = (a: string, b: string): boolean => a === '*' || b === '*' || isWithin(a, b) || isWithin(b, a)

/** Places to choose from: those that a content names, and every country. By name. */
export function offeredPlaces(content: PolicyContent, names: DeskNames): { code: string; name: string }[] {
  const named = content.rules.flatMap(({ places, exceptPlaces }) => [...places, ...(exceptPlaces ?? [])])
  const codes = new Set([...named, ...content.areas.map(({ code }) => code), ...countryCodes])
  codes.delete('*')
  return [...codes].map((code) => ({ code, name: names.fullPlace(code) })).sort((a, b) => a.name.localeCompare(b.name, names.language))
}
