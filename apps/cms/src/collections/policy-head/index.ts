import type { CollectionConfig } from 'payload'
import { words } from '../../fields/words.ts'
import { policyHeadAccess } from './access.ts'

/**
 * One row. Its sequence moves with everything that decides what may be sold: a published set, a product's approved facts, the
 * kill switch. Whoever writes on the strength of what was decided names the sequence that it was decided by.
 */
export const policyHead = (): CollectionConfig => ({
  slug: 'policy-head',
  labels: { singular: words('Policy head', 'Tête des règles'), plural: words('Policy head', 'Tête des règles') },
  access: policyHeadAccess,
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'sequence', type: 'number', required: true },
    // Moves with each save of the working copy: what was approved is what was seen.
    { name: 'workingSequence', type: 'number', required: true },
    // The last entry of the audit log when the working copy was last the same as a published set.
    { name: 'cleanSince', type: 'number', required: true },
    // The set in force and those scheduled after it, by instant: [{ revision, effectiveAt }].
    { name: 'sets', type: 'json', required: true },
    // Scheduled sets that another publication overtook: [{ revision, effectiveAt, overtakenBy }].
    { name: 'suspended', type: 'json', required: true },
    // The kill switch, while it is on: { since, by, reason }.
    { name: 'stop', type: 'json' },
  ],
})
