import { block } from '../../../authoring/blocks.ts'
import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, p, steps, type BodyNode } from '../../../authoring/nodes.ts'

export const before: Both<readonly BodyNode[]> = {
  en: [
    block({
      name: 'quickSummary',
      rows: [
        { takeaway: 'Say what you take', explanation: 'All of it, with doses. Only what is said can be checked for how it goes together.', sources: [] },
        { takeaway: 'Ask for the kind of study', explanation: 'In a 2024 systematic review, 76.2% of the studies included were of low or very low quality. It is fair to ask what an answer rests on.', sources: ['jevotovsky-2024'] },
        { takeaway: 'There is no ordinary prescription', explanation: 'In Canada a practitioner can apply through the Special Access Program, case by case.', sources: ['ca-special-access'] },
        { takeaway: 'Change nothing by yourself', explanation: 'Stopping or lowering a prescribed medicine is a question for whoever prescribed it.', sources: [] },
      ],
    }),
    p('You have read something about psilocybin, and you would like to know whether it concerns you. That is a fair thing to bring to a clinician: a family doctor, a pain specialist, a nurse practitioner, a pharmacist. This guide helps you to use the time. It doesn’t tell you what to decide, and it isn’t medical advice.'),
    h2('Before you go'),
    steps(
      ['For two weeks, note each day how the pain was, and one thing that it kept you from. A few words are enough.'],
      ['List what you take: prescribed, bought over the counter, from a health shop, from anywhere else. With doses.'],
      ['List what has been tried, roughly when, and why it ended.'],
      ['Write your questions down, most important first. You may get to two of them.'],
      ['If you can, bring someone who listens with you.'],
    ),
    block({ name: 'productCta', product: 'symptom-journal', text: 'A ruled journal made for such notes. Any sheet of paper does as well.' }),
    h2('How to begin'),
    p('Many people fear to be taken for someone who wants a drug. It can be easier to begin with the pain and to name the paper: “I read about a review of studies on psilocybin and nerve pain. Could we talk about what it means for me?” The review exists, and it covers 28 studies.', cite('jevotovsky-2024'), ' Your clinician may not know it. You can leave the reference with them.'),
    p('If you have already taken something, you may first ask what will be written down, and who can read it. Then say it. A clinician who doesn’t know can’t check how it goes with the rest.'),
  ],
  fr: [
    block({
      name: 'quickSummary',
      rows: [
        { takeaway: 'Dites ce que vous prenez', explanation: 'Tout, avec les doses. On ne peut vérifier que ce qui est dit.', sources: [] },
        { takeaway: 'Demandez le genre d’étude', explanation: 'Dans une revue systématique de 2024, 76,2 % des études retenues étaient de qualité faible ou très faible. Il est juste de demander sur quoi repose une réponse.', sources: ['jevotovsky-2024'] },
        { takeaway: 'Il n’y a pas d’ordonnance habituelle', explanation: 'Au Canada, un praticien peut faire une demande au Programme d’accès spécial, au cas par cas.', sources: ['ca-special-access'] },
        { takeaway: 'Ne changez rien par vous-même', explanation: 'Arrêter ou réduire un médicament prescrit est une question pour la personne qui l’a prescrit.', sources: [] },
      ],
    }),
    p('Vous avez lu quelque chose sur la psilocybine, et vous aimeriez savoir si cela vous concerne. C’est une bonne question à poser en consultation : à un médecin de famille, à une spécialiste de la douleur, à une infirmière praticienne, à un pharmacien. Ce guide vous aide à bien employer le temps. Il ne vous dit pas quoi décider, et ce n’est pas un avis médical.'),
    h2('Avant d’y aller'),
    steps(
      ['Pendant deux semaines, notez chaque jour comment était la douleur, et une chose dont elle vous a empêché. Quelques mots suffisent.'],
      ['Faites la liste de ce que vous prenez : prescrit, en vente libre, d’un magasin de produits naturels, de n’importe où ailleurs. Avec les doses.'],
      ['Faites la liste de ce qui a été essayé, à peu près quand, et pourquoi cela a pris fin.'],
      ['Écrivez vos questions, la plus importante d’abord. Vous en poserez peut-être deux.'],
      ['Si vous le pouvez, venez avec une personne qui écoute avec vous.'],
    ),
    block({ name: 'productCta', product: 'symptom-journal', text: 'Un carnet ligné fait pour de telles notes. N’importe quelle feuille convient aussi.' }),
    h2('Comment commencer'),
    p('Bien des gens craignent de passer pour quelqu’un qui veut une drogue. Il peut être plus facile de commencer par la douleur et de nommer la publication : « J’ai lu qu’il existe une revue d’études sur la psilocybine et la douleur nerveuse. Pourrait-on parler de ce qu’elle veut dire pour moi? » La revue existe, et elle porte sur 28 études.', cite('jevotovsky-2024'), ' Il se peut qu’on ne la connaisse pas. Vous pouvez en laisser la référence.'),
    p('Si vous avez déjà pris quelque chose, vous pouvez d’abord demander ce qui sera inscrit au dossier, et qui peut le lire. Puis dites-le. Une personne qui ne le sait pas ne peut pas vérifier comment cela va avec le reste.'),
  ],
}
