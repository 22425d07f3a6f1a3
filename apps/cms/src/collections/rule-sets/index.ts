import type { CollectionConfig } from 'payload'
import { jsonText } from '../../fields/json-text.ts'
import { groups, words } from '../../fields/words.ts'
import { appendOnly } from '../append-only.ts'
import { ruleSetsAccess } from './access.ts'

const text = { components: jsonText }

/** Published sets, each frozen whole under its number: rules, classes, areas and the shop's places, with who answers for it. */
export const ruleSets = (): CollectionConfig => appendOnly({
  slug: 'rule-sets',
  labels: { singular: words('Rule set', 'Jeu de règles'), plural: words('Rule sets', 'Jeux de règles') },
  access: ruleSetsAccess,
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: groups.law, useAsTitle: 'revision', defaultColumns: ['revision', 'kind', 'effectiveAt', 'isStopped', 'reason', 'createdAt'],
    description: words('What was published, by number. A set is never changed; an earlier one can be brought back.', 'Ce qui a été publié, par numéro. Un jeu n’est jamais modifié; un plus ancien peut être ramené.'),
  },
  defaultSort: '-revision',
  fields: [
    { name: 'revision', type: 'number', required: true, unique: true, index: true, label: words('Number', 'Numéro') },
    { name: 'hash', type: 'text', required: true, label: words('Hash of the rules', 'Empreinte des règles') },
    { name: 'contentHash', type: 'text', required: true, label: words('Hash of everything', 'Empreinte du tout') },
    {
      name: 'kind', type: 'select', required: true, label: words('Came about by', 'Provient de'),
      options: [
        { value: 'publish', label: words('Publishing', 'Publication') },
        { value: 'bring-back', label: words('Bringing back an earlier set', 'Retour d’un jeu plus ancien') },
        { value: 'stop', label: words('Kill switch on', 'Arrêt des ventes') },
        { value: 'lift', label: words('Kill switch off', 'Reprise des ventes') },
      ],
    },
    { name: 'effectiveAt', type: 'number', required: true, label: words('In force from (milliseconds)', 'En vigueur à partir de (millisecondes)') },
    { name: 'isStopped', type: 'checkbox', required: true, label: words('With the kill switch’s cap', 'Avec le plafond de l’arrêt des ventes') },
    { name: 'reason', type: 'textarea', required: true, label: words('Reason', 'Motif') },
    { name: 'authors', type: 'json', required: true, label: words('Authors', 'Auteurs'), admin: text },
    { name: 'approver', type: 'json', label: words('Approved by', 'Approuvé par'), admin: text },
    { name: 'source', type: 'json', required: true, label: words('Classes and rules', 'Classes et règles'), admin: text },
    { name: 'notices', type: 'json', required: true, label: words('What visitors read', 'Ce que lisent les visiteurs'), admin: text },
    { name: 'areas', type: 'json', required: true, label: words('Areas', 'Zones'), admin: text },
    { name: 'shop', type: 'json', required: true, label: words('Seller and warehouses', 'Vendeur et entrepôts'), admin: text },
    { name: 'staffWords', type: 'json', required: true, label: words('Words for staff', 'Mots pour le personnel'), admin: text },
  ],
})
