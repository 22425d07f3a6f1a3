import { readPlace } from '@gatehouse/places'
import type { GlobalConfig, JSONField, JSONFieldValidation } from 'payload'
import { z } from 'zod'
import { jsonText } from '../../fields/json-text.ts'
import { fill, groups, say, words, type Words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { askForLockOfGlobal } from '../../publishing/held-by-another.ts'
import { recordGlobalEdit } from '../../rules/working-copy/part-of-working-copy.ts'
import { shopPlacesAccess } from './access.ts'

const sentences = {
  list: words('A list of places, such as ["CA-ON"].', 'Une liste de lieux, comme ["CA-ON"].'),
  unknown: words('{code} is no country or subdivision of ISO 3166.', '{code} n’est ni un pays ni une subdivision de la norme ISO 3166.'),
}

const validatePlaces: JSONFieldValidation = (value, { req }) => {
  const tell = (sentence: Words) => say(req?.i18n?.language, sentence)
  const parsed = z.array(z.string()).min(1).max(20).safeParse(value)
  if (!parsed.success) return tell(sentences.list)
  const unknown = parsed.data.find((code) => code.includes(':') || readPlace(code) !== code)
  return unknown === undefined || tell(fill(sentences.unknown, { code: unknown }))
}

const placesField = (name: string, label: Words, description: Words): JSONField => ({
  name, type: 'json', required: true, label, validate: validatePlaces, admin: { components: jsonText, description },
})

/** Where the company and its warehouses are: the roles `seller` and `shipFrom` of every question. Frozen with the rules. */
export const shopPlaces = (): GlobalConfig => ({
  slug: 'shop-places',
  label: words('Seller and warehouses', 'Vendeur et entrepôts'),
  access: shopPlacesAccess,
  lockDocuments: locks,
  admin: { group: groups.law, description: words('Part of the working copy: it counts once it is published.', 'Fait partie de la copie de travail : ne compte qu’une fois publié.') },
  hooks: { beforeOperation: [askForLockOfGlobal], afterChange: [recordGlobalEdit] },
  fields: [
    placesField('seller', words('Where the seller is established', 'Où le vendeur est établi'), words('Countries or provinces, such as ["CA-ON"].', 'Des pays ou provinces, comme ["CA-ON"].')),
    placesField('shipFrom', words('Where goods are shipped from', 'D’où les marchandises partent'), words('One for each warehouse.', 'Un par entrepôt.')),
  ],
})
