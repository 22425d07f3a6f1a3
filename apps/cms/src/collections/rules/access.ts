import { anyStaff, hasRole, nobody, type CollectionRules } from '../../access/index.ts'

/** The working copy of the rules: every member of staff reads it, policy officers alone write it, not even admins. */
export const rulesAccess = {
  create: hasRole('policy-officer'),
  read: anyStaff,
  update: hasRole('policy-officer'),
  delete: hasRole('policy-officer'),
  readVersions: nobody,
} satisfies CollectionRules
