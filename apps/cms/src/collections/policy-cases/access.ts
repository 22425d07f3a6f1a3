import { anyStaff, hasRole, nobody, type CollectionRules } from '../../access/index.ts'

/** What must stay true of every set: every member of staff reads them, policy officers alone write them, not even admins. */
export const policyCasesAccess = {
  create: hasRole('policy-officer'),
  read: anyStaff,
  update: hasRole('policy-officer'),
  delete: hasRole('policy-officer'),
  readVersions: nobody,
} satisfies CollectionRules
