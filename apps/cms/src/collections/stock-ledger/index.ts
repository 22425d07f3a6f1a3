import type { CollectionConfig } from 'payload'
import { groups, words } from '../../fields/words.ts'
import { appendOnly } from '../append-only.ts'
import { stockLedgerAccess } from './access.ts'

/** Every change of stock, in one go with the change: a variant's entries sum to what its stock says. */
export const stockLedger = (): CollectionConfig => appendOnly({
  slug: 'stock-ledger',
  labels: { singular: words('Stock entry', 'Écriture de stock'), plural: words('Stock ledger', 'Registre du stock') },
  access: stockLedgerAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: { group: groups.shop, useAsTitle: 'reason', defaultColumns: ['at', 'variant', 'reason', 'onHandDelta', 'reservedDelta', 'order', 'by'], description: words('Each change of stock. Entries are added, never changed.', 'Chaque changement de stock. On ajoute, on ne modifie jamais.') },
  defaultSort: '-at',
  fields: [
    // An order reserves, gives back and uses up a variant once: nothing of it is written twice.
    { name: 'key', type: 'text', required: true, unique: true, index: true, label: words('Key', 'Clé'), admin: { hidden: true } },
    { name: 'at', type: 'number', required: true, index: true, label: words('At (milliseconds)', 'À (millisecondes)') },
    { name: 'variant', type: 'text', required: true, index: true, label: words('Variant', 'Variante') },
    { name: 'reason', type: 'text', required: true, label: words('Why', 'Pourquoi') },
    { name: 'onHandDelta', type: 'number', required: true, label: words('On hand', 'En main') },
    { name: 'reservedDelta', type: 'number', required: true, label: words('Reserved', 'Réservé') },
    { name: 'order', type: 'text', index: true, label: words('Order', 'Commande') },
    { name: 'note', type: 'text', label: words('Note', 'Note') },
    { name: 'by', type: 'text', required: true, label: words('By', 'Par') },
  ],
})
