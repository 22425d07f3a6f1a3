import type { GlobalConfig } from 'payload'
import { recordGlobalChange } from '../../feed/record-change.ts'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { askForLockOfGlobal } from '../../publishing/held-by-another.ts'
import { siteAccess } from './access.ts'
import { siteFields } from './fields.ts'

export const site = (): GlobalConfig => ({
  slug: 'site',
  label: words('Site', 'Site'),
  access: siteAccess,
  lockDocuments: locks,
  versions: { max: 50 },
  admin: { group: groups.site, description: words('Name, home page and help lines. A change is public as soon as it is saved.', 'Nom, page d’accueil et lignes d’aide. Un changement est public dès qu’il est enregistré.') },
  hooks: { beforeOperation: [askForLockOfGlobal], afterChange: [recordGlobalChange('site')] },
  fields: siteFields,
})
