import { anyOf, hasRole, nobody, onlyToTrash, writtenByTheHouse, type CollectionRules } from '../../access/index.ts'

/** Comments hold visitors' e-mail addresses: only those who moderate, and the auditor, read them. */
export const commentsAccess = {
  create: nobody,
  read: hasRole('admin', 'editor', 'reviewer', 'auditor'),
  update: hasRole('admin', 'editor'),
  delete: anyOf(hasRole('admin'), onlyToTrash(hasRole('editor'))),
  readVersions: hasRole('admin', 'editor', 'reviewer', 'auditor'),
} satisfies CollectionRules

/** Moderating is showing or refusing: what a visitor wrote, and where, isn't put into other words. */
export const visitorsWordsAccess = writtenByTheHouse
