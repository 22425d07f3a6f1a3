import type { Locale } from '@gatehouse/contract'
import { countryCodes, placeName, subdivisionsOf } from '@gatehouse/places'

interface Option { code: string; name: string }

const byName = (codes: readonly string[], lang: Locale): Option[] => {
  const { compare } = new Intl.Collator(lang)
  return codes.map((code) => ({ code, name: placeName(code, lang) })).sort((a, b) => compare(a.name, b.name))
}

export const countriesIn = (lang: Locale): Option[] => byName(countryCodes, lang)

/** The countries whose provinces or states an address has to name. */
export const regionsIn = (lang: Locale): { name: string; options: Option[] }[] => ['CA', 'US'].map((country) => ({ name: placeName(country, lang), options: byName(subdivisionsOf(country), lang) }))
