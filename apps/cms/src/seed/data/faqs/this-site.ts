import { cite } from '../../authoring/inline.ts'
import { p } from '../../authoring/nodes.ts'
import type { FaqSeed } from './faq-seed.ts'

export const siteFaqs: readonly FaqSeed[] = [
  {
    slug: 'entries-without-a-price',
    topic: 'this-site',
    question: { en: 'Why do entries in the catalogue have no price?', fr: 'Pourquoi les fiches du catalogue n’ont-elles pas de prix?' },
    answer: {
      en: [p('Without a rule that allows more, an entry gives information and nothing else. For restricted drugs, psilocybin among them, the law goes further: since 1 October 2026 they may not be advertised in Canada.', cite('ca-csr'), ' A price or an order form would be a step towards that, so there is none.')],
      fr: [p('Sans règle qui permet davantage, une fiche donne de l’information et rien d’autre. Pour les drogues d’usage restreint, dont la psilocybine, la loi va plus loin : depuis le 1er octobre 2026, on ne peut pas en faire la publicité au Canada.', cite('ca-csr'), ' Un prix ou un formulaire de commande serait un pas dans cette direction; il n’y en a donc pas.')],
    },
  },
  {
    slug: 'are-the-people-real',
    topic: 'this-site',
    question: { en: 'Are the people and the products real?', fr: 'Les personnes et les produits sont-ils réels?' },
    answer: {
      en: [p('No. This is a demonstration: the authors, the reviewer, the products and their numbers are invented, and so are the dates of review and the corrections. The studies and the laws that we cite exist. Every reference says what of it was read.')],
      fr: [p('Non. Ceci est une démonstration : les autrices, la réviseure, les produits et leurs numéros sont inventés, tout comme les dates de révision et les corrections. Les études et les lois que nous citons existent. Chaque référence dit ce qui en a été lu.')],
    },
  },
  {
    slug: 'last-reviewed',
    topic: 'this-site',
    question: { en: 'What does the date of the last review mean?', fr: 'Que veut dire la date de la dernière révision?' },
    answer: {
      en: [p('The day on which the reviewer read the whole text and stood by it. It isn’t the day of the last edit: a mended comma doesn’t move it. The reviewer is never one of the authors.')],
      fr: [p('Le jour où la personne qui révise a lu le texte en entier et s’en est portée garante. Ce n’est pas le jour de la dernière retouche : une virgule corrigée ne le déplace pas. Cette personne ne fait jamais partie des autrices et auteurs.')],
    },
  },
]
