import type { Locale } from '@gatehouse/contract'
import type { RegionProblems } from '../../gate/region-form.ts'
import { wordsOf } from '../../i18n/index.ts'

/** What to mend in each field, as a sentence. */
export function sayProblems({ place, birthDate }: RegionProblems = {}, lang: Locale): { place?: string; birthDate?: string } {
  const said = wordsOf(lang).region.problems
  return {
    ...(place ? { place: place === 'missing' ? said.placeMissing : said.placeUnknown } : {}),
    ...(birthDate ? { birthDate: said.birthDateUnreadable } : {}),
  }
}
