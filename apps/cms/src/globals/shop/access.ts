import { anyStaff, hasRole, type GlobalRules } from '../../access/index.ts'

export const shopAccess = {
  read: anyStaff,
  update: hasRole('admin', 'shop-manager'),
  readVersions: anyStaff,
} satisfies GlobalRules
