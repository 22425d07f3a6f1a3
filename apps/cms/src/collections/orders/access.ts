import { hasRole, nobody, type CollectionRules } from '../../access/index.ts'

/** Moved by guarded writes alone, along the one table of moves. Read by those who run the shop, and by whoever audits it: it names a person. */
export const ordersAccess = {
  create: nobody,
  read: hasRole('admin', 'shop-manager', 'auditor'),
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
