import { readPlace } from '@gatehouse/places'
import type { CollectionConfig, Validate } from 'payload'
import { patternField } from '../../fields/pattern.ts'
import { textField } from '../../fields/text.ts'
import { groups, say, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { partOfWorkingCopy } from '../../rules/working-copy/part-of-working-copy.ts'
import { placesAccess } from './access.ts'

const sentences = {
  code: words('A subdivision, a colon and a name, such as CA-BC:vancouver.', 'Une subdivision, un deux-points et un nom, comme CA-BC:vancouver.'),
  unknown: words('What stands before the colon is no subdivision of ISO 3166-2.', 'Ce qui précède le deux-points n’est pas une subdivision de la norme ISO 3166-2.'),
}

const codeField = patternField({
  name: 'code', required: true, unique: true, index: true, label: words('Code', 'Code'), maxLength: 128,
  pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}:[a-z0-9]+(-[a-z0-9]+)*$/, sentence: sentences.code,
})

const validateCode: Validate = async (value, args) => {
  const checked = await (codeField.validate as Validate)(value, args)
  return checked !== true || readPlace(String(value)) === value || say(args.req?.i18n?.language, sentences.unknown)
}

/** Areas below the subdivisions of ISO 3166-2, such as a city with a law of its own. Countries and subdivisions are ISO's. */
export const places = (): CollectionConfig => partOfWorkingCopy({
  slug: 'places',
  labels: { singular: words('Area', 'Zone'), plural: words('Areas', 'Zones') },
  access: placesAccess,
  lockDocuments: locks,
  disableDuplicate: true,
  admin: {
    group: groups.law,
    useAsTitle: 'code',
    description: words('Areas within a province or state that rules name. Part of the working copy.', 'Les zones d’une province ou d’un État que nomment les règles. Fait partie de la copie de travail.'),
    defaultColumns: ['code', 'nameEn', 'nameFr'],
  },
  defaultSort: 'code',
  fields: [
    { ...codeField, validate: validateCode as never },
    textField({ name: 'nameEn', required: true, label: words('Name in English', 'Nom en anglais') }),
    textField({ name: 'nameFr', required: true, label: words('Name in French', 'Nom en français') }),
  ],
})
