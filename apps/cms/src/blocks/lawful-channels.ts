import type { Block } from 'payload'
import { textareaField, textField } from '../fields/text.ts'
import { words } from '../fields/words.ts'
import { sourceField } from './citation.ts'
import { needsRows } from './needs-rows.ts'

export const lawfulChannels: Block = {
  slug: 'lawfulChannels',
  interfaceName: 'LawfulChannelsBlock',
  labels: { singular: words('Lawful channels', 'Voies légales'), plural: words('Lists of lawful channels', 'Listes de voies légales') },
  admin: { disableBlockName: true },
  fields: [
    textField({ name: 'title', required: true, label: words('Title', 'Titre') }),
    {
      name: 'channels',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 12,
      label: words('Channels', 'Voies'),
      labels: { singular: words('Channel', 'Voie'), plural: words('Channels', 'Voies') },
      validate: needsRows(words('The list needs at least one channel.', 'La liste a besoin d’au moins une voie.')),
      fields: [
        textField({ name: 'name', required: true, label: words('Name', 'Nom') }),
        textareaField({ name: 'text', required: true, label: words('What it is and what it asks', 'Ce que c’est et ce qu’elle demande') }),
        textField({ name: 'whoActs', required: true, label: words('Who acts', 'Qui agit') }),
        sourceField(),
      ],
    },
  ],
}
