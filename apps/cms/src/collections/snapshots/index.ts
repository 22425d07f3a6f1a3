import type { CollectionConfig } from 'payload'
import { groups, words } from '../../fields/words.ts'
import { snapshotsAccess } from './access.ts'

/** Each state of the route map that the site was given, by its number; the number only rises. */
export const snapshots = (): CollectionConfig => ({
  slug: 'snapshots',
  labels: { singular: words('Snapshot', 'Instantané'), plural: words('Snapshots', 'Instantanés') },
  access: snapshotsAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: { group: groups.house, useAsTitle: 'sequence', defaultColumns: ['sequence', 'hash', 'epoch'], description: words('Which addresses the site knew, by number.', 'Quelles adresses le site connaissait, par numéro.') },
  defaultSort: '-sequence',
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true, label: words('Number', 'Numéro') },
    { name: 'hash', type: 'text', required: true, label: words('Hash', 'Empreinte') },
    { name: 'epoch', type: 'text', required: true, label: words('Epoch', 'Époque') },
  ],
})
