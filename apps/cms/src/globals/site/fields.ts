import type { Field, Tab } from 'payload'
import { seoGroup } from '../../fields/seo.ts'
import { patternField } from '../../fields/pattern.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { words } from '../../fields/words.ts'
import { lawLogField } from './law-log.ts'

const wrongTel = words('Digits and a plus sign, such as +18334564566.', 'Des chiffres et un signe plus, comme +18334564566.')

const publisherTab: Tab = {
  label: words('Publisher', 'Éditeur'),
  fields: [
    textField({ name: 'name', required: true, defaultValue: 'Gatehouse', label: words('Name of the site', 'Nom du site') }),
    textareaField({ name: 'description', localized: true, label: words('What it is', 'Ce que c’est') }),
    textField({ name: 'tagline', localized: true, label: words('Tagline', 'Devise') }),
    textareaField({ name: 'footnote', localized: true, label: words('Footnote of every page', 'Note au bas de chaque page') }),
  ],
}

const homeTab: Tab = {
  label: words('Home', 'Accueil'),
  fields: [
    textareaField({ name: 'creed', localized: true, label: words('What we stand for', 'Ce que nous défendons') }),
    { name: 'leadStory', type: 'relationship', relationTo: 'articles', label: words('Lead story', 'Article à la une') },
    textField({ name: 'reviewTitle', localized: true, label: words('How we review: title', 'Notre révision : titre') }),
    textareaField({ name: 'reviewText', localized: true, label: words('How we review: text', 'Notre révision : texte') }),
    { name: 'reviewPicture', type: 'upload', relationTo: 'media', label: words('How we review: picture', 'Notre révision : image') },
    lawLogField,
    seoGroup('homeSeo'),
  ],
}

const helpTab: Tab = {
  label: words('Help lines', 'Lignes d’aide'),
  fields: [
    {
      name: 'helpLines', type: 'array', maxRows: 30, label: words('Help lines by country', 'Lignes d’aide par pays'),
      labels: { singular: words('Country', 'Pays'), plural: words('Countries', 'Pays') },
      fields: [
        textField({ name: 'country', required: true, localized: true, label: words('Country', 'Pays') }),
        {
          name: 'lines', type: 'array', required: true, minRows: 1, maxRows: 10, label: words('Lines', 'Lignes'),
          labels: { singular: words('Line', 'Ligne'), plural: words('Lines', 'Lignes') },
          fields: [
            textField({ name: 'label', required: true, localized: true, label: words('What it is for', 'À quoi elle sert') }),
            textField({ name: 'number', required: true, maxLength: 40, label: words('Number as people read it', 'Numéro tel qu’on le lit') }),
            patternField({ name: 'tel', required: true, label: words('Number as a phone dials it', 'Numéro tel qu’un téléphone le compose'), maxLength: 16, pattern: /^\+?\d{2,15}$/, sentence: wrongTel }),
          ],
        },
        {
          name: 'reading', type: 'relationship', relationTo: ['guides', 'articles', 'pages'], hasMany: true, maxRows: 6, label: words('To read on the law there', 'À lire sur la loi là-bas'),
          admin: { description: words('Shown on the page about places, while it is published.', 'Montré sur la page des lieux, tant que c’est publié.') },
        },
      ],
    },
  ],
}

const faqTab: Tab = {
  label: words('Questions page', 'Page des questions'),
  fields: [
    textField({ name: 'faqTitle', localized: true, label: words('Title', 'Titre') }),
    textareaField({ name: 'faqLead', localized: true, label: words('Lead', 'Chapeau') }),
    seoGroup('faqSeo'),
  ],
}

const commentsTab: Tab = {
  label: words('Comments', 'Commentaires'),
  fields: [
    {
      name: 'commentsClosed', type: 'checkbox', defaultValue: false, label: words('Closed everywhere', 'Fermés partout'),
      admin: { description: words('Nobody can write a new one. What is shown stays.', 'Personne ne peut en écrire de nouveaux. Ce qui est montré reste.') },
    },
  ],
}

export const siteFields: Field[] = [{ type: 'tabs', tabs: [publisherTab, homeTab, helpTab, faqTab, commentsTab] }]
