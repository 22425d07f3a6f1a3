import type { CollectionConfig } from 'payload'
import { jsonText } from '../../fields/json-text.ts'
import { groups, words } from '../../fields/words.ts'
import { ruleChangesAccess } from './access.ts'

const text = { components: jsonText }

/** What waits for a second person: the whole set as it would be frozen, with its authors and what it would do. One flat row each. */
export const ruleChanges = (): CollectionConfig => ({
  slug: 'rule-changes',
  labels: { singular: words('Proposed change', 'Changement proposé'), plural: words('Proposed changes', 'Changements proposés') },
  access: ruleChangesAccess,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: groups.law, useAsTitle: 'id', defaultColumns: ['kind', 'state', 'reason', 'requestedBy', 'createdAt'],
    description: words('Changes of the rules that need a second person.', 'Les changements de règles qui demandent une seconde personne.'),
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'kind', type: 'select', required: true, label: words('What', 'Quoi'),
      options: [
        { value: 'publish', label: words('Publish the working copy', 'Publier la copie de travail') },
        { value: 'bring-back', label: words('Bring back an earlier set', 'Ramener un jeu plus ancien') },
        { value: 'lift', label: words('Lift the kill switch', 'Reprendre les ventes') },
      ],
    },
    {
      name: 'state', type: 'select', required: true, index: true, label: words('State', 'État'),
      options: [
        { value: 'pending', label: words('Waits for approval', 'En attente d’approbation') },
        { value: 'published', label: words('Published', 'Publié') },
        { value: 'withdrawn', label: words('Withdrawn', 'Retiré') },
        { value: 'void', label: words('Void', 'Caduc') },
      ],
    },
    { name: 'reason', type: 'textarea', required: true, label: words('Reason', 'Motif') },
    { name: 'requestedBy', type: 'json', required: true, label: words('Asked for by', 'Demandé par'), admin: text },
    { name: 'authors', type: 'json', required: true, label: words('Authors', 'Auteurs'), admin: text },
    { name: 'approver', type: 'json', label: words('Decided by', 'Décidé par'), admin: text },
    { name: 'effectiveAt', type: 'number', label: words('In force from (milliseconds); empty: on approval', 'En vigueur à partir de (millisecondes); vide : dès l’approbation') },
    { name: 'workingSequence', type: 'number', label: words('State of the working copy', 'État de la copie de travail') },
    { name: 'baseHash', type: 'text', label: words('Hash of the set it was compared with', 'Empreinte du jeu comparé') },
    { name: 'contentHash', type: 'text', label: words('Hash of everything', 'Empreinte du tout') },
    { name: 'content', type: 'json', label: words('The set as it would be frozen', 'Le jeu tel qu’il serait figé'), admin: text },
    { name: 'impact', type: 'json', label: words('What it would do', 'Ce que cela ferait'), admin: text },
    { name: 'revision', type: 'number', label: words('The set that came of it', 'Le jeu qui en est issu') },
  ],
})
