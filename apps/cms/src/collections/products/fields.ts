import type { Field, JoinField, Tab } from 'payload'
import { upload } from 'payload/shared'
import { shortEditor } from '../../editor/short-editor.ts'
import { wholeNumberField } from '../../fields/money.ts'
import { seoGroup } from '../../fields/seo.ts'
import { slugField } from '../../fields/slug.ts'
import { lostPicture, stillThere } from '../../fields/still-there.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { words } from '../../fields/words.ts'
import { languageStateField } from '../../publishing/language-state.ts'
import { publicText } from '../../publishing/rules/body-field.ts'

const wordsTab: Tab = {
  label: words('Words and pictures', 'Mots et images'),
  fields: [
    textField({ name: 'title', required: true, localized: true, label: words('Title', 'Titre') }),
    textField({ name: 'group', required: true, localized: true, label: words('Shelf', 'Rayon'), admin: { description: words('The shelf it stands on, such as Books and journals.', 'Le rayon où il se trouve, comme Livres et journaux.') } }),
    textareaField({ name: 'lead', required: true, localized: true, maxLength: 600, label: words('Lead', 'Chapeau') }),
    textareaField({ name: 'summary', required: true, localized: true, maxLength: 300, label: words('In a list', 'Dans une liste'), admin: { description: words('One sentence for lists of products.', 'Une phrase pour les listes de produits.') } }),
    { name: 'pictures', type: 'upload', relationTo: 'media', hasMany: true, maxRows: 12, label: words('Pictures', 'Images'), validate: stillThere('media', upload, lostPicture) as never },
    publicText({ name: 'whatItIs', required: true, label: words('What it is', 'Ce que c’est'), editor: shortEditor }),
    publicText({ name: 'whatItIsNot', required: true, label: words('What it isn’t', 'Ce que ce n’est pas'), editor: shortEditor }),
    publicText({ name: 'studies', label: words('What has been studied', 'Ce qui a été étudié'), editor: shortEditor }),
    { name: 'related', type: 'relationship', relationTo: 'products', hasMany: true, maxRows: 6, label: words('Related products', 'Produits connexes') },
    seoGroup(),
  ],
}

const join = (field: Pick<JoinField, 'name' | 'collection' | 'label' | 'admin'>): JoinField => ({ ...field, type: 'join', on: 'product', maxDepth: 1 })

/** Kept in collections of their own, so that restoring old words never brings back old prices, stock or law. */
const goodsTab: Tab = {
  label: words('Goods and law', 'Marchandise et droit'),
  fields: [
    join({ name: 'variants', collection: 'variants', label: words('Variants, with prices', 'Variantes, avec prix'), admin: { defaultColumns: ['sku', 'title', 'priceCadMinor', 'priceUsdMinor', 'priceEurMinor'] } }),
    join({ name: 'facts', collection: 'product-facts', label: words('Classes and attributes', 'Classes et attributs'), admin: { defaultColumns: ['classes', 'attributes', 'setBy', 'updatedAt'], description: words('Set by policy officers: they decide what the law says about it.', 'Fixés par les responsables des politiques : ils décident de ce que dit la loi.') } }),
  ],
}

export const productFields: Field[] = [
  { type: 'tabs', tabs: [wordsTab, goodsTab] },
  slugField(),
  languageStateField,
  wholeNumberField({ name: 'order', label: words('Order', 'Ordre'), defaultValue: 0, admin: { position: 'sidebar', description: words('Small numbers come first.', 'Les petits nombres d’abord.') } }),
]
