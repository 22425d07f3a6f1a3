import { anyStaff, hasRole, nobody, type CollectionRules } from '../../access/index.ts'

export const stockAccess = {
  create: hasRole('admin', 'shop-manager'),
  read: anyStaff,
  update: hasRole('admin', 'shop-manager'),
  delete: hasRole('admin'),
  readVersions: nobody,
} satisfies CollectionRules
