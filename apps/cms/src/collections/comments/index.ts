import type { CollectionConfig, Field } from 'payload'
import { longestInComment } from '@gatehouse/contract'
import { nobody } from '../../access/index.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { commentsAccess, visitorsWordsAccess } from './access.ts'
import { settleDecision } from './decision.ts'
import { recordCommentChanges } from './record-changes.ts'
import { commentStates, refusalReasons, stateWords } from './states.ts'

const isRefused = (data: { state?: unknown }): boolean => data.state === 'refused'

/** As its writer sent it. */
const written: Field[] = [
  textareaField({ name: 'text', required: true, maxLength: longestInComment.text, label: words('Text', 'Texte'), access: visitorsWordsAccess, admin: { readOnly: true, rows: 8 } }),
  textField({ name: 'name', required: true, maxLength: longestInComment.name, label: words('Name', 'Nom'), access: visitorsWordsAccess, admin: { readOnly: true } }),
  {
    name: 'email', type: 'email', label: words('E-mail', 'Courriel'), access: visitorsWordsAccess,
    admin: {
      readOnly: true,
      description: words('For a question about this comment, and nothing else. Never shown; removed 30 days after the decision.', 'Pour une question sur ce commentaire, et rien d’autre. Jamais montré; effacé 30 jours après la décision.'),
    },
  },
  { name: 'target', type: 'relationship', relationTo: ['articles', 'guides'], required: true, label: words('Under', 'Sous'), access: visitorsWordsAccess, admin: { readOnly: true } },
  {
    name: 'language', type: 'select', required: true, defaultValue: 'en', label: words('Written under the page in', 'Écrit sous la page en'), access: visitorsWordsAccess,
    admin: { readOnly: true, position: 'sidebar' },
    options: [{ value: 'en', label: words('English', 'Anglais') }, { value: 'fr', label: words('French', 'Français') }],
  },
  // The storefront makes the same one for the same comment, so that sending it twice stores it once.
  { ...textField({ name: 'receipt', maxLength: 64, unique: true, label: words('Receipt', 'Reçu') }), access: { ...visitorsWordsAccess, read: nobody }, admin: { hidden: true } } as Field,
]

const decided: Field[] = [
  {
    name: 'state', type: 'select', required: true, defaultValue: 'waiting', index: true, label: words('State', 'État'), admin: { position: 'sidebar' },
    options: commentStates.map((value) => ({ value, label: stateWords[value] })),
  },
  {
    name: 'reason', type: 'select', label: words('Why it isn’t shown', 'Pourquoi il n’est pas montré'),
    options: Object.entries(refusalReasons).map(([value, label]) => ({ value, label })),
    admin: { position: 'sidebar', condition: isRefused },
  },
  textareaField({
    name: 'note', maxLength: 1000, label: words('Note', 'Note'),
    admin: { position: 'sidebar', condition: isRefused, description: words('For the house alone.', 'Pour la maison seulement.') },
  }),
  { name: 'decidedAt', type: 'date', index: true, label: words('Decided', 'Décidé le'), access: visitorsWordsAccess, admin: { readOnly: true, position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } } },
  { name: 'decidedBy', type: 'relationship', relationTo: 'staff', label: words('Decided by', 'Décidé par'), access: visitorsWordsAccess, admin: { readOnly: true, position: 'sidebar' } },
]

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
    listSearchableFields: ['name', 'text'],
    components: { beforeListTable: ['/collections/comments/components/waiting-comments.tsx#WaitingComments'] },
  },
  defaultSort: '-createdAt',
  hooks: { beforeChange: [settleDecision], ...recordCommentChanges },
  fields: [...written, ...decided],
})
