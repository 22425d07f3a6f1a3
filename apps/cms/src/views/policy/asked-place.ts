import { countryCodes, fullPlaceName, isWithin, placeName, readPlace, subdivisionsOf } from '@gatehouse/places'
import type { PolicyContent } from '../../rules/content.ts'
import type { DeskNames } from './sentence/names.ts'

/** Upper and lower case, accents and kinds of hyphens and apostrophes don't matter to whoever looks for something. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, '\'').toLowerCase().trim()

const languages = ['en', 'fr'] as const

/** Every place of ISO 3166 by what it is called, alone and with its country; of namesakes the country counts. */
let byName: Map<string, string> | null = null

function isoNames(): Map<string, string> {
  if (byName) return byName
  const found = new Map<string, string>()
  for (const code of [...countryCodes, ...countryCodes.flatMap(subdivisionsOf)]) {
    for (const language of languages) for (const name of [placeName(code, language), fullPlaceName(code, language)]) if (!found.has(folded(name))) found.set(folded(name), code)
  }
  byName = found
  return found
}

const everywhere = new Set(['*', 'everywhere', 'anywhere', 'unknown', 'partout', 'inconnu'])

/** The place that a person means by a code or a name in either language; `*` for everywhere, null where it is none. */
export function askedPlace(text: string, areas: PolicyContent['areas']): string | null {
  const asked = folded(text)
  if (everywhere.has(asked)) return '*'
  const area = areas.find(({ code, name }) => [code, name.en, name.fr].some((one) => folded(one) === asked))
  if (area) return area.code
  const [before, after] = text.trim().split(':')
  const code = readPlace([before?.toUpperCase(), ...(after === undefined ? [] : [after.toLowerCase()])].join(':'))
  return code ?? isoNames().get(asked) ?? null
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
