import type { CheckboxField, NumberField, RowField } from 'payload'
import { number } from 'payload/shared'
import { say, words, type Words } from './words.ts'

const notWhole = words('A whole number, please.', 'Un nombre entier, s’il vous plaît.')

/** A whole number of zero or more. */
export const wholeNumberField = (field: Omit<NumberField, 'type' | 'hasMany'>): NumberField => ({
  min: 0,
  max: 1_000_000_000,
  ...field,
  type: 'number',
  hasMany: false,
  validate: (value: number | null | undefined, args: never) =>
    typeof value === 'number' && !Number.isInteger(value) ? say((args as { req?: { i18n?: { language?: string } } }).req?.i18n?.language, notWhole) : number(value as never, args),
} as NumberField)

/** A price in one currency, in its minor unit (cents), with the word on tax that goes with it. Empty: not sold in it. */
export const priceRow = (currency: 'Cad' | 'Usd' | 'Eur', label: Words, isTaxIncluded: boolean): RowField => ({
  type: 'row',
  fields: [
    wholeNumberField({
      name: `price${currency}Minor`,
      label,
      admin: { width: '50%', description: words('In cents: 2450 is 24.50. Empty: not sold in it.', 'En cents : 2450 vaut 24,50. Vide : pas vendu dans cette monnaie.') },
    }),
    {
      name: `taxIncluded${currency}`,
      type: 'checkbox',
      label: words('Tax is in this price', 'Taxes comprises'),
      defaultValue: isTaxIncluded,
      admin: { width: '50%' },
    } satisfies CheckboxField,
  ],
})
