import type { Field } from 'payload'
import { textField } from '../../fields/text.ts'
import { words } from '../../fields/words.ts'
import { adminOnlyFieldAccess } from './access.ts'
import { roleOptions } from './roles.ts'

export const staffFields: Field[] = [
  // Payload adds this field itself; naming it here sets who may change it.
  { name: 'email', type: 'email', required: true, unique: true, access: adminOnlyFieldAccess },
  textField({ name: 'name', required: true, maxLength: 120, label: words('Name', 'Nom') }),
  {
    name: 'role', type: 'select', required: true, access: adminOnlyFieldAccess, options: roleOptions, label: { en: 'Role', fr: 'Rôle' },
  },
  {
    // Never stored: a hook compares it and drops it.
    name: 'currentPassword', type: 'text', virtual: true, label: { en: 'Your current password', fr: 'Votre mot de passe actuel' },
    admin: { disableListColumn: true, disableListFilter: true, disableBulkEdit: true, components: { Field: '/collections/staff/components/current-password.tsx#CurrentPassword' } },
  },
  {
    name: 'deactivated', type: 'checkbox', defaultValue: false, access: adminOnlyFieldAccess,
    label: { en: 'Deactivated', fr: 'Désactivé' },
    admin: {
      position: 'sidebar', readOnly: true,
      description: {
        en: 'A deactivated account can’t sign in. Use the buttons above to change it.',
        fr: 'Un compte désactivé ne peut pas se connecter. Utilisez les boutons ci-dessus pour le changer.',
      },
    },
  },
]
