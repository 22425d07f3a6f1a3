import type { CollectionConfig } from 'payload'
import { priceRow, wholeNumberField } from '../../fields/money.ts'
import { patternField } from '../../fields/pattern.ts'
import { textField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { recordVariantChanges } from '../../feed/record-goods-change.ts'
import { locks } from '../../publishing/drafts.ts'
import { variantsAccess } from './access.ts'

const wrongSku = words('Capital letters, digits and hyphens, such as GUIDE-PB-01.', 'Des majuscules, des chiffres et des traits d’union, comme GUIDE-PB-01.')

/** What can be bought of a product. Without drafts or versions: a price from last year must not come back by a restore. */
export const variants = (): CollectionConfig => recordVariantChanges({
  slug: 'variants',
  labels: { singular: words('Variant', 'Variante'), plural: words('Variants', 'Variantes') },
  access: variantsAccess,
  lockDocuments: locks,
  admin: {
    group: groups.shop,
    useAsTitle: 'sku',
    description: words('What can be bought of a product, with its prices. No history is kept here.', 'Ce qu’on peut acheter d’un produit, avec ses prix. Aucun historique n’est conservé ici.'),
    defaultColumns: ['sku', 'product', 'title', 'priceCadMinor', 'priceUsdMinor', 'priceEurMinor'],
  },
  defaultSort: 'sku',
  fields: [
    { name: 'product', type: 'relationship', relationTo: 'products', required: true, index: true, label: words('Product', 'Produit') },
    patternField({
      name: 'sku', required: true, unique: true, index: true, label: words('Article number (SKU)', 'Numéro d’article (UGS)'),
      maxLength: 40, pattern: /^[A-Z0-9]+(-[A-Z0-9]+)*$/, sentence: wrongSku,
      // Payload's own “ - Copy” isn't an article number.
      hooks: { beforeDuplicate: [({ value }) => `${value}-COPY`] },
    }),
    textField({ name: 'title', required: true, localized: true, label: words('Title', 'Titre'), admin: { description: words('Such as “Paperback” or “60 capsules”.', 'Par exemple « Broché » ou « 60 gélules ».') } }),
    wholeNumberField({ name: 'weightGrams', max: 1_000_000, label: words('Weight in grams', 'Poids en grammes') }),
    {
      name: 'taxClass', type: 'select', required: true, defaultValue: 'standard', label: words('Tax class', 'Catégorie de taxe'),
      options: [
        { value: 'standard', label: words('Standard', 'Normale') },
        { value: 'books', label: words('Books', 'Livres') },
        { value: 'food', label: words('Food', 'Aliments') },
        { value: 'exempt', label: words('Exempt', 'Exonérée') },
      ],
    },
    priceRow('Cad', words('Price in Canadian dollars', 'Prix en dollars canadiens'), false),
    priceRow('Usd', words('Price in US dollars', 'Prix en dollars américains'), false),
    priceRow('Eur', words('Price in euros', 'Prix en euros'), true),
    { name: 'stock', type: 'join', collection: 'stock', on: 'variant', maxDepth: 1, label: words('Stock', 'Stock'), admin: { defaultColumns: ['onHand', 'reserved', 'updatedAt'] } },
  ],
})
