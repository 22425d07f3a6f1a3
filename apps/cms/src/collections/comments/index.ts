import type { CollectionConfig } from 'payload'
import { textareaField, textField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { commentsAccess, visitorsWordsAccess } from './access.ts'

/** What readers write under a text. It waits until someone has read it. */
export const comments = (): CollectionConfig => ({
  slug: 'comments',
  labels: { singular: words('Comment', 'Commentaire'), plural: words('Comments', 'Commentaires') },
  access: commentsAccess,
  trash: true,
  lockDocuments: locks,
  disableDuplicate: true,
  admin: {
    group: groups.readers,
    useAsTitle: 'name',
    description: words('What readers wrote. Show or refuse it; their words stay theirs.', 'Ce que le lectorat a écrit. Montrez ou refusez; ses mots restent les siens.'),
    defaultColumns: ['name', 'text', 'target', 'state', 'createdAt'],
  },
  defaultSort: '-createdAt',
  fields: [
    textareaField({ name: 'text', required: true, maxLength: 4000, label: words('Text', 'Texte'), access: visitorsWordsAccess }),
    textField({ name: 'name', required: true, maxLength: 80, label: words('Name', 'Nom'), access: visitorsWordsAccess }),
    { name: 'email', type: 'email', label: words('E-mail', 'Courriel'), access: visitorsWordsAccess },
    { name: 'target', type: 'relationship', relationTo: ['articles', 'guides'], required: true, label: words('Under', 'Sous'), access: visitorsWordsAccess },
    {
      name: 'state', type: 'select', required: true, defaultValue: 'waiting', index: true, label: words('State', 'État'), admin: { position: 'sidebar' },
      options: [
        { value: 'waiting', label: words('Waiting', 'En attente') },
        { value: 'shown', label: words('Shown', 'Montré') },
        { value: 'refused', label: words('Refused', 'Refusé') },
      ],
    },
  ],
})
