import type { CollectionConfig } from 'payload'
import { readEnv } from '../../env.ts'
import { staffAccess } from './access.ts'
import { staffEndpoints } from './endpoints/index.ts'
import { staffFields } from './fields.ts'
import { endSessionsOfDeactivated } from './hooks/end-sessions.ts'
import { keepOneAdmin, keepOneAdminOfMany, keepOneAdminOnDelete } from './hooks/keep-one-admin.ts'
import { refuseDeactivated } from './hooks/refuse-deactivated.ts'
import { requireCurrentPassword } from './hooks/require-current-password.ts'
import { requireLongPassword } from './hooks/require-long-password.ts'
import { tellLog, tellLogOfDelete } from './hooks/tell-log.ts'

const minute = 60_000

/** The people who work here. Accounts are made by `up` or by an admin's invitation, never by whoever comes first. */
export const staffCollection = (): CollectionConfig => ({
  slug: 'staff',
  labels: { singular: { en: 'Staff account', fr: 'Compte du personnel' }, plural: { en: 'Staff', fr: 'Personnel' } },
  access: staffAccess,
  auth: {
    maxLoginAttempts: 5,
    lockTime: 15 * minute,
    tokenExpiration: (8 * 60 * minute) / 1000,
    cookies: { sameSite: 'Lax', secure: readEnv().cmsUrl.startsWith('https:') },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'deactivated'],
    group: { en: 'House', fr: 'Maison' },
    components: {
      beforeListTable: ['/collections/staff/components/invite-staff.tsx#InviteStaff'],
      edit: { beforeDocumentControls: ['/collections/staff/components/staff-actions.tsx#StaffActions'] },
    },
  },
  fields: staffFields,
  endpoints: staffEndpoints,
  hooks: {
    beforeOperation: [requireLongPassword, requireCurrentPassword],
    beforeLogin: [refuseDeactivated],
    beforeChange: [keepOneAdmin, endSessionsOfDeactivated],
    beforeDelete: [keepOneAdminOnDelete],
    afterChange: [tellLog],
    afterDelete: [tellLogOfDelete],
    // Payload types it as a hook of every operation at once.
    afterOperation: [keepOneAdminOfMany] as never,
  },
})
