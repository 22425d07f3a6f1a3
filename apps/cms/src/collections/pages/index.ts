import type { CollectionConfig } from 'payload'
import { previewOf } from '../../admin/preview.ts'
import { articleEditor } from '../../editor/article-editor.ts'
import { seoGroup } from '../../fields/seo.ts'
import { slugField } from '../../fields/slug.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { withDrafts } from '../../publishing/drafts.ts'
import { languageStateField } from '../../publishing/language-state.ts'
import { publicText } from '../../publishing/rules/body-field.ts'
import { shownToVisitors } from '../shown-to-visitors.ts'
import { pagesAccess } from './access.ts'
import { pageSlug } from './slug.ts'

export const pages = (): CollectionConfig => shownToVisitors(withDrafts({
  slug: 'pages',
  labels: { singular: words('Page', 'Page'), plural: words('Pages', 'Pages') },
  access: pagesAccess,
  admin: {
    group: groups.texts,
    useAsTitle: 'title',
    description: words('Standing pages, such as who we are and how we review.', 'Pages permanentes, comme qui nous sommes et comment nous révisons.'),
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    ...previewOf('pages'),
  },
  fields: [
    textField({ name: 'title', required: true, localized: true, label: words('Title', 'Titre') }),
    textareaField({ name: 'lead', required: true, localized: true, maxLength: 600, label: words('Lead', 'Chapeau') }),
    publicText({ name: 'body', required: true, label: words('Text', 'Texte'), editor: articleEditor }),
    seoGroup(),
    slugField('title', pageSlug),
    languageStateField,
  ],
}))
