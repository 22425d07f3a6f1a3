import { subdivisionsOf } from '@gatehouse/places'
import type { ChangeFacts, Requirement, Role } from '@gatehouse/policy'
import type { PolicyContent } from '../../../rules/content.ts'
import { deskNames, type DeskNames } from '../sentence/names.ts'
import { requirementInWords } from '../sentence/rule-sentence.ts'

export interface Names extends DeskNames {
  /** Any place that the engine compares, with what it lies in. */
  anyPlace: (code: string) => string
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
    roles: { visitor: 'The visitor’s place', shipTo: 'Where it is sent', shipFrom: 'The warehouse’s place', seller: 'The seller’s place' },
  },
  fr: {
    everywhere: 'Partout', unknown: 'Un lieu qui n’est pas connu', otherCountry: 'Tout pays qu’aucune règle ne nomme', elsewhere: (place: string) => `Ailleurs : ${place}`,
    roles: { visitor: 'Le lieu du visiteur', shipTo: 'Le lieu d’envoi', shipFrom: 'Le lieu de l’entrepôt', seller: 'Le lieu du vendeur' },
  },
}

/**
 * What staff read instead of codes. The engine shows “the rest of a place” by a code that no rule names: it is called that here, not
 * by the name of a country that stands for all such countries.
 */
export function namesIn(language: string | undefined, contents: readonly Named[]): Names {
  const names = deskNames(language, ...contents)
  const say = said[names.language]
  const areas = new Set(contents.flatMap((content) => content.areas.map(({ code }) => code)))
  const countries = countriesNamedIn(contents)
  const requirement = (one: Requirement): string => requirementInWords(one, names.language)
  return {
    ...names,
    anyPlace: (code) => {
      if (code === '*') return say.everywhere
      if (code === 'unknown') return say.unknown
      const [within, area] = code.split(':')
      if (within && area !== undefined && !areas.has(code)) return say.elsewhere(names.fullPlace(within))
      const [country = code, part] = code.split('-')
      if (area === undefined && part !== undefined && !subdivisionsOf(country).includes(code)) return say.elsewhere(names.place(country))
      return part === undefined && !countries.has(country) ? say.otherCountry : names.fullPlace(code)
    },
    role: (role) => say.roles[role],
    requirement,
    facts: ({ attributes = [], credentials = [], ageYears, ageAssurance, quantity }) => [
      ...attributes.map((name): Requirement => ({ kind: 'attribute', name })), ...credentials.map((name): Requirement => ({ kind: 'credential', name })),
      ...(ageYears === undefined ? [] : [{ kind: 'age', years: ageYears, ...(ageAssurance ? { assurance: ageAssurance } : {}) } satisfies Requirement]),
      ...(quantity === null ? [] : [{ kind: 'quantity', max: quantity } satisfies Requirement]),
    ].map(requirement),
  }
}
