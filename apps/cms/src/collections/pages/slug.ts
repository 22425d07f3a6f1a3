import { isReservedSlug, pageSlugPattern } from '@gatehouse/contract'
import { words } from '../../fields/words.ts'

const reserved = words(
  'The site itself has something at this address: choose another.',
  'Le site a déjà quelque chose à cette adresse : choisissez-en une autre.',
)

/** A standing page is reached by its slug alone, so that it may stand below `/legal` and nowhere where the site has a page. */
export const pageSlug = {
  pattern: pageSlugPattern,
  shape: words(
    'Only lower-case letters a–z, digits and single hyphens, as in how-we-review; legal/ may stand before it, as in legal/privacy.',
    'Seulement des lettres minuscules a–z, des chiffres et des traits d’union simples, comme dans how-we-review; legal/ peut venir devant, comme dans legal/privacy.',
  ),
  refuses: (slug: string) => (isReservedSlug(slug) ? reserved : null),
  description: words(
    'The page’s address, the same in both languages: about, or legal/privacy. Left empty, it is made from the title when you publish; then it is fixed. A page at “corrections” is shown with all corrections.',
    'L’adresse de la page, la même dans les deux langues : about, ou legal/privacy. Laissée vide, elle est tirée du titre à la publication; ensuite elle est fixe. Une page à « corrections » est montrée avec toutes les corrections.',
  ),
}
