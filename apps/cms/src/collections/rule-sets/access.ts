import { anyStaff, nobody, type CollectionRules } from '../../access/index.ts'

/** Written by publishing alone, in one go with the policy head and the audit log; never changed after. */
export const ruleSetsAccess = {
  create: nobody,
  read: anyStaff,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
