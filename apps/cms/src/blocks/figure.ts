import type { Block } from 'payload'
import { textareaField, textField } from '../fields/text.ts'
import { words } from '../fields/words.ts'
import { sourceField } from './citation.ts'

export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: words('Figure', 'Figure'), plural: words('Figures', 'Figures') },
  admin: { disableBlockName: true },
  fields: [
    { name: 'picture', type: 'upload', relationTo: 'media', required: true, label: words('Picture', 'Image') },
    textareaField({ name: 'caption', required: true, maxLength: 600, label: words('Caption', 'Légende') }),
    sourceField(),
    textField({ name: 'credit', required: true, label: words('Credit', 'Crédit'), admin: { description: words('Who made it, and under which terms.', 'Qui l’a faite, et à quelles conditions.') } }),
  ],
}
