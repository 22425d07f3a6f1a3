import { fullPlaceName } from '@gatehouse/places'
import type { CollectionConfig, NumberFieldSingleValidation, SelectFieldManyValidation } from 'payload'
import { select } from 'payload/shared'
import { lookUp } from '../../fields/look-up.ts'
import { patternField } from '../../fields/pattern.ts'
import { placesField } from '../../fields/places.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { fill, groups, say, words, type Words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { taxRatesAccess } from './access.ts'
import { percentSentence } from './percent-sentence.ts'
import { isRate } from './percent.ts'
import { dueTwice, type Due } from './twice.ts'

const sentences = {
  tax: words('Small letters and hyphens, such as gst.', 'Des minuscules et des traits d’union, comme gst.'),
  twice: words('Another rate of this tax is due in {place} on the same class already.', 'Un autre taux de cette taxe s’applique déjà à la même catégorie ici\u00A0: {place}.'),
}

const dueTwiceAt = (place: string): Words => {
  const name = (language: 'en' | 'fr') => `${fullPlaceName(place, language)} (${place})`
  return words(fill(sentences.twice, { place: name('en') }).en, fill(sentences.twice, { place: name('fr') }).fr)
}

const validateClasses: SelectFieldManyValidation = async (value, args) => {
  const checked = await select(value as never, args as never)
  if (checked !== true || args.event === 'onChange') return checked
  const mine = { ...(args.siblingData as Due), classes: value }
  const { tax } = args.siblingData as { tax?: unknown }
  const others = (await lookUp<Due & { id: string | number }>(args.req, 'tax-rates', { tax: { equals: tax } }, 0)).filter(({ id }) => String(id) !== String(args.id))
  const place = others.map((other) => dueTwice(mine, other)).find((one) => one !== null)
  return !place || say(args.req.i18n?.language, dueTwiceAt(place))
}

/** A tax at some places on some classes of goods. A class that no rate names at a place can't be sold there: "0" has to be said. */
export const taxRates = (): CollectionConfig => ({
  slug: 'tax-rates',
  labels: { singular: words('Tax rate', 'Taux de taxe'), plural: words('Tax rates', 'Taux de taxe') },
  access: taxRatesAccess,
  lockDocuments: locks,
  disableDuplicate: true,
  admin: {
    group: groups.shop, useAsTitle: 'title', defaultColumns: ['title', 'tax', 'ratePpm', 'places', 'classes'],
    description: words('Taxes by place and class. What no rate names can’t be sold: where nothing is collected, say 0.', 'Les taxes par lieu et catégorie. Ce qu’aucun taux ne nomme ne peut être vendu : là où rien n’est perçu, dites 0.'),
  },
  defaultSort: 'tax',
  fields: [
    textField({ name: 'title', required: true, localized: true, maxLength: 60, label: words('Name on receipts', 'Nom sur les reçus') }),
    patternField({ name: 'tax', required: true, index: true, maxLength: 30, pattern: /^[a-z]+(-[a-z]+)*$/, sentence: sentences.tax, label: words('Tax', 'Taxe'), admin: { description: words('Rates of one tax share this word.', 'Les taux d’une même taxe partagent ce mot.') } }),
    {
      // Whole parts per million, so that 9.975 % is 99750 and no rate has a fraction that a computer can't hold. Of many at once Payload
      // would ask with its own box, whose number isn't in percent.
      name: 'ratePpm', type: 'number', required: true, label: words('Rate in percent', 'Taux en pour cent'),
      validate: ((value, { req }) => isRate(value) || say(req?.i18n?.language, percentSentence)) satisfies NumberFieldSingleValidation,
      admin: { components: { Field: '/collections/tax-rates/percent-field.tsx#PercentField', Cell: '/collections/tax-rates/percent-cell.tsx#PercentCell' }, disableListFilter: true, disableBulkEdit: true, description: words('Such as 5 or 9.975; 0 where nothing is collected.', 'Comme 5 ou 9,975; 0 si rien n’est perçu.') },
    },
    placesField({ name: 'places', label: words('Places', 'Lieux'), most: 260, description: words('Countries, or parts of one, where it is due.', 'Les pays, ou parties d’un pays, où elle est due.') }),
    placesField({ name: 'exceptPlaces', label: words('Except', 'Sauf'), isOptional: true, most: 260, description: words('Places within these where it isn’t due.', 'Des lieux de ceux-ci où elle n’est pas due.') }),
    {
      name: 'classes', type: 'select', hasMany: true, required: true, label: words('Tax classes', 'Catégories de taxe'), validate: validateClasses,
      options: [
        { value: 'standard', label: words('Standard', 'Normale') },
        { value: 'books', label: words('Books', 'Livres') },
        { value: 'food', label: words('Food', 'Aliments') },
      ],
    },
    textareaField({ name: 'note', label: words('Note: the source, and the day of the check', 'Note : la source, et le jour de la vérification') }),
  ],
})
