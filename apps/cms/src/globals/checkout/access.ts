import { anyStaff, hasRole, nobody, type GlobalRules } from '../../access/index.ts'

export const checkoutAccess = {
  read: anyStaff,
  update: hasRole('admin', 'shop-manager'),
  readVersions: nobody,
} satisfies GlobalRules
