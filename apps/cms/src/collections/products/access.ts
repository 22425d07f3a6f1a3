import { anyOf, anyStaff, hasRole, onlyToTrash, type CollectionRules } from '../../access/index.ts'

export const productsAccess = {
  create: hasRole('admin', 'editor', 'shop-manager'),
  read: anyStaff,
  update: hasRole('admin', 'editor', 'shop-manager'),
  delete: anyOf(hasRole('admin'), onlyToTrash(hasRole('editor', 'shop-manager'))),
  readVersions: anyStaff,
} satisfies CollectionRules
