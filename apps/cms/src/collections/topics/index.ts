import type { CollectionConfig } from 'payload'
import { wholeNumberField } from '../../fields/money.ts'
import { slugField } from '../../fields/slug.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { locks, plainHistory } from '../../publishing/drafts.ts'
import { shownToVisitors } from '../shown-to-visitors.ts'
import { topicsAccess } from './access.ts'

export const topics = (): CollectionConfig => shownToVisitors({
  slug: 'topics',
  labels: { singular: words('Topic', 'Sujet'), plural: words('Topics', 'Sujets') },
  access: topicsAccess,
  trash: true,
  lockDocuments: locks,
  versions: plainHistory,
  admin: {
    group: groups.texts,
    useAsTitle: 'title',
    description: words('What texts and questions are sorted by. A change is public as soon as it is saved.', 'Ce par quoi les textes et les questions sont classés. Un changement est public dès qu’il est enregistré.'),
    defaultColumns: ['title', 'slug', 'order'],
  },
  defaultSort: 'order',
  fields: [
    textField({ name: 'title', required: true, localized: true, label: words('Title', 'Titre') }),
    textareaField({ name: 'description', localized: true, maxLength: 600, label: words('Description', 'Description') }),
    wholeNumberField({ name: 'order', label: words('Order', 'Ordre'), defaultValue: 0, admin: { position: 'sidebar', description: words('Small numbers come first.', 'Les petits nombres d’abord.') } }),
    slugField(),
  ],
})
