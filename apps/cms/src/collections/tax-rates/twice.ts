import { coverage } from '@gatehouse/commerce'
import { placesIn } from '../../fields/places.ts'

/** What of a rate says where it is due. */
export interface Due { id?: string | number; places?: unknown; exceptPlaces?: unknown; classes?: unknown }

const covers = ({ places, exceptPlaces }: Due, place: string): boolean => coverage(place, { places: placesIn(places), exceptPlaces: placesIn(exceptPlaces) }) > 0
const classesOf = ({ classes }: Due): unknown[] => (Array.isArray(classes) ? classes : [])

/** A place at which two rates of one tax would both be due on the same class, or null: then it would be taken twice. */
export function dueTwice(one: Due, other: Due): string | null {
  if (!classesOf(one).some((name) => classesOf(other).includes(name))) return null
  return placesIn(one.places).find((place) => covers(one, place) && covers(other, place)) ?? placesIn(other.places).find((place) => covers(other, place) && covers(one, place)) ?? null
}
