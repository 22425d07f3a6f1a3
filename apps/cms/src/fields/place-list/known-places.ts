import { z } from 'zod'

const placeSchema = z.object({ code: z.string(), name: z.string() })
const countrySchema = placeSchema.extend({ subdivisions: z.array(placeSchema) })
const answerSchema = z.object({ countries: z.array(countrySchema) })

/** A country with its parts, each by its name in the language asked for, in the order of that language. */
export type KnownCountry = z.infer<typeof countrySchema>

const asked = new Map<string, Promise<KnownCountry[]>>()

/** Every country and part of one, asked of the house once a page; what failed is asked for anew. */
export function knownPlaces(language: 'en' | 'fr'): Promise<KnownCountry[]> {
  const before = asked.get(language)
  if (before) return before
  const answer = ask(language)
  asked.set(language, answer)
  answer.catch(() => asked.delete(language))
  return answer
}

async function ask(language: string): Promise<KnownCountry[]> {
  const response = await fetch(`/api/policy/places?locale=${language}`, { credentials: 'same-origin', headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`the places were answered with ${response.status}`)
  return answerSchema.parse(await response.json()).countries
}

/** What a code is called, a part with its country; the code itself where it isn't known (yet). */
export function nameOf(code: string, countries: readonly KnownCountry[]): string {
  const [start = ''] = code.split('-')
  const country = countries.find((one) => one.code === start)
  if (!country) return code
  if (country.code === code) return country.name
  const part = country.subdivisions.find((one) => one.code === code)
  return part ? `${part.name}, ${country.name}` : code
}
