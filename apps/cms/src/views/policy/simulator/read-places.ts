import { fullPlaceName, readPlace, type NameLanguage } from '@gatehouse/places'
import { fill, words, type Words } from '../../../fields/words.ts'
import { placesNamed } from '../place-names.ts'

export type PlacesRead = { ok: true; codes: string[] } | { ok: false; problem: Words }

/** The engine's word for a place that isn't known; it may be anywhere. */
export const unknownPlace = 'unknown'
const wordsForUnknown = new Set([unknownPlace, 'inconnu', 'not known'])

const mostPlaces = 20

const sentences = {
  none: words('“{text}” is no place that ISO 3166 lists. Write a name such as Ontario, or a code such as CA-ON.', '« {text} » n’est pas un lieu de la norme ISO 3166. Écrivez un nom comme Ontario ou un code comme CA-ON.'),
  union: words('“{text}” isn’t one place. Name a country, or a part of one.', '« {text} » n’est pas un seul lieu. Nommez un pays, ou une partie d’un pays.'),
  several: words('“{text}” may be {list}. Write the code.', '« {text} » peut être {list}. Écrivez le code.'),
  area: words('There is no area {text} among the house’s areas.', 'La maison n’a pas de zone {text}.'),
  many: words('At most 20 places.', 'Au plus 20 lieux.'),
}

type Areas = ReadonlyMap<string, Record<NameLanguage, string>>
type OneRead = { code: string } | { problem: Words }

/** As codes are written, whatever the capitals. */
function asCode(text: string): string {
  const end = text.indexOf(':')
  return end < 0 ? text.toUpperCase() : text.slice(0, end).toUpperCase() + text.slice(end).toLowerCase()
}

function readOne(text: string, areas: Areas): OneRead {
  if (wordsForUnknown.has(text.toLowerCase())) return { code: unknownPlace }
  if (['*', 'EU', 'UE'].includes(text.toUpperCase())) return { problem: fill(sentences.union, { text }) }
  const code = asCode(text)
  const read = readPlace(code)
  if (read?.includes(':') && !areas.has(read)) return { problem: fill(sentences.area, { text: read }) }
  // A code of nothing is read as the country that it would lie in: here it is more likely a typing error.
  const isWhole = read !== null && (read.length >= code.length || !code.startsWith(read))
  if (read !== null && isWhole) return { code: read }
  const named = placesNamed(text, areas)
  const [only] = named
  if (named.length === 1 && only !== undefined) return { code: only }
  return { problem: named.length === 0 ? fill(sentences.none, { text }) : severalOf(text, named, areas) }
}

function severalOf(text: string, codes: readonly string[], areas: Areas): Words {
  const list = (language: NameLanguage, or: string) => codes.slice(0, 6).map((code) => `${fullPlaceName(code, language, areas)} (${code})`).join(or)
  return words(fill(sentences.several, { text, list: list('en', ' or ') }).en, fill(sentences.several, { text, list: list('fr', ' ou ') }).fr)
}

const parts = (text: string, at: RegExp): string[] => text.split(at).map((part) => part.trim()).filter((part) => part !== '')

/**
 * Places as a person writes them: names or codes, one from another by semicolons or, where that can be told, commas
 * ("Ontario, Canada" is one place, "CA-ON, US" are two). An empty text names none.
 */
export function readPlaces(text: string, areas: Areas): PlacesRead {
  const codes: string[] = []
  for (const part of parts(text, /[;\n]/)) {
    const whole = readOne(part, areas)
    const single = parts(part, /,/).map((one) => readOne(one, areas))
    const read = 'code' in whole || single.length < 2 ? [whole] : single
    for (const one of read) {
      if ('problem' in one) return { ok: false, problem: one.problem }
      codes.push(one.code)
    }
  }
  const once = [...new Set(codes)]
  return once.length > mostPlaces ? { ok: false, problem: sentences.many } : { ok: true, codes: once }
}
