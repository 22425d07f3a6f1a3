import type { Block } from 'payload'
import { textareaField, textField } from '../fields/text.ts'
import { words } from '../fields/words.ts'
import { needsRows } from './needs-rows.ts'

export const quickSummary: Block = {
  slug: 'quickSummary',
  interfaceName: 'QuickSummaryBlock',
  labels: { singular: words('Quick summary', 'L’essentiel'), plural: words('Quick summaries', 'Essentiels') },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 12,
      label: words('Takeaways', 'Points à retenir'),
      labels: { singular: words('Takeaway', 'Point'), plural: words('Takeaways', 'Points') },
      validate: needsRows(words('A quick summary needs at least one takeaway.', 'L’essentiel a besoin d’au moins un point.')),
      fields: [
        textField({ name: 'takeaway', required: true, label: words('Takeaway', 'À retenir') }),
        textareaField({ name: 'explanation', required: true, label: words('Explanation', 'Explication') }),
        {
          name: 'sources',
          type: 'relationship',
          relationTo: 'sources',
          hasMany: true,
          maxRows: 20,
          label: words('Sources', 'Sources'),
        },
      ],
    },
  ],
}
