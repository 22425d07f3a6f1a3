import { countryCodes, fullPlaceName, placeName, subdivisionsOf, type NameLanguage } from '@gatehouse/places'
import type { PolicyContent } from '../../rules/content.ts'

type Areas = ReadonlyMap<string, Record<NameLanguage, string>>

export const areasOf = ({ areas }: Pick<PolicyContent, 'areas'>): Areas => new Map(areas.map(({ code, name }) => [code, name]))

const languages: readonly NameLanguage[] = ['en', 'fr']

/** Words as they are compared: capitals, accents and signs (hyphens, apostrophes) don't matter to whoever looks for something. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

function addNames(index: Map<string, string[]>, code: string, areas: Areas): void {
  for (const language of languages) {
    for (const name of [placeName(code, language, areas), fullPlaceName(code, language, areas)]) {
      const key = folded(name)
      const codes = index.get(key) ?? []
      if (!codes.includes(code)) index.set(key, [...codes, code])
    }
  }
}

let ofIso: ReadonlyMap<string, string[]> | undefined

/** Every name of ISO 3166 in both languages, alone and with what it lies in. Some 20,000: put together at the first question. */
function isoNames(): ReadonlyMap<string, string[]> {
  if (ofIso) return ofIso
  const index = new Map<string, string[]>()
  for (const country of countryCodes) for (const code of [country, ...subdivisionsOf(country)]) addNames(index, code, new Map())
  ofIso = index
  return index
}

/** The places that bear a name, as codes: none, one, or several of the same name. */
export function placesNamed(name: string, areas: Areas): string[] {
  const own = new Map<string, string[]>()
  for (const code of areas.keys()) addNames(own, code, areas)
  const key = folded(name)
  const found = [...(isoNames().get(key) ?? []), ...(own.get(key) ?? [])]
  return key === '' ? [] : [...new Set(found)]
}
