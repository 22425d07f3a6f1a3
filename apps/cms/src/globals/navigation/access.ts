import { anyStaff, hasRole, type GlobalRules } from '../../access/index.ts'

export const navigationAccess = {
  read: anyStaff,
  update: hasRole('admin', 'editor'),
  readVersions: anyStaff,
} satisfies GlobalRules
