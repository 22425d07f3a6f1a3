import { anyStaff, hasRole, type GlobalRules } from '../../access/index.ts'

export const siteAccess = {
  read: anyStaff,
  update: hasRole('admin', 'editor'),
  readVersions: anyStaff,
} satisfies GlobalRules
