/** A code of ISO 3166-1 or -2, such as CA or CA-ON, and the codes that it lies in, the narrowest first: CA-ON, CA. */
export function placesAround(place: string): string[] {
  const country = place.split('-')[0] ?? place
  return country === place ? [place] : [place, country]
}

/**
 * How closely a list of places covers one: 2 if it names the place itself, 1 if the country it lies in, 0 if neither, or if an
 * exception holds it. A province that isn't named is covered by its country; a country is never covered by its provinces.
 */
export function coverage(place: string, { places, exceptPlaces = [] }: { places: readonly string[]; exceptPlaces?: readonly string[] }): 0 | 1 | 2 {
  const around = placesAround(place)
  if (around.some((one) => exceptPlaces.includes(one))) return 0
  if (places.includes(place)) return 2
  return around.some((one) => places.includes(one)) ? 1 : 0
}
