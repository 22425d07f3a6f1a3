import { anyOf, anyStaff, hasRole, onlyToTrash, type CollectionRules } from '../../access/index.ts'

/** `read` also guards the files themselves: visitors get pictures from the storefront, which has the service key. */
export const mediaAccess = {
  create: hasRole('admin', 'editor', 'shop-manager'),
  read: anyStaff,
  update: hasRole('admin', 'editor', 'shop-manager'),
  delete: anyOf(hasRole('admin'), onlyToTrash(hasRole('editor'))),
  readVersions: anyStaff,
} satisfies CollectionRules
