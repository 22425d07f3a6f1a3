import type { CollectionConfig } from 'payload'
import { groups, words } from '../../fields/words.ts'
import { appendOnly } from '../append-only.ts'
import { auditLogAccess } from './access.ts'

/**
 * Who did what, when and why, each entry bound to the one before by its hash. Before and after are JSON as text, so that what was
 * hashed is what is stored, on either database.
 */
export const auditLog = (): CollectionConfig => appendOnly({
  slug: 'audit-log',
  labels: { singular: words('Audit entry', 'Entrée du journal'), plural: words('Audit log', 'Journal de vérification') },
  access: auditLogAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: groups.law, useAsTitle: 'sequence', defaultColumns: ['sequence', 'at', 'event', 'subject', 'actorName', 'why'],
    description: words('Every act that decides what may be sold. Entries are added, never changed; npm run audit:verify checks the chain.', 'Chaque acte qui décide de ce qui peut être vendu. On ajoute, on ne modifie jamais; npm run audit:verify vérifie la chaîne.'),
  },
  defaultSort: '-sequence',
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, index: true, label: words('Number', 'Numéro') },
    { name: 'at', type: 'text', required: true, index: true, label: words('At (UTC)', 'À (UTC)') },
    { name: 'event', type: 'text', required: true, index: true, label: words('Event', 'Événement') },
    { name: 'subject', type: 'text', required: true, index: true, label: words('Of what', 'De quoi') },
    { name: 'actor', type: 'text', index: true, label: words('Account', 'Compte') },
    { name: 'actorName', type: 'text', required: true, label: words('By', 'Par') },
    { name: 'actorRole', type: 'text', required: true, label: words('Role', 'Rôle') },
    { name: 'before', type: 'textarea', label: words('Before', 'Avant') },
    { name: 'after', type: 'textarea', label: words('After', 'Après') },
    { name: 'why', type: 'textarea', label: words('Why', 'Pourquoi') },
    { name: 'previousHash', type: 'text', required: true, label: words('Hash of the entry before', 'Empreinte de l’entrée précédente') },
    { name: 'hash', type: 'text', required: true, label: words('Hash', 'Empreinte') },
  ],
})
