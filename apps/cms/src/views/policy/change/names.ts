import { fullPlaceName, placeName, subdivisionsOf } from '@gatehouse/places'
import type { ChangeFacts, Requirement, Role } from '@gatehouse/policy'
import type { PolicyContent } from '../../../rules/content.ts'

export interface Names {
  place: (code: string) => string
  /** A class by its title. */
  goods: (id: string) => string
  role: (role: Role) => string
  requirement: (requirement: Requirement) => string
  /** What it takes for a cell to be answered so; empty where it takes nothing. */
  facts: (facts: ChangeFacts) => string[]
}

type Named = Pick<PolicyContent, 'rules' | 'areas' | 'staffWords'>

/** Countries that some rule names, or a place in them. */
const countriesNamedIn = (contents: readonly Named[]): Set<string> =>
  new Set(contents.flatMap(({ rules }) => rules.flatMap(({ places, exceptPlaces = [] }) => [...places, ...exceptPlaces].map((code) => code.slice(0, 2)))))

const said = {
  en: {
    everywhere: 'Everywhere', unknown: 'A place that isn’t known', otherCountry: 'Any country that no rule names', elsewhere: (place: string) => `Elsewhere in ${place}`,
    roles: { visitor: 'the visitor’s place', shipTo: 'where it is sent', shipFrom: 'the warehouse’s place', seller: 'the seller’s place' },
    age: (years: number, verified: boolean) => `from ${years} years${verified ? ', age checked' : ''}`, credential: (name: string) => `with the credential ${name}`,
    attribute: (name: string) => `with ${name}`, quantity: (max: number) => (max === 1 ? 'one unit' : `up to ${max} units`),
  },
  fr: {
    everywhere: 'Partout', unknown: 'Un lieu qui n’est pas connu', otherCountry: 'Tout pays qu’aucune règle ne nomme', elsewhere: (place: string) => `Ailleurs : ${place}`,
    roles: { visitor: 'le lieu du visiteur', shipTo: 'le lieu d’envoi', shipFrom: 'le lieu de l’entrepôt', seller: 'le lieu du vendeur' },
    age: (years: number, verified: boolean) => `dès ${years} ans${verified ? ', âge vérifié' : ''}`, credential: (name: string) => `avec le titre ${name}`,
    attribute: (name: string) => `avec ${name}`, quantity: (max: number) => (max === 1 ? 'une unité' : `jusqu’à ${max} unités`),
  },
}

/**
 * What staff read instead of codes. The engine shows “the rest of a place” by a code that no rule names: it is called that here, not
 * by the name of a country that stands for all such countries.
 */
export function namesIn(language: string | undefined, contents: readonly Named[]): Names {
  const locale = language?.startsWith('fr') ? 'fr' : 'en'
  const say = said[locale]
  const areas = new Map(contents.flatMap((content) => content.areas.map(({ code, name }) => [code, name] as const)))
  const titles = new Map(contents.flatMap(({ staffWords }) => Object.entries(staffWords.classTitles)))
  const countries = countriesNamedIn(contents)
  const requirement: Names['requirement'] = (one) => {
    switch (one.kind) {
      case 'age': return say.age(one.years, one.assurance === 'verified')
      case 'credential': return say.credential(one.name)
      case 'attribute': return say.attribute(one.name)
      case 'quantity': return say.quantity(one.max)
    }
  }
  return {
    place: (code) => {
      if (code === '*') return say.everywhere
      if (code === 'unknown') return say.unknown
      const [within, area] = code.split(':')
      if (within && area !== undefined && !areas.has(code)) return say.elsewhere(fullPlaceName(within, locale, areas))
      const [country = code, part] = code.split('-')
      if (area === undefined && part !== undefined && !subdivisionsOf(country).includes(code)) return say.elsewhere(placeName(country, locale))
      return part === undefined && !countries.has(country) ? say.otherCountry : fullPlaceName(code, locale, areas)
    },
    goods: (id) => titles.get(id)?.[locale] ?? id,
    role: (role) => say.roles[role],
    requirement,
    facts: ({ attributes = [], credentials = [], ageYears, ageAssurance, quantity }) => [
      ...attributes.map((name) => say.attribute(name)), ...credentials.map((name) => say.credential(name)),
      ...(ageYears === undefined ? [] : [say.age(ageYears, ageAssurance === 'verified')]), ...(quantity === null ? [] : [say.quantity(quantity)]),
    ],
  }
}
