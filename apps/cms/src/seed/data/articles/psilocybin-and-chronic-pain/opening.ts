import { block } from '../../../authoring/blocks.ts'
import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { p, type BodyNode } from '../../../authoring/nodes.ts'

export const opening: Both<readonly BodyNode[]> = {
  en: [
    block({
      name: 'quickSummary',
      rows: [
        { takeaway: 'The evidence is rated low', explanation: 'A 2024 systematic review covers 28 studies; 76.2% of those included were of low or very low quality.', sources: ['jevotovsky-2024'] },
        { takeaway: 'Three people are not a trial', explanation: 'A much repeated paper is a 2022 case series of three people who took low doses on their own. Nothing was controlled.', sources: ['lyes-2022'] },
        { takeaway: 'The largest number says nothing of pain', explanation: 'A survey of November 2021 set 4,050 app users who microdosed beside 4,653 who didn’t. Its abstract reports no outcome for pain.', sources: ['rootman-2021'] },
        { takeaway: 'In Canada it’s a controlled substance', explanation: 'So are its natural forms and anything that contains it.', sources: ['ca-cdsa'] },
        { takeaway: 'The lawful ways are few', explanation: 'A clinical trial, the Special Access Program, or an exemption under s. 56(1).', sources: ['ca-cdsa', 'ca-special-access'] },
      ],
    }),
    p('Articles that circulate beside shops lean on the same few papers: a review of 28 studies', cite('jevotovsky-2024'), ', three people', cite('lyes-2022'), ', more than four thousand participants.', cite('rootman-2021'), ' We looked each of them up. Some are quoted correctly, but without their limits. One is quoted with the wrong year and the wrong kind. One we couldn’t find at all.'),
    p('So this text names the kind of each study, in words, and stops where the paper stops. What we read are the abstracts, not the full papers; each reference says so. Where our notes are empty, we say that too.'),
  ],
  fr: [
    block({
      name: 'quickSummary',
      rows: [
        { takeaway: 'Les données sont jugées faibles', explanation: 'Une revue systématique de 2024 porte sur 28 études; 76,2 % de celles qu’elle retient étaient de qualité faible ou très faible.', sources: ['jevotovsky-2024'] },
        { takeaway: 'Trois personnes ne font pas un essai', explanation: 'Un article souvent repris est une série de cas de 2022 : trois personnes qui ont pris de faibles doses d’elles-mêmes. Rien n’était contrôlé.', sources: ['lyes-2022'] },
        { takeaway: 'Le plus grand nombre ne dit rien de la douleur', explanation: 'Un sondage de novembre 2021 a mis 4 050 utilisateurs d’une application qui microdosaient à côté de 4 653 qui ne le faisaient pas. Son résumé ne rapporte aucun résultat sur la douleur.', sources: ['rootman-2021'] },
        { takeaway: 'Au Canada, c’est une substance désignée', explanation: 'Ses formes naturelles et tout ce qui en contient le sont aussi.', sources: ['ca-cdsa'] },
        { takeaway: 'Les voies légales sont peu nombreuses', explanation: 'Un essai clinique, le Programme d’accès spécial ou une exemption en vertu du par. 56(1).', sources: ['ca-cdsa', 'ca-special-access'] },
      ],
    }),
    p('Les articles qui circulent à côté des boutiques s’appuient sur les mêmes publications : une revue de 28 études', cite('jevotovsky-2024'), ', trois personnes', cite('lyes-2022'), ', plus de quatre mille participants.', cite('rootman-2021'), ' Nous les avons toutes cherchées. Certaines sont citées correctement, mais sans leurs limites. L’une est citée avec la mauvaise année et le mauvais genre. L’une d’elles reste introuvable.'),
    p('Ce texte nomme donc le genre de chaque étude, en mots, et s’arrête où l’article s’arrête. Nous avons lu les résumés, pas les articles entiers; chaque référence le dit. Là où nos notes sont vides, nous le disons aussi.'),
  ],
}
