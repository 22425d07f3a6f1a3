import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { firstInstant } from '../../rules/working-copy/local-midnight.ts'
import { partOfWorkingCopy } from '../../rules/working-copy/part-of-working-copy.ts'
import { rulesAccess } from './access.ts'
import { day, ruleFields } from './fields.ts'
import { placeProblem } from './lists.ts'

/** People write the day from which a law is in force; the rule's instant follows from it and its places, unless they write that too. */
const settleInstant: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const { kind, places, inForceOn, effectiveFrom } = { ...originalDoc, ...data } as Record<string, unknown>
  const isReady = (kind === 'grant' || kind === 'cap' || kind === 'duty') && Array.isArray(places) && places.length > 0 && places.every((code) => typeof code === 'string' && placeProblem(code) === null)
  if (!data || effectiveFrom || !isReady || typeof inForceOn !== 'string' || !day.test(inForceOn) || Number.isNaN(Date.parse(inForceOn))) return data
  return { ...data, effectiveFrom: new Date(firstInstant(kind, places as string[], inForceOn)).toISOString() }
}

/** The rules as they are being written. Visitors meet them only once they are published: frozen, with everything they rest on. */
export const rules = (): CollectionConfig => partOfWorkingCopy({
  slug: 'rules',
  labels: { singular: words('Rule', 'Règle'), plural: words('Rules', 'Règles') },
  access: rulesAccess,
  lockDocuments: locks,
  hooks: { beforeValidate: [settleInstant] },
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
