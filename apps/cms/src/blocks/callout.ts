import type { Block } from 'payload'
import { shortEditor } from '../editor/short-editor.ts'
import { dayField } from '../fields/day.ts'
import { textField } from '../fields/text.ts'
import { words } from '../fields/words.ts'

const isLegal = (_data: unknown, siblingData: { tone?: unknown }): boolean => siblingData?.tone === 'legal'

export const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: words('Callout', 'Encadré'), plural: words('Callouts', 'Encadrés') },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'note',
      label: words('Kind', 'Genre'),
      options: [
        { value: 'note', label: words('Note', 'Note') },
        { value: 'caution', label: words('Caution', 'Mise en garde') },
        { value: 'legal', label: words('Legal notice', 'Avis juridique') },
      ],
    },
    textField({ name: 'title', required: true, label: words('Title', 'Titre') }),
    { name: 'body', type: 'richText', required: true, label: words('Text', 'Texte'), editor: shortEditor },
    textField({
      name: 'place', required: true, label: words('Place that it applies to', 'Lieu où il s’applique'),
      admin: { condition: isLegal, description: words('Such as “Canada” or “Ontario, Canada”.', 'Par exemple « Canada » ou « Ontario, Canada ».') },
    }),
    dayField({ name: 'checkedOn', required: true, label: words('Checked on', 'Vérifié le'), admin: { condition: isLegal } }),
    dayField({ name: 'nextCheckOn', label: words('Next check', 'Prochaine vérification'), admin: { condition: isLegal } }),
  ],
}
