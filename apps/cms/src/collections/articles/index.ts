import { words } from '../../fields/words.ts'
import { reviewedText } from '../reviewed-text.ts'
import { articlesAccess } from './access.ts'

export const articles = () => reviewedText({
  slug: 'articles',
  singular: words('Article', 'Article'),
  plural: words('Articles', 'Articles'),
  description: words('What research shows, with its sources and a reviewer.', 'Ce que montre la recherche, avec ses sources et une révision.'),
  access: articlesAccess,
})
