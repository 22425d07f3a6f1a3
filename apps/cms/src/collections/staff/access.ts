import { allOf, anyOf, anyStaff, hasRole, nobody, othersOnly, selfOnly, setByAdmins, type AuthRules } from '../../access/index.ts'

export const staffAccess = {
  create: hasRole('admin'),
  read: anyOf(hasRole('admin', 'auditor'), selfOnly),
  // An auditor writes nothing, not even their own account: an admin does it for them.
  update: anyOf(hasRole('admin'), allOf(hasRole('editor', 'reviewer', 'policy-officer', 'shop-manager'), selfOnly)),
  delete: allOf(hasRole('admin'), othersOnly),
  readVersions: nobody,
  unlock: hasRole('admin'),
  admin: anyStaff,
} satisfies AuthRules

/** E-mail, role and whether the account is active: everyone keeps their own name and password, and nothing else. */
export const adminOnlyFieldAccess = setByAdmins
