import { block } from '../../../authoring/blocks.ts'
import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, p, quote, type BodyNode } from '../../../authoring/nodes.ts'
import { sevenPapers } from './seven-papers.ts'

export const reviews: Both<readonly BodyNode[]> = {
  en: [
    h2('What the reviews found'),
    p('A systematic review that appeared online on 8 August 2024 gathered 28 studies of psilocybin and chronic neuropathic pain.', cite('jevotovsky-2024'), ' Of the studies that it included, 76.2% were of low or very low quality, and its abstract calls the evidence generally low.', cite('jevotovsky-2024'), ' The claim that circulates stops at the number of studies.'),
    quote('Putting weak studies together doesn’t make a strong one. It makes the weakness easier to see, which is what a careful review is for.'),
    block({
      name: 'figure', picture: 'share-of-low-quality-studies', source: 'jevotovsky-2024', credit: 'Drawn by Lamella & Margin from the abstract.',
      caption: 'Each line stands for one per cent of the studies that the 2024 review included, rounded. In ochre: the 76.2% of low or very low quality.',
    }),
    p('A scoping review of 2023 looked more widely. It found 21 articles on psychedelics and pain, not on psilocybin alone, and describes the trials as scarce and small.', cite('goel-2023'), ' A scoping review maps what exists. It isn’t made to weigh whether something works.'),
    p('A second scoping review, of 11 March 2024, holds nine studies of psychedelics and chronic pain. Its authors searched for them with the help of ChatGPT.', cite('robinson-2024'), ' That is unusual, and they say so openly. A search of that kind is hard for others to repeat, and one can’t tell from the abstract what it missed.'),
    p('So there are three reviews, and they don’t add up to three times the evidence. Reviews of one subject often gather the same studies. Whoever quotes all three may be quoting one small pile of papers three times.'),
    sevenPapers.en,
  ],
  fr: [
    h2('Ce que les revues ont trouvé'),
    p('Une revue systématique parue en ligne le 8 août 2024 a réuni 28 études sur la psilocybine et la douleur neuropathique chronique.', cite('jevotovsky-2024'), ' Parmi les études retenues, 76,2 % étaient de qualité faible ou très faible, et son résumé juge les données généralement faibles.', cite('jevotovsky-2024'), ' L’affirmation qui circule s’arrête au nombre d’études.'),
    quote('Réunir des études faibles n’en fait pas une solide. On en voit mieux la faiblesse, et c’est à cela que sert une revue soigneuse.'),
    block({
      name: 'figure', picture: 'share-of-low-quality-studies', source: 'jevotovsky-2024', credit: 'Dessin de Lamella & Margin d’après le résumé.',
      caption: 'Chaque trait représente un pour cent des études retenues par la revue de 2024, en chiffres arrondis. En ocre : les 76,2 % de qualité faible ou très faible.',
    }),
    p('Une revue de la portée de 2023 a regardé plus large. Elle a trouvé 21 articles sur les psychédéliques et la douleur, pas sur la psilocybine seule, et décrit les essais comme rares et petits.', cite('goel-2023'), ' Une revue de la portée dresse la carte de ce qui existe. Elle n’est pas faite pour juger si quelque chose fonctionne.'),
    p('Une deuxième revue de la portée, du 11 mars 2024, contient neuf études sur les psychédéliques et la douleur chronique. Ses autrices et auteurs les ont cherchées à l’aide de ChatGPT.', cite('robinson-2024'), ' C’est inhabituel, et la revue le dit ouvertement. Une telle recherche est difficile à refaire par d’autres, et le résumé ne permet pas de dire ce qui lui a échappé.'),
    p('Il y a donc trois revues, et elles ne font pas trois fois plus de données. Les revues d’un même sujet réunissent souvent les mêmes études. Qui cite les trois cite peut-être trois fois la même petite pile de publications.'),
    sevenPapers.fr,
  ],
}
