import type { GlobalConfig } from 'payload'
import { placesField } from '../../fields/places.ts'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { askForLockOfGlobal } from '../../publishing/held-by-another.ts'
import { globalHoldsHead } from '../../rules/hold-head.ts'
import { recordGlobalEdit } from '../../rules/working-copy/part-of-working-copy.ts'
import { shopPlacesAccess } from './access.ts'

/** Where the company and its warehouses are: the roles `seller` and `shipFrom` of every question. Frozen with the rules. */
export const shopPlaces = (): GlobalConfig => globalHoldsHead({
  slug: 'shop-places',
  label: words('Seller and warehouses', 'Vendeur et entrepôts'),
  access: shopPlacesAccess,
  lockDocuments: locks,
  admin: { group: groups.law, description: words('Part of the working copy: it counts once it is published.', 'Fait partie de la copie de travail : ne compte qu’une fois publié.') },
  hooks: { beforeOperation: [askForLockOfGlobal], afterChange: [recordGlobalEdit] },
  fields: [
    placesField({ name: 'seller', label: words('Where the seller is established', 'Où le vendeur est établi'), description: words('Countries, or provinces and other parts of one.', 'Des pays, ou des provinces et autres parties d’un pays.') }),
    placesField({ name: 'shipFrom', label: words('Where goods are shipped from', 'D’où les marchandises partent'), description: words('One for each warehouse.', 'Un par entrepôt.') }),
  ],
})
