import { cite, em, link } from '../../authoring/inline.ts'
import { p } from '../../authoring/nodes.ts'
import type { FaqSeed } from './faq-seed.ts'

const article = '/articles/psilocybin-and-chronic-pain'

export const studyFaqs: readonly FaqSeed[] = [
  {
    slug: 'has-it-been-shown',
    topic: 'the-studies',
    question: { en: 'Has psilocybin been shown to relieve chronic pain?', fr: 'A-t-on montré que la psilocybine soulage la douleur chronique?' },
    answer: {
      en: [p('Not by the papers that we list. Of the studies in the systematic review, 76.2% were of low or very low quality.', cite('jevotovsky-2024'), ' The case series has three people, and nothing was controlled.', cite('lyes-2022'), ' The abstract of the large survey reports no outcome for pain.', cite('rootman-2021'))],
      fr: [p('Pas par les publications que nous citons. Parmi les études de la revue systématique, 76,2 % étaient de qualité faible ou très faible.', cite('jevotovsky-2024'), ' La série de cas compte trois personnes, et rien n’était contrôlé.', cite('lyes-2022'), ' Le résumé du grand sondage ne rapporte aucun résultat sur la douleur.', cite('rootman-2021'))],
    },
  },
  {
    slug: 'thousands-of-people',
    topic: 'the-studies',
    question: { en: 'What is the study with thousands of people?', fr: 'Quelle est l’étude avec des milliers de personnes?' },
    answer: {
      en: [
        p('A survey of November 2021 among users of an app: 4,050 who microdosed and 4,653 who didn’t. They chose to take part, and its abstract reports no outcome for pain.', cite('rootman-2021'), ' It is neither a review nor a trial.'),
        p('The article ', link(article, 'Psilocybin and chronic pain'), ' sets it beside the other papers.'),
      ],
      fr: [
        p('Un sondage de novembre 2021 auprès d’utilisateurs d’une application : 4 050 qui microdosaient et 4 653 qui ne le faisaient pas. Ils ont choisi de participer, et son résumé ne rapporte aucun résultat sur la douleur.', cite('rootman-2021'), ' Ce n’est ni une revue ni un essai.'),
        p('L’article ', link(article, 'Psilocybine et douleur chronique'), ' le met à côté des autres publications.'),
      ],
    },
  },
  {
    slug: 'review-in-frontiers',
    topic: 'the-studies',
    question: { en: 'Is there a review in Frontiers in Psychiatry?', fr: 'Y a-t-il une revue dans Frontiers in Psychiatry?' },
    answer: {
      en: [p('We found none. What stands there is the protocol of a study in fibromyalgia, with 20 people planned and no results.', cite('fibromyalgia-protocol-2024'), ' In ', em('Frontiers in Pain Research'), ' there is an open-label study of five people.', cite('open-label-2025'), ' If you know of a review, send us its DOI.')],
      fr: [p('Nous n’en avons trouvé aucune. Ce qu’on y trouve est le protocole d’une étude dans la fibromyalgie, avec 20 personnes prévues et aucun résultat.', cite('fibromyalgia-protocol-2024'), ' Dans ', em('Frontiers in Pain Research'), ', il y a une étude ouverte de cinq personnes.', cite('open-label-2025'), ' Si vous connaissez une revue, envoyez-nous son DOI.')],
    },
  },
  {
    slug: 'words-we-leave-out',
    topic: 'the-studies',
    question: { en: 'Why don’t you call a study promising?', fr: 'Pourquoi ne dites-vous pas qu’une étude est prometteuse?' },
    answer: {
      en: [p('Because the word praises while it seems to hold back. In the United States the Federal Trade Commission reads “promising”, “preliminary”, “initial” and “pilot” as positive claims, not as disclaimers, as law firms sum up its guidance of December 2022.', cite('us-ftc-2022'), ' We name the kind of study instead, and how many people it had.')],
      fr: [p('Parce que le mot vante alors qu’il semble se retenir. Aux États-Unis, la Federal Trade Commission lit « prometteur », « préliminaire », « initial » et « pilote » comme des affirmations favorables, et non comme des réserves, d’après le sommaire que des cabinets d’avocats font de ses lignes directrices de décembre 2022.', cite('us-ftc-2022'), ' Nous nommons plutôt le genre d’étude, et combien de personnes y étaient.')],
    },
  },
  {
    slug: 'animal-studies',
    topic: 'the-studies',
    question: { en: 'Do you cite studies in animals?', fr: 'Citez-vous des études chez l’animal?' },
    answer: {
      en: [p('None by itself. The single studies on our list are about people, or plan to be.', cite('lyes-2022'), cite('open-label-2025'), cite('rootman-2021'), cite('follow-up-2022'), cite('fibromyalgia-protocol-2024'), ' A review may have gathered animal work too; our notes don’t say. If we ever cite a study in animals, its kind will say so first, and we won’t draw a conclusion about people from it.')],
      fr: [p('Aucune pour elle-même. Les études de notre liste, prises une à une, portent sur des personnes, ou prévoient de le faire.', cite('lyes-2022'), cite('open-label-2025'), cite('rootman-2021'), cite('follow-up-2022'), cite('fibromyalgia-protocol-2024'), ' Une revue a pu réunir aussi des travaux chez l’animal; nos notes ne le disent pas. Si nous citons un jour une étude chez l’animal, son genre le dira d’abord, et nous n’en tirerons pas de conclusion sur les personnes.')],
    },
  },
]
