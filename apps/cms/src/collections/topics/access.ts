import { anyOf, anyStaff, hasRole, onlyToTrash, type CollectionRules } from '../../access/index.ts'

export const topicsAccess = {
  create: hasRole('admin', 'editor'),
  read: anyStaff,
  update: hasRole('admin', 'editor'),
  delete: anyOf(hasRole('admin'), onlyToTrash(hasRole('editor'))),
  readVersions: anyStaff,
} satisfies CollectionRules
