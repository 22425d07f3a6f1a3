import { words } from '../../fields/words.ts'
import { reviewedText } from '../reviewed-text.ts'
import { guidesAccess } from './access.ts'

export const guides = () => reviewedText({
  slug: 'guides',
  singular: words('Guide', 'Guide'),
  plural: words('Guides', 'Guides'),
  description: words('How to do something safely and lawfully, step by step.', 'Comment faire quelque chose de façon sûre et légale, étape par étape.'),
  access: guidesAccess,
})
