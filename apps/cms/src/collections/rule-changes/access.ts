import { anyStaff, nobody, type CollectionRules } from '../../access/index.ts'

/** Written by the gate alone: asked for, approved, withdrawn, or void. */
export const ruleChangesAccess = {
  create: nobody,
  read: anyStaff,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
