import type { CollectionConfig } from 'payload'
import { jsonText } from '../../fields/json-text.ts'
import { groups, words } from '../../fields/words.ts'
import { appendOnly } from '../append-only.ts'
import { orderEventsAccess } from './access.ts'

/** The history of orders: one row a step, in the guarded write of the step itself. */
export const orderEvents = (): CollectionConfig => appendOnly({
  slug: 'order-events',
  labels: { singular: words('Step of an order', 'Étape d’une commande'), plural: words('Steps of orders', 'Étapes des commandes') },
  access: orderEventsAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: { group: groups.shop, useAsTitle: 'move', defaultColumns: ['at', 'reference', 'move', 'by', 'state', 'payment'], description: words('Each step of each order. Entries are added, never changed.', 'Chaque étape de chaque commande. On ajoute, on ne modifie jamais.') },
  defaultSort: '-at',
  fields: [
    // The order with its version: no step is written twice.
    { name: 'key', type: 'text', required: true, unique: true, index: true, label: words('Key', 'Clé'), admin: { hidden: true } },
    { name: 'order', type: 'text', required: true, index: true, label: words('Order', 'Commande') },
    { name: 'reference', type: 'text', required: true, index: true, label: words('Number', 'Numéro') },
    { name: 'at', type: 'number', required: true, index: true, label: words('At (milliseconds)', 'À (millisecondes)') },
    { name: 'move', type: 'text', required: true, label: words('Step', 'Étape') },
    { name: 'by', type: 'text', required: true, label: words('By', 'Par') },
    { name: 'before', type: 'text', label: words('Before', 'Avant') },
    { name: 'state', type: 'text', required: true, label: words('Order', 'Commande') },
    { name: 'payment', type: 'text', required: true, label: words('Payment', 'Paiement') },
    { name: 'note', type: 'json', label: words('More', 'Détails'), admin: { components: jsonText } },
  ],
})
