import type { CollectionConfig } from 'payload'
import { jsonText } from '../../fields/json-text.ts'
import { groups, words } from '../../fields/words.ts'
import { changesAccess } from './access.ts'

/** The change feed: one row for each save that visitors could see. A job removes what every reader has long read. */
export const changes = (): CollectionConfig => ({
  slug: 'changes',
  labels: { singular: words('Change', 'Changement'), plural: words('Changes', 'Changements') },
  access: changesAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: { group: groups.house, useAsTitle: 'id', defaultColumns: ['id', 'tags', 'at'], description: words('What the site was told to show anew, in the last day.', 'Ce que le site a dû montrer à neuf, depuis un jour.') },
  defaultSort: '-at',
  fields: [
    { name: 'tags', type: 'json', required: true, label: words('What changed', 'Ce qui a changé'), admin: { components: jsonText } },
    { name: 'at', type: 'number', required: true, index: true, label: words('At (milliseconds)', 'À (millisecondes)') },
  ],
})
