import type { Locale } from '@gatehouse/contract'
import { countryCodes, placeName, subdivisionsOf } from '@gatehouse/places'
import type { Rules } from './rules.ts'

export interface PlaceOption { code: string; name: string }
/** `name` null: the countries of the world. */
export interface PlaceGroup { name: string | null; options: PlaceOption[] }

/** Countries whose subdivisions are always offered: most visitors are there, and much of its law is theirs. */
const alwaysDivided = ['CA', 'US']

/**
 * The places to choose from: first the countries in which a subdivision can change an answer, each with its subdivisions and the
 * areas that the house knows, then all countries by name.
 */
export function listPlaces(lang: Locale, { areas, dividedCountries }: Pick<Rules, 'areas' | 'dividedCountries'>): PlaceGroup[] {
  const named = (code: string): PlaceOption => ({ code, name: placeName(code, lang, areas) })
  const byName = new Intl.Collator(lang)
  const sorted = (codes: readonly string[]) => codes.map(named).sort((a, b) => byName.compare(a.name, b.name))
  const divided = [...alwaysDivided, ...[...dividedCountries].filter((code) => !alwaysDivided.includes(code)).sort()]
  const groups = divided.map((country) => {
    const subdivisions = sorted(subdivisionsOf(country)).flatMap((it) => [it, ...sorted([...areas.keys()].filter((area) => area.startsWith(`${it.code}:`))).map(({ code, name }) => ({ code, name: `${it.name}, ${name}` }))])
    return { name: placeName(country, lang), options: [named(country), ...subdivisions] }
  })
  return [...groups, { name: null, options: sorted(countryCodes.filter((code) => !divided.includes(code))) }]
}
