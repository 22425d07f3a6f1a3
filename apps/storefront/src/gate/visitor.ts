import { isWithin } from '@gatehouse/places'
import type { ChosenPlace } from './chosen-place.ts'

/** What is known of where a visitor is, and what follows. */
export interface Evidence {
  network: string | null
  chosen: ChosenPlace | null
}

/** All of a visitor that a decision looks at. */
export interface Facts {
  /** Each place counts; none means that the visitor may be anywhere. Sorted, none within another. */
  places: readonly string[]
  /** At least so many years, as declared; null where nothing usable was said. */
  ageYears: number | null
}

/** Nobody in particular: what search engines' lists and feeds are made for. */
export const unknownVisitor: Facts = { places: [], ageYears: null }

/**
 * The places that count. A choice inside the place that the network names makes it more exact; one that contradicts it is added
 * to it, so that nobody gets a looser answer by choosing another place than their own; a wider one takes its place.
 */
export function placesOf({ network, chosen }: Evidence): string[] {
  if (chosen === null) return network === null ? [] : [network]
  if (network === null || isWithin(chosen.place, network) || isWithin(network, chosen.place)) return [chosen.place]
  return [chosen.place, network].sort()
}

/** How the network's word and the choice stand to each other. */
export function doesChoiceContradict({ network, chosen }: Evidence): boolean {
  return network !== null && chosen !== null && !isWithin(chosen.place, network) && !isWithin(network, chosen.place)
}

/** The facts as a key: equal for visitors who get the same answers. */
export function keyOfFacts({ places, ageYears }: Facts): string {
  return `${places.join(',')}|${ageYears ?? ''}`
}
