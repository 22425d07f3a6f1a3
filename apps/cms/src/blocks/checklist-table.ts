import type { Block } from 'payload'
import { textField } from '../fields/text.ts'
import { words } from '../fields/words.ts'
import { needsRows } from './needs-rows.ts'

export const checklistTable: Block = {
  slug: 'checklistTable',
  interfaceName: 'ChecklistTableBlock',
  labels: { singular: words('Checklist', 'Liste de contrôle'), plural: words('Checklists', 'Listes de contrôle') },
  admin: { disableBlockName: true },
  fields: [
    textField({ name: 'caption', required: true, maxLength: 300, label: words('Caption', 'Légende') }),
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 40,
      label: words('Steps', 'Étapes'),
      labels: { singular: words('Step', 'Étape'), plural: words('Steps', 'Étapes') },
      validate: needsRows(words('A checklist needs at least one step.', 'Une liste de contrôle a besoin d’au moins une étape.')),
      fields: [
        textField({ name: 'step', required: true, maxLength: 300, label: words('Step', 'Étape') }),
        textField({ name: 'status', required: true, maxLength: 300, label: words('What it needs, or why', 'Ce qu’il faut, ou pourquoi') }),
      ],
    },
  ],
}
