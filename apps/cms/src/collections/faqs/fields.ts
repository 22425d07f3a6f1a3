import type { Field } from 'payload'
import { shortEditor } from '../../editor/short-editor.ts'
import { wholeNumberField } from '../../fields/money.ts'
import { slugField } from '../../fields/slug.ts'
import { textField } from '../../fields/text.ts'
import { words } from '../../fields/words.ts'
import { languageStateField } from '../../publishing/language-state.ts'
import { publicText } from '../../publishing/rules/body-field.ts'

export const faqFields: Field[] = [
  textField({ name: 'question', required: true, localized: true, maxLength: 300, label: words('Question', 'Question') }),
  publicText({ name: 'answer', required: true, label: words('Answer', 'Réponse'), editor: shortEditor }),
  { name: 'topic', type: 'relationship', relationTo: 'topics', required: true, label: words('Topic', 'Sujet') },
  wholeNumberField({ name: 'order', label: words('Order', 'Ordre'), defaultValue: 0, admin: { position: 'sidebar', description: words('Small numbers come first.', 'Les petits nombres d’abord.') } }),
  slugField('question'),
  languageStateField,
]
