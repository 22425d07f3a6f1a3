import type { CollectionConfig } from 'payload'
import { previewOf } from '../../admin/preview.ts'
import { groups, words } from '../../fields/words.ts'
import { withDrafts } from '../../publishing/drafts.ts'
import { shownToVisitors } from '../shown-to-visitors.ts'
import { faqsAccess } from './access.ts'
import { faqFields } from './fields.ts'

export const faqs = (): CollectionConfig => shownToVisitors(withDrafts({
  slug: 'faqs',
  labels: { singular: words('Question', 'Question'), plural: words('Questions', 'Questions') },
  access: faqsAccess,
  admin: {
    group: groups.texts,
    useAsTitle: 'question',
    description: words('Frequently asked questions, shown by topic.', 'Questions fréquentes, présentées par sujet.'),
    defaultColumns: ['question', 'topic', 'order', '_status'],
    listSearchableFields: ['question', 'slug'],
    ...previewOf('faqs'),
  },
  defaultSort: 'order',
  fields: faqFields,
}))
