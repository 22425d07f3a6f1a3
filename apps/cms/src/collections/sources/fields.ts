import { studyKinds, type StudyKind } from '@gatehouse/contract'
import type { Field } from 'payload'
import { dayField } from '../../fields/day.ts'
import { wholeNumberField } from '../../fields/money.ts'
import { patternField } from '../../fields/pattern.ts'
import { textareaField, textField } from '../../fields/text.ts'
import { words, type Words } from '../../fields/words.ts'

const kindLabels: Record<StudyKind, Words> = {
  'systematic-review': words('Systematic review', 'Revue systématique'),
  'scoping-review': words('Scoping review', 'Étude de portée'),
  'randomised-trial': words('Randomised trial', 'Essai randomisé'),
  'open-label-trial': words('Open-label trial', 'Essai ouvert'),
  'cohort': words('Cohort study', 'Étude de cohorte'),
  'cross-sectional-survey': words('Cross-sectional survey', 'Enquête transversale'),
  'follow-up-survey': words('Follow-up survey', 'Enquête de suivi'),
  'case-series': words('Case series', 'Série de cas'),
  'case-report': words('Case report', 'Étude de cas'),
  'study-protocol': words('Study protocol', 'Protocole d’étude'),
  'laboratory': words('Laboratory work', 'Travaux de laboratoire'),
  'guideline': words('Guideline', 'Lignes directrices'),
  'law': words('Law or regulation', 'Loi ou règlement'),
  'official-statement': words('Official statement', 'Déclaration officielle'),
  'other': words('Other', 'Autre'),
}

const wrong = {
  key: words('Lower-case words, digits and hyphens, such as jevotovsky-2024.', 'Des mots en minuscules, des chiffres et des traits d’union, comme jevotovsky-2024.'),
  doi: words('A DOI begins with 10., such as 10.1136/rapm-2023-104991.', 'Un DOI commence par 10., comme 10.1136/rapm-2023-104991.'),
  pmid: words('A PMID is a number.', 'Un PMID est un nombre.'),
  url: words('An address that begins with http:// or https://.', 'Une adresse qui commence par http:// ou https://.'),
}

export const sourceFields: Field[] = [
  textField({ name: 'title', required: true, maxLength: 500, label: words('Title', 'Titre') }),
  textField({ name: 'authors', maxLength: 500, label: words('Authors', 'Autrices et auteurs'), admin: { description: words('As a reference list has them.', 'Comme dans une liste de références.') } }),
  {
    type: 'row',
    fields: [
      textField({ name: 'journal', maxLength: 300, label: words('Journal, gazette or publisher', 'Revue, gazette ou maison d’édition'), admin: { width: '70%' } }),
      wholeNumberField({ name: 'year', min: 1500, max: 2200, label: words('Year', 'Année'), admin: { width: '30%' } }),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind', type: 'select', required: true, label: words('Kind', 'Genre'), admin: { width: '50%' },
        options: studyKinds.map((value) => ({ value, label: kindLabels[value] })),
      },
      wholeNumberField({ name: 'sampleSize', label: words('People studied', 'Personnes étudiées'), admin: { width: '50%' } }),
    ],
  },
  textField({ name: 'kindInWords', required: true, localized: true, maxLength: 300, label: words('Kind in words', 'Genre en mots'), admin: { description: words('For the reader: “Systematic review of 28 studies”.', 'Pour le lectorat : « Revue systématique de 28 études ».') } }),
  textareaField({ name: 'doesNotShow', localized: true, label: words('What it doesn’t show', 'Ce qu’elle ne montre pas') }),
  {
    name: 'read', type: 'select', required: true, label: words('What of it was read', 'Ce qui en a été lu'),
    options: [
      { value: 'abstract', label: words('The abstract', 'Le résumé') },
      { value: 'full-text', label: words('The full text', 'Le texte intégral') },
      { value: 'summary', label: words('A summary', 'Un sommaire') },
    ],
  },
  {
    type: 'row',
    fields: [
      patternField({ name: 'doi', label: 'DOI', maxLength: 200, pattern: /^10\.\d{4,9}\/\S+$/, sentence: wrong.doi, admin: { width: '50%' } }),
      patternField({ name: 'pmid', label: 'PMID', maxLength: 9, pattern: /^\d{1,9}$/, sentence: wrong.pmid, admin: { width: '50%' } }),
    ],
  },
  patternField({ name: 'url', label: words('Address', 'Adresse'), maxLength: 2000, pattern: /^https?:\/\/\S+$/, sentence: wrong.url }),
  patternField({
    name: 'key', required: true, unique: true, index: true, label: words('Key', 'Clé'), maxLength: 90, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, sentence: wrong.key,
    // Payload's own “ - Copy” isn't a key.
    hooks: { beforeDuplicate: [({ value }) => `${value}-copy`] },
    admin: { position: 'sidebar', description: words('A short name to find it by, such as jevotovsky-2024.', 'Un nom court pour la retrouver, comme jevotovsky-2024.') },
  }),
  { name: 'retracted', type: 'checkbox', defaultValue: false, label: words('Retracted', 'Rétractée'), admin: { position: 'sidebar' } },
  dayField({ name: 'checkedOn', label: words('Checked on', 'Vérifiée le'), admin: { position: 'sidebar', description: words('The last time someone looked whether it still stands.', 'La dernière fois qu’on a vérifié si elle tient toujours.') } }),
]
