import { hasRole, nobody, type CollectionRules } from '../../access/index.ts'

/** Written by the house alone, in one go with the step of the sale that it answered. Nobody changes or deletes an entry. */
export const decisionLogAccess = {
  create: nobody,
  read: hasRole('admin', 'auditor'),
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
