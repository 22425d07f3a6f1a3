import type { CollectionConfig, Field } from 'payload'
import { onlyOne } from '../../fields/only-one.ts'
import { jsonText } from '../../fields/json-text.ts'
import { groups, words, type Words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { productFactsAccess, setByFieldAccess } from './access.ts'
import { factsHooks } from './hooks.ts'
import { validateAttributes, validateClasses, validateEvidence } from './rules.ts'

const secondRow = words('This product has its facts already: change those.', 'Ce produit a déjà ses faits : changez ceux-là.')

/** What the house keeps beside what was written: shown, never typed. */
const kept = (name: string, type: 'json' | 'textarea' | 'number' | 'text', label: Words): Field => ({
  name, type, label, access: setByFieldAccess, admin: { readOnly: true, ...(type === 'json' ? { components: jsonText } : {}) },
} as Field)

/**
 * What a product is in the eyes of the law: what a policy officer wrote, and what of it counts. One flat row a product, without
 * versions: a restore must not undo a decision.
 */
export const productFacts = (): CollectionConfig => ({
  slug: 'product-facts',
  labels: { singular: words('Product facts', 'Faits du produit'), plural: words('Product facts', 'Faits des produits') },
  access: productFactsAccess,
  lockDocuments: locks,
  disableDuplicate: true,
  hooks: factsHooks,
  admin: {
    group: groups.law,
    useAsTitle: 'product',
    description: words(
      'Classes and attributes decide what the law says about a product. What would be answered higher anywhere counts once a second policy officer has approved it.',
      'Les classes et les attributs décident de ce que la loi dit d’un produit. Ce qui mènerait à une réponse plus haute où que ce soit ne compte qu’après l’approbation d’une seconde personne.',
    ),
    defaultColumns: ['product', 'state', 'classes', 'approvedClasses', 'updatedAt'],
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
    {
      name: 'evidence', type: 'textarea', maxLength: 5000, label: words('Evidence', 'Preuves'), validate: validateEvidence,
      admin: { description: words('What was looked at, where and when.', 'Ce qui a été examiné, où et quand.') },
    },
    {
      name: 'state', type: 'select', label: words('State', 'État'), access: setByFieldAccess, admin: { readOnly: true, position: 'sidebar' },
      options: [{ value: 'approved', label: words('Counts', 'Compte') }, { value: 'pending', label: words('Waits for a second officer', 'En attente d’une seconde personne') }],
    },
    kept('approvedClasses', 'json', words('Classes that count', 'Classes qui comptent')),
    kept('approvedAttributes', 'json', words('Attributes that count', 'Attributs qui comptent')),
    kept('approvedEvidence', 'textarea', words('Their evidence', 'Leurs preuves')),
    kept('approvedAt', 'text', words('Counted since', 'Comptent depuis')),
    kept('authors', 'json', words('Written by', 'Écrit par')),
    kept('approver', 'json', words('Approved by', 'Approuvé par')),
    kept('version', 'number', words('Version', 'Version')),
    {
      name: 'setBy', type: 'relationship', relationTo: 'staff', label: words('Set by', 'Fixé par'), access: setByFieldAccess,
      hooks: { beforeChange: [({ req, value }) => (req.user?.collection === 'staff' ? req.user.id : value)] },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
})
