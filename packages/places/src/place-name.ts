import { iso31662 } from 'iso-3166'
import { namesInFrench } from './names-in-french.ts'

export type NameLanguage = 'en' | 'fr'

const isoNames: ReadonlyMap<string, string> = new Map(iso31662.map(({ code, name }) => [code, name]))
const countryNames = {
  en: new Intl.DisplayNames('en-CA', { type: 'region' }),
  fr: new Intl.DisplayNames('fr-CA', { type: 'region' }),
}
/** Where ISO's name isn't what English calls it. */
const namesInEnglish: Readonly<Record<string, string>> = { 'US-VI': 'U.S. Virgin Islands', 'US-UM': 'U.S. Minor Outlying Islands' }

/**
 * What a place is called: a country as Unicode's CLDR has it, a subdivision as ISO 3166-2 lists it, in French for Canada, the
 * United States and the United Kingdom as French writes it. `areas` names areas below ISO, in the language asked for.
 * A place that nobody has named is called by its code.
 */
export function placeName(place: string, language: NameLanguage, areas: ReadonlyMap<string, Record<NameLanguage, string>> = new Map()): string {
  if (place.includes(':')) return areas.get(place)?.[language] ?? place
  if (!place.includes('-')) return countryNames[language].of(place) ?? place
  const special = language === 'fr' ? namesInFrench[place] : namesInEnglish[place]
  return special ?? isoNames.get(place) ?? place
}

/** The same with what it lies in, from small to large: "Vancouver, British Columbia, Canada". */
export function fullPlaceName(place: string, language: NameLanguage, areas?: ReadonlyMap<string, Record<NameLanguage, string>>): string {
  const parts = [place]
  if (place.includes(':')) parts.push(place.slice(0, place.indexOf(':')))
  if (place.includes('-')) parts.push(place.slice(0, 2))
  return parts.map((part) => placeName(part, language, areas)).join(', ')
}
