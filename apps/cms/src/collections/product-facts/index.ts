import type { CollectionConfig } from 'payload'
import { onlyOne } from '../../fields/only-one.ts'
import { textareaField } from '../../fields/text.ts'
import { jsonText } from '../../fields/json-text.ts'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { productFactsAccess, setByFieldAccess } from './access.ts'
import { validateAttributes, validateClasses } from './rules.ts'

const secondRow = words('This product has its facts already: change those.', 'Ce produit a déjà ses faits : changez ceux-là.')

/** What a product is in the eyes of the law. One flat row a product, without versions: a restore must not undo a decision. */
export const productFacts = (): CollectionConfig => ({
  slug: 'product-facts',
  labels: { singular: words('Product facts', 'Faits du produit'), plural: words('Product facts', 'Faits des produits') },
  access: productFactsAccess,
  lockDocuments: locks,
  disableDuplicate: true,
  admin: {
    group: groups.shop,
    useAsTitle: 'product',
    description: words('Classes and attributes decide what the law says about a product. Only policy officers set them.', 'Les classes et les attributs décident de ce que la loi dit d’un produit. Seuls les responsables des politiques les fixent.'),
    defaultColumns: ['product', 'classes', 'setBy', 'updatedAt'],
  },
  fields: [
    { name: 'product', type: 'relationship', relationTo: 'products', required: true, unique: true, index: true, label: words('Product', 'Produit'), validate: onlyOne('product-facts', 'product', secondRow) as never },
    {
      name: 'classes', type: 'json', required: true, defaultValue: [], label: words('Classes', 'Classes'), validate: validateClasses,
      admin: { components: jsonText, description: words('Names of product classes, such as ["functional-mushroom"].', 'Noms de classes de produits, comme ["functional-mushroom"].') },
    },
    {
      name: 'attributes', type: 'json', required: true, defaultValue: [], label: words('Attributes', 'Attributs'), validate: validateAttributes,
      admin: { components: jsonText, description: words('Facts that can be checked, such as [{"name": "npn", "value": "80012345", "url": "https://…"}].', 'Des faits vérifiables, comme [{"name": "npn", "value": "80012345", "url": "https://…"}].') },
    },
    textareaField({ name: 'evidence', maxLength: 5000, label: words('Evidence', 'Preuves'), admin: { description: words('What was looked at, where and when.', 'Ce qui a été examiné, où et quand.') } }),
    {
      name: 'setBy', type: 'relationship', relationTo: 'staff', label: words('Set by', 'Fixé par'), access: setByFieldAccess,
      hooks: { beforeChange: [({ req, value }) => (req.user?.collection === 'staff' ? req.user.id : value)] },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
})
