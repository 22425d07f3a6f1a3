import { hasRole, nobody, type CollectionRules } from '../../access/index.ts'

/** Written by the house alone, in one go with what it tells of. Nobody changes or deletes an entry. */
export const orderEventsAccess = {
  create: nobody,
  read: hasRole('admin', 'shop-manager', 'auditor'),
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
