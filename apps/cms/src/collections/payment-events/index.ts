import type { CollectionConfig } from 'payload'
import { groups, words } from '../../fields/words.ts'
import { paymentEventsAccess } from './access.ts'

/** The webhooks that came, each once, by its id: what it is about, and when it was seen to. Nothing of what it says is kept or believed. */
export const paymentEvents = (): CollectionConfig => ({
  slug: 'payment-events',
  labels: { singular: words('Payment event', 'Événement de paiement'), plural: words('Payment events', 'Événements de paiement') },
  access: paymentEventsAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: { group: groups.house, useAsTitle: 'key', defaultColumns: ['receivedAt', 'key', 'providerId', 'handledAt'], description: words('What the payment provider told, each event once.', 'Ce que le prestataire de paiement a signalé, chaque événement une fois.') },
  defaultSort: '-receivedAt',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, label: words('Provider and event', 'Prestataire et événement') },
    { name: 'providerId', type: 'text', index: true, label: words('Payment', 'Paiement') },
    { name: 'receivedAt', type: 'number', required: true, index: true, label: words('Received at (milliseconds)', 'Reçu à (millisecondes)') },
    { name: 'handledAt', type: 'number', label: words('Seen to at (milliseconds)', 'Traité à (millisecondes)') },
  ],
})
