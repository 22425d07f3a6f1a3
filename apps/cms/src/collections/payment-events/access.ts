import { hasRole, nobody, type CollectionRules } from '../../access/index.ts'

/** Written by the house alone, as a webhook arrives. */
export const paymentEventsAccess = {
  create: nobody,
  read: hasRole('admin', 'auditor'),
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
