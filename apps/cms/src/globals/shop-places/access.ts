import { anyStaff, hasRole, nobody, type GlobalRules } from '../../access/index.ts'

/** Where the seller and the warehouses are decides what may be sold: policy officers alone set it. */
export const shopPlacesAccess = {
  read: anyStaff,
  update: hasRole('policy-officer'),
  readVersions: nobody,
} satisfies GlobalRules
