import type { Block } from 'payload'
import { textField } from '../fields/text.ts'
import { words } from '../fields/words.ts'
import { sourceField } from './citation.ts'
import { needsRows } from './needs-rows.ts'

export const protocolTable: Block = {
  slug: 'protocolTable',
  interfaceName: 'ProtocolTableBlock',
  labels: { singular: words('Study protocol', 'Protocole d’étude'), plural: words('Study protocols', 'Protocoles d’étude') },
  admin: { disableBlockName: true },
  fields: [
    textField({ name: 'caption', required: true, maxLength: 300, label: words('Caption', 'Légende') }),
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 40,
      label: words('Rows', 'Rangées'),
      labels: { singular: words('Row', 'Rangée'), plural: words('Rows', 'Rangées') },
      validate: needsRows(words('A table needs at least one row.', 'Un tableau a besoin d’au moins une rangée.')),
      fields: [
        textField({ name: 'item', required: true, label: words('Item', 'Élément') }),
        textField({ name: 'stated', required: true, maxLength: 600, label: words('What the paper states', 'Ce que dit l’article') }),
        textField({ name: 'meaning', required: true, maxLength: 600, label: words('What to take from it', 'Ce qu’il faut en retenir') }),
        sourceField(),
      ],
    },
    textField({ name: 'note', maxLength: 600, label: words('Note below the table', 'Note sous le tableau') }),
  ],
}
