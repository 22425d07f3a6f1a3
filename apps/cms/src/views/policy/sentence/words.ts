import type { Level, Role } from '@gatehouse/policy'

/** The pieces that the sentence of a rule is put together from. */
export interface SentenceWords {
  colon: string
  and: string
  more: (count: number) => string
  union: string
  except: (names: string) => string
  upTo: Record<Level, string>
  atMost: Record<Level, string>
  duty: Record<'notice' | 'channel' | 'signature' | 'claims' | 'other', string>
  for: (classes: string) => string
  as: Record<Role, string>
  onlyIf: (facts: string) => string
  unless: (facts: string) => string
  age: (years: number, isVerified: boolean) => string
  quantity: (max: number) => string
  /** Credentials and attributes that have a name in words. */
  facts: Record<string, string>
  credential: (name: string) => string
  attribute: (name: string) => string
  since: (day: string) => string
  from: (day: string) => string
  until: (day: string) => string
  ended: (day: string) => string
}

const english: SentenceWords = {
  colon: ': ',
  and: 'and',
  more: (count) => (count === 1 ? 'one more' : `${count} more`),
  union: 'the European Union',
  except: (names) => `except ${names}`,
  upTo: { hidden: 'hidden', information: 'up to information', display: 'up to display', purchase: 'up to purchase' },
  atMost: { hidden: 'hidden', information: 'at most information', display: 'at most display', purchase: 'at most purchase' },
  duty: { notice: 'show a text', channel: 'name a lawful way', signature: 'take an adult’s signature', claims: 'keep to permitted claims', other: 'a duty' },
  for: (classes) => `for ${classes}`,
  as: { visitor: 'where the visitor is', shipTo: 'where goods go to', shipFrom: 'where goods come from', seller: 'where the seller is' },
  onlyIf: (facts) => `only with ${facts}`,
  unless: (facts) => `except with ${facts}`,
  age: (years, isVerified) => `${isVerified ? 'a verified age' : 'an age'} of ${years} or more`,
  quantity: (max) => `at most ${max} in an order`,
  facts: { 'npn': 'a natural product number', 'authorised-retailer-ca': 'a seller authorised in Canada', 'prescription': 'a prescription', 'licensed-practitioner': 'a licensed practitioner' },
  credential: (name) => `the credential “${name}”`,
  attribute: (name) => `the attribute “${name}”`,
  since: (day) => `since ${day}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  ended: (day) => `ended on ${day}`,
}

const french: SentenceWords = {
  colon: '\u00a0: ',
  and: 'et',
  more: (count) => (count === 1 ? 'un de plus' : `${count} de plus`),
  union: 'l’Union européenne',
  except: (names) => `sauf ${names}`,
  upTo: { hidden: 'caché', information: 'jusqu’à l’information', display: 'jusqu’à l’affichage', purchase: 'jusqu’à l’achat' },
  atMost: { hidden: 'caché', information: 'au plus l’information', display: 'au plus l’affichage', purchase: 'au plus l’achat' },
  duty: { notice: 'afficher un texte', channel: 'nommer une voie légale', signature: 'recueillir la signature d’une personne adulte', claims: 's’en tenir aux allégations permises', other: 'une obligation' },
  for: (classes) => `pour ${classes}`,
  as: { visitor: 'où se trouve le visiteur', shipTo: 'où vont les produits', shipFrom: 'd’où partent les produits', seller: 'où se trouve le vendeur' },
  onlyIf: (facts) => `seulement avec ${facts}`,
  unless: (facts) => `sauf avec ${facts}`,
  age: (years, isVerified) => `un âge${isVerified ? ' vérifié' : ''} d’au moins ${years}\u00a0ans`,
  quantity: (max) => `au plus ${max} par commande`,
  facts: { 'npn': 'un numéro de produit naturel', 'authorised-retailer-ca': 'un vendeur autorisé au Canada', 'prescription': 'une ordonnance', 'licensed-practitioner': 'un praticien autorisé' },
  credential: (name) => `le titre «\u00a0${name}\u00a0»`,
  attribute: (name) => `l’attribut «\u00a0${name}\u00a0»`,
  since: (day) => `depuis le ${day}`,
  from: (day) => `à partir du ${day}`,
  until: (day) => `jusqu’au ${day}`,
  ended: (day) => `a pris fin le ${day}`,
}

export const sentenceWords = (language: 'en' | 'fr'): SentenceWords => (language === 'fr' ? french : english)
