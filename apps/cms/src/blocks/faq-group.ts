import type { Block } from 'payload'
import { textField } from '../fields/text.ts'
import { words } from '../fields/words.ts'

export const faqGroup: Block = {
  slug: 'faqGroup',
  interfaceName: 'FaqGroupBlock',
  labels: { singular: words('Group of questions', 'Groupe de questions'), plural: words('Groups of questions', 'Groupes de questions') },
  admin: { disableBlockName: true },
  fields: [
    textField({ name: 'title', required: true, label: words('Title', 'Titre') }),
    { name: 'faqs', type: 'relationship', relationTo: 'faqs', hasMany: true, required: true, minRows: 1, maxRows: 20, label: words('Questions', 'Questions') },
  ],
}
