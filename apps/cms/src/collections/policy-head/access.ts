import { anyStaff, nobody, type CollectionRules } from '../../access/index.ts'

/** Moved by guarded writes alone. */
export const policyHeadAccess = {
  create: nobody,
  read: anyStaff,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
