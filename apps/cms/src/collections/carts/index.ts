import type { CollectionConfig } from 'payload'
import { jsonText } from '../../fields/json-text.ts'
import { groups, words } from '../../fields/words.ts'
import { cartsAccess } from './access.ts'

/**
 * One flat row a cart, changed by guarded writes alone. Its token isn't here, only the token's hash: whoever reads this table can open
 * no cart. A line is a variant and how many; prices are looked up each time.
 */
export const carts = (): CollectionConfig => ({
  slug: 'carts',
  labels: { singular: words('Cart', 'Panier'), plural: words('Carts', 'Paniers') },
  access: cartsAccess,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: groups.house, useAsTitle: 'id', defaultColumns: ['id', 'lines', 'updatedAt'],
    description: words('Baskets that aren’t ordered yet. A job removes those that nobody touched for thirty days.', 'Les paniers qui ne sont pas encore commandés. Une tâche retire ceux que personne n’a touchés depuis trente jours.'),
  },
  defaultSort: '-updatedAt',
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true, label: words('Hash of the token', 'Empreinte du jeton') },
    { name: 'lines', type: 'json', required: true, label: words('Lines', 'Lignes'), admin: { components: jsonText } },
    { name: 'version', type: 'number', required: true, label: words('Version', 'Version') },
    { name: 'expiresAt', type: 'number', required: true, index: true, label: words('Ends at (milliseconds)', 'Se termine à (millisecondes)') },
  ],
})
