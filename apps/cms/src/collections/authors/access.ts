import { anyOf, anyStaff, hasRole, onlyToTrash, setByAdmins, type CollectionRules } from '../../access/index.ts'

export const authorsAccess = {
  create: hasRole('admin', 'editor'),
  read: anyStaff,
  update: hasRole('admin', 'editor'),
  delete: anyOf(hasRole('admin'), onlyToTrash(hasRole('editor'))),
  readVersions: anyStaff,
} satisfies CollectionRules

/** Which account stands behind a profile: an editor who could change it could be the reviewer of their own text. */
export const accountFieldAccess = setByAdmins
