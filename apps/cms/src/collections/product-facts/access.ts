import { anyStaff, hasRole, nobody, writtenByTheHouse, type CollectionRules } from '../../access/index.ts'

/** Classes and attributes decide what the law says about a product: policy officers alone set them, not even admins. */
export const productFactsAccess = {
  create: hasRole('policy-officer'),
  read: anyStaff,
  update: hasRole('policy-officer'),
  delete: hasRole('policy-officer'),
  readVersions: nobody,
} satisfies CollectionRules

/** Who set the facts is filled in by a hook from the account that saves. */
export const setByFieldAccess = writtenByTheHouse
