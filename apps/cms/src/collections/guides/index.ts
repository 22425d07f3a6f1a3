import { wholeNumberField } from '../../fields/money.ts'
import { words } from '../../fields/words.ts'
import { reviewedText } from '../reviewed-text.ts'
import { guidesAccess } from './access.ts'

export const guides = () => reviewedText({
  slug: 'guides',
  singular: words('Guide', 'Guide'),
  plural: words('Guides', 'Guides'),
  description: words('How to do something safely and lawfully, step by step.', 'Comment faire quelque chose de façon sûre et légale, étape par étape.'),
  access: guidesAccess,
  more: [wholeNumberField({
    name: 'order', label: words('Order', 'Ordre'), defaultValue: 0,
    admin: { position: 'sidebar', description: words('Where it stands among the guides: small numbers come first.', 'Sa place parmi les guides : les petits nombres d’abord.') },
  })],
})
