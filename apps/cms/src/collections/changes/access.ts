import { hasRole, nobody, type CollectionRules } from '../../access/index.ts'

/** Written by the house alone, in the transaction of what it records. */
export const changesAccess = {
  create: nobody,
  read: hasRole('admin', 'auditor'),
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
