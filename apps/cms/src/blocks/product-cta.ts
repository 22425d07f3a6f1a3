import type { Block } from 'payload'
import { textField } from '../fields/text.ts'
import { words } from '../fields/words.ts'

export const productCta: Block = {
  slug: 'productCta',
  interfaceName: 'ProductCtaBlock',
  labels: { singular: words('Product', 'Produit'), plural: words('Products', 'Produits') },
  admin: { disableBlockName: true },
  fields: [
    { name: 'product', type: 'relationship', relationTo: 'products', required: true, label: words('Product', 'Produit') },
    textField({ name: 'text', required: true, maxLength: 300, label: words('Why it is named here', 'Pourquoi il est mentionné ici') }),
  ],
}
