import type { CollectionConfig } from 'payload'
import { groups, words } from '../../fields/words.ts'
import { locks, plainHistory } from '../../publishing/drafts.ts'
import { shownToVisitors } from '../shown-to-visitors.ts'
import { sourcesAccess } from './access.ts'
import { sourceFields } from './fields.ts'

export const sources = (): CollectionConfig => shownToVisitors({
  slug: 'sources',
  labels: { singular: words('Source', 'Source'), plural: words('Sources', 'Sources') },
  access: sourcesAccess,
  trash: true,
  lockDocuments: locks,
  versions: plainHistory,
  admin: {
    group: groups.knowledge,
    useAsTitle: 'title',
    description: words('Studies, laws and statements that texts cite. A change is public as soon as it is saved.', 'Études, lois et déclarations citées par les textes. Un changement est public dès qu’il est enregistré.'),
    defaultColumns: ['title', 'key', 'kind', 'year', 'retracted', 'checkedOn'],
    listSearchableFields: ['title', 'key', 'authors'],
  },
  defaultSort: 'key',
  fields: sourceFields,
})
