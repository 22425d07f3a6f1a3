import { hasRole, nobody, type CollectionRules } from '../../access/index.ts'

/** Written by the house alone: with the step that a mail tells of, and as it goes out. */
export const orderMailsAccess = {
  create: nobody,
  read: hasRole('admin', 'shop-manager', 'auditor'),
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
