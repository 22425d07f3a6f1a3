import type { CollectionConfig } from 'payload'
import { slugField } from '../../fields/slug.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { groups, words } from '../../fields/words.ts'
import { locks, plainHistory } from '../../publishing/drafts.ts'
import { shownToVisitors } from '../shown-to-visitors.ts'
import { accountFieldAccess, authorsAccess } from './access.ts'

export const authors = (): CollectionConfig => shownToVisitors({
  slug: 'authors',
  labels: { singular: words('Author or reviewer', 'Autrice, auteur ou réviseur'), plural: words('Authors and reviewers', 'Autorat et révision') },
  access: authorsAccess,
  trash: true,
  lockDocuments: locks,
  versions: plainHistory,
  admin: {
    group: groups.knowledge,
    useAsTitle: 'name',
    description: words('Public profiles. A change is public as soon as it is saved.', 'Profils publics. Un changement est public dès qu’il est enregistré.'),
    defaultColumns: ['name', 'jobTitle', 'credentials', 'isDemo'],
  },
  defaultSort: 'name',
  fields: [
    textField({ name: 'name', required: true, label: words('Name', 'Nom') }),
    textField({ name: 'jobTitle', required: true, localized: true, label: words('What they do', 'Ce que fait la personne') }),
    textField({ name: 'credentials', label: words('Letters after the name', 'Titres après le nom'), admin: { description: words('Such as MD, FRCPC.', 'Par exemple MD, FRCPC.') } }),
    textareaField({ name: 'bio', localized: true, label: words('About', 'À propos') }),
    {
      name: 'account', type: 'relationship', relationTo: 'staff', label: words('Staff account', 'Compte du personnel'), access: accountFieldAccess,
      admin: { position: 'sidebar', description: words('Whose profile this is. An author and a reviewer of one text need different accounts; only an admin sets this.', 'À qui est ce profil. L’autrice et la réviseure d’un texte ont des comptes différents; seul un administrateur l’indique.') },
    },
    {
      name: 'isDemo', type: 'checkbox', defaultValue: false, label: words('An invented person of the demo', 'Une personne inventée pour la démonstration'),
      admin: { position: 'sidebar', description: words('Pages say so beside the name.', 'Les pages le disent à côté du nom.') },
    },
    slugField('name'),
  ],
})
