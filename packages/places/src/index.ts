export { countryCodes, countryOf, isWithin, parentOf, readPlace, subdivisionsOf } from './read-place.ts'
export { fullPlaceName, placeName, type NameLanguage } from './place-name.ts'
