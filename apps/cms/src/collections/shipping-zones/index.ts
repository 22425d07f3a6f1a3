import type { CollectionConfig, JSONFieldValidation, NumberField, NumberFieldSingleValidation } from 'payload'
import { wholeNumberField } from '../../fields/money.ts'
import { placesField } from '../../fields/places.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { groups, say, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { shippingZonesAccess } from './access.ts'
import { readBands } from './bands.ts'

const sentences = {
  bands: words('One band at least, each with a weight in whole grams and prices in whole cents (1250 is 12.50), each weight once.', 'Une tranche au moins, chacune avec un poids en grammes entiers et des prix en cents entiers (1250 vaut 12,50), chaque poids une fois.'),
  noPrice: words('A flat rate has a price in one currency at least.', 'Un prix fixe existe dans une monnaie au moins.'),
}

const validateBands: JSONFieldValidation = (value, { req, siblingData }) => {
  if ((siblingData as { kind?: unknown }).kind !== 'weight') return true
  return readBands(value) !== null || say(req?.i18n?.language, sentences.bands)
}

const flat = (currency: 'Cad' | 'Usd' | 'Eur', label: ReturnType<typeof words>): NumberField =>
  wholeNumberField({ name: `flat${currency}Minor`, label, admin: { width: '33%', condition: (_, { kind }: { kind?: unknown }) => kind === 'flat', description: words('In cents: 1250 is 12.50.', 'En cents : 1250 vaut 12,50.') } })

const first = flat('Cad', words('Price in Canadian dollars', 'Prix en dollars canadiens'))

/** One way of sending to some places, as a customer can choose it. Where a zone names a province, those that name its country don't count. */
export const shippingZones = (): CollectionConfig => ({
  slug: 'shipping-zones',
  labels: { singular: words('Shipping rate', 'Tarif de livraison'), plural: words('Shipping rates', 'Tarifs de livraison') },
  access: shippingZonesAccess,
  lockDocuments: locks,
  admin: {
    group: groups.shop, useAsTitle: 'title', defaultColumns: ['title', 'places', 'kind', 'updatedAt'],
    description: words('Ways of sending, by place. A place that no rate names gets no deliveries.', 'Les modes d’envoi, par lieu. Un lieu qu’aucun tarif ne nomme ne reçoit pas de livraison.'),
  },
  // Not the title: whoever asks without a language couldn't sort by it.
  defaultSort: 'createdAt',
  fields: [
    textField({ name: 'title', required: true, localized: true, maxLength: 100, label: words('Name for customers', 'Nom pour la clientèle') }),
    placesField({ name: 'places', label: words('Places', 'Lieux'), most: 260, description: words('Countries, or parts of one, that it serves. Where another rate names a province, one for its country doesn’t count there.', 'Les pays, ou parties d’un pays, qu’il dessert. Là où un autre tarif nomme une province, celui de son pays ne compte pas.') }),
    placesField({ name: 'exceptPlaces', label: words('Except', 'Sauf'), isOptional: true, most: 260, description: words('Places within these that it doesn’t serve.', 'Des lieux de ceux-ci qu’il ne dessert pas.') }),
    {
      name: 'kind', type: 'select', required: true, defaultValue: 'flat', label: words('Reckoned', 'Calcul'),
      options: [{ value: 'flat', label: words('One price', 'Un prix') }, { value: 'weight', label: words('By weight', 'Au poids') }],
    },
    {
      type: 'row',
      fields: [
        {
          ...first,
          validate: ((value: number | null | undefined, args: Parameters<NumberFieldSingleValidation>[1]) => {
            const { kind, flatUsdMinor, flatEurMinor } = args.siblingData as { kind?: unknown; flatUsdMinor?: unknown; flatEurMinor?: unknown }
            const hasNone = [value, flatUsdMinor, flatEurMinor].every((price) => typeof price !== 'number')
            if (kind !== 'weight' && hasNone) return say(args.req?.i18n?.language, sentences.noPrice)
            return (first.validate as NumberFieldSingleValidation)(value as never, args)
          }) as never,
        },
        flat('Usd', words('Price in US dollars', 'Prix en dollars américains')),
        flat('Eur', words('Price in euros', 'Prix en euros')),
      ],
    },
    {
      name: 'bands', type: 'json', label: words('Weight bands', 'Tranches de poids'), validate: validateBands,
      admin: { components: { Field: '/collections/shipping-zones/bands-field.tsx#BandsField' }, disableBulkEdit: true, condition: (_, { kind }: { kind?: unknown }) => kind === 'weight', description: words('Each weight once, up to and with it. An empty price: not sent so in that currency. What weighs more than the last band isn’t sent so.', 'Chaque poids une fois, jusqu’à et y compris. Un prix vide : pas envoyé ainsi dans cette monnaie. Ce qui pèse plus que la dernière tranche n’est pas envoyé ainsi.') },
    },
    textareaField({ name: 'note', label: words('Note for staff', 'Note pour l’équipe') }),
  ],
})
