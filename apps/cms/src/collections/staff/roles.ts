import type { Role } from '../../access/roles.ts'

const labels = {
  admin: { en: 'Admin', fr: 'Administration' },
  editor: { en: 'Editor', fr: 'Rédaction' },
  reviewer: { en: 'Reviewer', fr: 'Révision' },
  'policy-officer': { en: 'Policy officer', fr: 'Conformité' },
  'shop-manager': { en: 'Shop manager', fr: 'Gestion de la boutique' },
  auditor: { en: 'Auditor', fr: 'Audit' },
} as const satisfies Record<Role, { en: string; fr: string }>

/** The roles as people read them, for the field and for the form that invites. Holds nothing that only a server may see. */
export const roleOptions = Object.entries(labels).map(([value, label]) => ({ value, label }))
