import { subdivisionsOf } from '@gatehouse/places'
import { decide, type AccessRequest } from '@gatehouse/policy'
import { compileOnce, type FrozenSet } from '../rules/sets.ts'

/**
 * Whether there is a place that would let a visitor buy, who is only refused because nobody knows where they are. Tried with each
 * place that a grant to buy names, with its subdivisions where some rule tells these apart, and with the shop's own.
 */
export function wouldPlaceHelp({ content, revision }: FrozenSet, request: AccessRequest): boolean {
  const divided = new Set(content.rules.flatMap(({ places, exceptPlaces = [] }) => [...places, ...exceptPlaces]).filter((place) => place.includes('-')).map((place) => place.slice(0, 2)))
  const named = content.rules.flatMap((rule) => (rule.kind === 'grant' && rule.level === 'purchase' ? rule.places : [])).filter((place) => place !== '*')
  const places = new Set([...content.shop.seller, ...named].flatMap((place) => (divided.has(place) ? [place, ...subdivisionsOf(place)] : [place])))
  const compiled = compileOnce(content, revision)
  return [...places].some((place) => decide(compiled, { ...request, places: { ...request.places, visitor: [place] } }).level === 'purchase')
}
