import type { CollectionConfig } from 'payload'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { partOfWorkingCopy } from '../../rules/working-copy/part-of-working-copy.ts'
import { rulesAccess } from './access.ts'
import { ruleFields } from './fields.ts'

/** The rules as they are being written. Visitors meet them only once they are published: frozen, with everything they rest on. */
export const rules = (): CollectionConfig => partOfWorkingCopy({
  slug: 'rules',
  labels: { singular: words('Rule', 'Règle'), plural: words('Rules', 'Règles') },
  access: rulesAccess,
  lockDocuments: locks,
  disableDuplicate: true,
  admin: {
    group: groups.law,
    useAsTitle: 'ruleId',
    description: words('The working copy. Nothing here counts before it is published.', 'La copie de travail. Rien ici ne compte avant d’être publié.'),
    defaultColumns: ['ruleId', 'kind', 'level', 'classes', 'places', 'reviewBy'],
    listSearchableFields: ['ruleId', 'sourceTitle', 'noticeEn', 'noticeFr'],
  },
  defaultSort: 'ruleId',
  fields: ruleFields,
})
