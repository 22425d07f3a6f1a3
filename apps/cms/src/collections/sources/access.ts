import { anyOf, anyStaff, hasRole, onlyToTrash, type CollectionRules } from '../../access/index.ts'

export const sourcesAccess = {
  create: hasRole('admin', 'editor', 'reviewer'),
  read: anyStaff,
  update: hasRole('admin', 'editor', 'reviewer'),
  delete: anyOf(hasRole('admin'), onlyToTrash(hasRole('editor'))),
  readVersions: anyStaff,
} satisfies CollectionRules
