import type { Field, GroupField } from 'payload'
import { textareaField, textField } from './text.ts'
import { words } from './words.ts'

/** Title and description for search engines and link previews; a group named `name`. */
export const seoGroup = (name = 'seo'): GroupField => ({
  name,
  type: 'group',
  label: words('In search results', 'Dans les résultats de recherche'),
  admin: {
    description: words('Left empty, the page’s own title and lead stand in.', 'Si c’est vide, le titre et le chapeau de la page les remplacent.'),
  },
  fields: [
    textField({ name: 'title', label: words('Title', 'Titre'), localized: true, maxLength: 120 }),
    textareaField({ name: 'description', label: words('Description', 'Description'), localized: true, maxLength: 320 }),
  ] satisfies Field[],
})
