import type { Block } from 'payload'
import { textField } from '../fields/text.ts'
import { words } from '../fields/words.ts'

export const relatedGuide: Block = {
  slug: 'relatedGuide',
  interfaceName: 'RelatedGuideBlock',
  labels: { singular: words('Related guide', 'Guide connexe'), plural: words('Related guides', 'Guides connexes') },
  admin: { disableBlockName: true },
  fields: [
    { name: 'guide', type: 'relationship', relationTo: 'guides', required: true, label: words('Guide', 'Guide') },
    textField({ name: 'text', required: true, maxLength: 300, label: words('What it answers', 'Ce à quoi il répond') }),
  ],
}
