import type { Field } from 'payload'
import { relationship } from 'payload/shared'
import { shortEditor } from '../../editor/short-editor.ts'
import { wholeNumberField } from '../../fields/money.ts'
import { slugField } from '../../fields/slug.ts'
import { stillThere } from '../../fields/still-there.ts'
import { textField } from '../../fields/text.ts'
import { words } from '../../fields/words.ts'
import { languageStateField } from '../../publishing/language-state.ts'
import { publicText } from '../../publishing/rules/body-field.ts'

const lostTopic = words('This topic is gone or in the trash: choose another, or bring it back.', 'Ce sujet a disparu ou est dans la corbeille : choisissez-en un autre ou ramenez-le.')

export const faqFields: Field[] = [
  textField({ name: 'question', required: true, localized: true, maxLength: 300, label: words('Question', 'Question') }),
  publicText({ name: 'answer', required: true, label: words('Answer', 'Réponse'), editor: shortEditor }),
  { name: 'topic', type: 'relationship', relationTo: 'topics', required: true, label: words('Topic', 'Sujet'), validate: stillThere('topics', relationship, lostTopic) as never },
  wholeNumberField({ name: 'order', label: words('Order', 'Ordre'), defaultValue: 0, admin: { position: 'sidebar', description: words('Small numbers come first.', 'Les petits nombres d’abord.') } }),
  slugField('question'),
  languageStateField,
]
