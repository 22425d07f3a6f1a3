import { hasRole, nobody } from './predicates.ts'
import type { FieldRules } from './types.ts'

/** Written by our own hooks and endpoints only; shown to whoever may read the document. */
export const writtenByTheHouse: FieldRules = { create: nobody, update: nobody }

/** Set and changed by admins only. */
export const setByAdmins: FieldRules = { create: hasRole('admin'), update: hasRole('admin') }
