import type { CollectionConfig } from 'payload'
import { jsonText } from '../../fields/json-text.ts'
import { groups, words } from '../../fields/words.ts'
import { appendOnly } from '../append-only.ts'
import { decisionLogAccess } from './access.ts'

const text = { components: jsonText }

/** What was answered in each step of a sale: the facts (an age as a band, no address), the set, the answer with its reasons. */
export const decisionLog = (): CollectionConfig => appendOnly({
  slug: 'decision-log',
  labels: { singular: words('Decision', 'Décision'), plural: words('Decision log', 'Journal des décisions') },
  access: decisionLogAccess,
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: groups.law, useAsTitle: 'id', defaultColumns: ['id', 'at', 'step', 'subject', 'level', 'revision'],
    description: words('npm run decision:replay -- <id> asks the stored set again.', 'npm run decision:replay -- <id> interroge de nouveau le jeu conservé.'),
  },
  defaultSort: '-at',
  fields: [
    { name: 'at', type: 'text', required: true, index: true, label: words('At (UTC)', 'À (UTC)') },
    { name: 'step', type: 'text', required: true, label: words('Step of the sale', 'Étape de la vente') },
    { name: 'subject', type: 'text', required: true, index: true, label: words('Of what', 'De quoi') },
    { name: 'level', type: 'text', required: true, label: words('Answer', 'Réponse') },
    { name: 'ageBand', type: 'text', label: words('Age', 'Âge') },
    { name: 'request', type: 'json', required: true, label: words('Facts', 'Faits'), admin: text },
    { name: 'decision', type: 'json', required: true, label: words('Answer with its reasons', 'Réponse motivée'), admin: text },
    { name: 'revision', type: 'number', required: true, label: words('Rule set', 'Jeu de règles') },
    { name: 'headSequence', type: 'number', required: true, label: words('Policy head', 'Tête des règles') },
  ],
})
