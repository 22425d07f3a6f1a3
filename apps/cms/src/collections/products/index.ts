import type { CollectionConfig } from 'payload'
import { previewOf } from '../../admin/preview.ts'
import { groups, words } from '../../fields/words.ts'
import { withDrafts } from '../../publishing/drafts.ts'
import { shownToVisitors } from '../shown-to-visitors.ts'
import { productsAccess } from './access.ts'
import { productFields } from './fields.ts'

export const products = (): CollectionConfig => shownToVisitors(withDrafts({
  slug: 'products',
  labels: { singular: words('Product', 'Produit'), plural: words('Products', 'Produits') },
  access: productsAccess,
  admin: {
    group: groups.shop,
    useAsTitle: 'title',
    description: words('What the site says about a product: words and pictures.', 'Ce que le site dit d’un produit : mots et images.'),
    defaultColumns: ['title', 'group', '_status', 'order'],
    listSearchableFields: ['title', 'slug'],
    ...previewOf('products'),
  },
  defaultSort: 'order',
  fields: productFields,
}))
