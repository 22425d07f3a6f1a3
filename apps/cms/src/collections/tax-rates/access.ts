import { anyStaff, hasRole, nobody, type CollectionRules } from '../../access/index.ts'

export const taxRatesAccess = {
  create: hasRole('admin', 'shop-manager'),
  read: anyStaff,
  update: hasRole('admin', 'shop-manager'),
  delete: hasRole('admin', 'shop-manager'),
  readVersions: nobody,
} satisfies CollectionRules
