import type { Field, GlobalConfig } from 'payload'
import { recordGlobalChange } from '../../feed/record-change.ts'
import { patternField } from '../../fields/pattern.ts'
import { textField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { locks } from '../../publishing/drafts.ts'
import { askForLockOfGlobal } from '../../publishing/held-by-another.ts'
import { navigationAccess } from './access.ts'

const wrongPath = words('A path of this site without its language, such as /articles; leave it empty for home.', 'Un chemin de ce site sans sa langue, comme /articles; laissez vide pour l’accueil.')

const link: Field[] = [
  {
    type: 'row',
    fields: [
      textField({ name: 'label', required: true, localized: true, maxLength: 60, label: words('Label', 'Intitulé'), admin: { width: '50%' } }),
      patternField({ name: 'path', label: words('Path', 'Chemin'), maxLength: 200, pattern: /^(\/[a-z0-9][a-z0-9-]*)*$/, sentence: wrongPath, admin: { width: '50%', description: wrongPath } }),
    ],
  },
]
const linkLabels = { singular: words('Link', 'Lien'), plural: words('Links', 'Liens') }

export const navigation = (): GlobalConfig => ({
  slug: 'navigation',
  label: words('Navigation', 'Navigation'),
  access: navigationAccess,
  lockDocuments: locks,
  versions: { max: 50 },
  admin: { group: groups.site, description: words('The links at the top and at the foot of every page.', 'Les liens en haut et au bas de chaque page.') },
  hooks: { beforeOperation: [askForLockOfGlobal], afterChange: [recordGlobalChange('navigation')] },
  fields: [
    { name: 'header', type: 'array', maxRows: 7, label: words('At the top', 'En haut'), labels: linkLabels, fields: link },
    {
      name: 'footer', type: 'array', maxRows: 5, label: words('At the foot', 'Au bas'),
      labels: { singular: words('Column', 'Colonne'), plural: words('Columns', 'Colonnes') },
      fields: [
        textField({ name: 'title', required: true, localized: true, maxLength: 60, label: words('Title', 'Titre') }),
        { name: 'links', type: 'array', maxRows: 10, label: words('Links', 'Liens'), labels: linkLabels, fields: link },
      ],
    },
  ],
})
