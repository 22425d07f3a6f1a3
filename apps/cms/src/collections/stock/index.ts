import type { CollectionConfig, NumberFieldSingleValidation } from 'payload'
import { writtenByTheHouse } from '../../access/fields.ts'
import { wholeNumberField } from '../../fields/money.ts'
import { onlyOne } from '../../fields/only-one.ts'
import { groups, say, words } from '../../fields/words.ts'
import { recordStockChanges } from '../../feed/record-goods-change.ts'
import { locks } from '../../publishing/drafts.ts'
import { stockAccess } from './access.ts'
import { keepsLedger } from './ledger.ts'
import { reasonField } from './reason.ts'

const secondRow = words('This variant has its stock already: change that one.', 'Cette variante a déjà son stock : changez celui-là.')
const tooManyReserved = words('More is reserved than there is.', 'Il y a plus de réservé que de disponible.')

const reservedField = wholeNumberField({
  name: 'reserved', required: true, defaultValue: 0, label: words('Reserved', 'Réservé'), access: writtenByTheHouse,
  admin: { readOnly: true, description: words('Promised to orders that are not shipped yet.', 'Promis à des commandes qui ne sont pas encore expédiées.') },
})
const isWhole = reservedField.validate as NumberFieldSingleValidation

/** One flat row a variant, so that a sale is one guarded statement: take it if there is enough. */
export const stock = (): CollectionConfig => recordStockChanges(keepsLedger({
  slug: 'stock',
  labels: { singular: words('Stock', 'Stock'), plural: words('Stock', 'Stocks') },
  access: stockAccess,
  lockDocuments: locks,
  admin: {
    group: groups.shop,
    useAsTitle: 'variant',
    description: words('How many of each variant are on hand, and how many are promised. The stock desk adds and takes away; a count is corrected here.', 'Combien il y a de chaque variante, et combien sont promises. Le bureau du stock ajoute et retire; un décompte se corrige ici.'),
    defaultColumns: ['variant', 'onHand', 'reserved', 'updatedAt'],
  },
  disableDuplicate: true,
  fields: [
    { name: 'variant', type: 'relationship', relationTo: 'variants', required: true, unique: true, index: true, label: words('Variant', 'Variante'), validate: onlyOne('stock', 'variant', secondRow) as never },
    wholeNumberField({ name: 'onHand', required: true, defaultValue: 0, label: words('On hand', 'En main') }),
    reasonField,
    {
      ...reservedField,
      validate: ((value: number | null | undefined, args: Parameters<NumberFieldSingleValidation>[1]) => {
        const checked = isWhole(value as never, args)
        if (checked !== true) return checked
        const { onHand } = args.data as { onHand?: number | null }
        return (value ?? 0) <= (onHand ?? 0) || say(args.req?.i18n?.language, tooManyReserved)
      }) as never,
    },
  ],
}))
