import { placeName, fullPlaceName } from '@gatehouse/places'
import type { PolicyContent } from '../../../rules/content.ts'

/** What places and classes are called in one language. What nobody named is called by its code. */
export interface DeskNames {
  language: 'en' | 'fr'
  place: (code: string) => string
  /** The same with what it lies in. */
  fullPlace: (code: string) => string
  classTitle: (id: string) => string
}

export const deskLanguage = (language: string | undefined): 'en' | 'fr' => (language?.startsWith('fr') ? 'fr' : 'en')

/** The names that one or more contents know; what the first one says counts. */
export function deskNames(language: string | undefined, ...contents: readonly Pick<PolicyContent, 'areas' | 'staffWords'>[]): DeskNames {
  const inOne = deskLanguage(language)
  const areas = new Map([...contents].reverse().flatMap((content) => content.areas.map(({ code, name }) => [code, name] as const)))
  const everywhere = inOne === 'fr' ? 'partout' : 'everywhere'
  const titles = new Map([...contents].reverse().flatMap(({ staffWords }) => Object.entries(staffWords.classTitles)))
  return {
    language: inOne,
    place: (code) => (code === '*' ? everywhere : placeName(code, inOne, areas)),
    fullPlace: (code) => (code === '*' ? everywhere : fullPlaceName(code, inOne, areas)),
    classTitle: (id) => titles.get(id)?.[inOne] ?? id,
  }
}
