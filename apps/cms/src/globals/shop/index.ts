import type { GlobalConfig } from 'payload'
import { recordGlobalChange } from '../../feed/record-change.ts'
import { seoGroup } from '../../fields/seo.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { askForLockOfGlobal } from '../../publishing/held-by-another.ts'
import { shopAccess } from './access.ts'

export const shop = (): GlobalConfig => ({
  slug: 'shop',
  label: words('Shop page', 'Page de la boutique'),
  access: shopAccess,
  lockDocuments: locks,
  versions: { max: 50 },
  admin: { group: groups.site, description: words('What stands above the list of products.', 'Ce qui se trouve au-dessus de la liste des produits.') },
  hooks: { beforeOperation: [askForLockOfGlobal], afterChange: [recordGlobalChange('shop')] },
  fields: [
    textField({ name: 'title', required: true, localized: true, label: words('Title', 'Titre') }),
    textareaField({ name: 'lead', localized: true, label: words('Lead', 'Chapeau') }),
    seoGroup(),
  ],
})
