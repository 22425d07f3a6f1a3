import { hasRole, nobody, type CollectionRules } from '../../access/index.ts'

/** A cart is its holder's: the storefront reaches it by its token. It names no person; staff who look at failures may read it. */
export const cartsAccess = {
  create: nobody,
  read: hasRole('admin', 'auditor'),
  update: nobody,
  delete: nobody,
  readVersions: nobody,
} satisfies CollectionRules
