import { anyStaff, hasRole, nobody, type CollectionRules } from '../../access/index.ts'

export const productClassesAccess = {
  create: hasRole('policy-officer'),
  read: anyStaff,
  update: hasRole('policy-officer'),
  delete: hasRole('policy-officer'),
  readVersions: nobody,
} satisfies CollectionRules
