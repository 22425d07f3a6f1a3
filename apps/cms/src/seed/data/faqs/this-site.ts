import { cite } from '../../authoring/inline.ts'
import { bullets, p } from '../../authoring/nodes.ts'
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
  {
    slug: 'who-pays-for-the-texts',
    topic: 'this-site',
    question: { en: 'Who pays for these texts?', fr: 'Qui paie pour ces textes?' },
    answer: {
      en: [p('In a house like this one, the shop beside the texts would. That is a conflict of interest, and we say so beside the texts. Nobody has paid for a text of this demonstration, and no maker of a product has read one before it was published.')],
      fr: [p('Dans une maison comme celle-ci, ce serait la boutique à côté des textes. C’est un conflit d’intérêts, et nous le disons à côté des textes. Personne n’a payé pour un texte de cette démonstration, et aucun fabricant n’en a lu un avant sa publication.')],
    },
  },
  {
    slug: 'where-to-get-help',
    topic: 'this-site',
    question: { en: 'I need help now. Where do I turn?', fr: 'J’ai besoin d’aide maintenant. Vers qui me tourner?' },
    answer: {
      en: [
        p('This site can’t answer you. People can:'),
        bullets(
          ['in Canada, call or text 9-8-8 at any hour if you are thinking about suicide or are worried about someone;', cite('ca-988')],
          ['in the United States, call or text 988; where there is immediate danger, call 911;', cite('us-988')],
          ['in the European Union, 112 is the number for an emergency.', cite('eu-112')],
        ),
        p('In Canada, 911 is the number for fire, police and medical emergencies.', cite('ca-911'), ' Elsewhere, use the emergency number of your place.'),
      ],
      fr: [
        p('Ce site ne peut pas vous répondre. Des personnes le peuvent :'),
        bullets(
          ['au Canada, appelez ou textez le 9-8-8 à toute heure si vous pensez au suicide ou si vous vous inquiétez pour quelqu’un;', cite('ca-988')],
          ['aux États-Unis, appelez ou textez le 988; en cas de danger immédiat, appelez le 911;', cite('us-988')],
          ['dans l’Union européenne, le 112 est le numéro en cas d’urgence.', cite('eu-112')],
        ),
        p('Au Canada, le 911 est le numéro pour les incendies, la police et les urgences médicales.', cite('ca-911'), ' Ailleurs, composez le numéro d’urgence de votre lieu.'),
      ],
    },
  },
]
