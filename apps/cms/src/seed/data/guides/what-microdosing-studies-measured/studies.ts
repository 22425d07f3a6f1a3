import { block } from '../../../authoring/blocks.ts'
import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const studies: Both<readonly BodyNode[]> = {
  en: [
    h2('The survey of 2021'),
    p('Who was asked: users of an app who chose to answer, 4,050 of whom microdosed and 4,653 of whom didn’t. They were asked once. Not all of those who microdosed took psilocybin; it was the most common substance, with 85%.', cite('rootman-2021')),
    p('What was asked: how they go about it, why they do it, and how they are, in questions on depression, anxiety and stress. Among people who reported mental-health concerns, those who microdosed had lower levels of all three. The authors ask for studies over time.', cite('rootman-2021')),
    p('What can’t be read from it: which came first. Someone who feels better may find it easier to try something new. Someone for whom it went badly may have stopped, and then isn’t counted among those who microdose. The survey can’t tell these stories apart, and it doesn’t claim to.'),
    h2('The follow-up of 2022'),
    p('Who was followed: 953 people who microdosed psilocybin and 180 who didn’t, for about 30 days. Each had decided for themselves. That is what “observational” means.', cite('follow-up-2022')),
    p('What was measured: mood, mental health, and psychomotor performance, which is how mind and hand work together. The abstract reports small to medium changes for the better in mood and mental health, and psychomotor ones among older adults only. The title says that the changes were greater than in the smaller group.', cite('follow-up-2022'), ' It reports no outcome for pain.', cite('follow-up-2022')),
    p('What can’t be read from it: the reason. Those who microdosed knew that they did. Somebody who starts with something and hopes for a good month may well report one. A group beside them shows what a month brings without it; it doesn’t show what hope brings by itself.'),
    h2('The case series of 2022'),
    p('It is the one paper of the three that is about pain. Three people had taken low doses of psilocybin by themselves for chronic pain. Nothing was controlled, and the preparations varied.', cite('lyes-2022'), ' Three people can make others curious. They can’t stand for anyone else.'),
    block({
      name: 'comparisonTable',
      caption: 'What was measured, study by study',
      columns: ['Paper', 'Kind of study', 'Measured or asked', 'Pain'],
      rows: [
        { header: 'Rootman 2021', source: 'rootman-2021', cells: ['Cross-sectional survey, 4,050 and 4,653 people', 'Practice, motives, depression, anxiety, stress', 'No outcome in the abstract'] },
        { header: 'Rootman 2022', source: 'follow-up-2022', cells: ['Observational follow-up, 953 and 180 people', 'Mood, mental health, psychomotor performance', 'No outcome in the abstract'] },
        { header: 'Lyes 2022', source: 'lyes-2022', cells: ['Case series, 3 people', 'What the three told', 'Its subject; nothing was controlled'] },
      ],
      note: 'From abstracts. None of the three is a randomised trial.',
    }),
  ],
  fr: [
    h2('Le sondage de 2021'),
    p('Qui a été interrogé : des utilisateurs d’une application qui ont choisi de répondre, dont 4 050 microdosaient et 4 653 ne le faisaient pas. On les a interrogés une fois. Ceux qui microdosaient ne prenaient pas tous de la psilocybine; c’était la substance la plus courante, avec 85 %.', cite('rootman-2021')),
    p('Ce qui a été demandé : comment ils s’y prennent, pourquoi, et comment ils vont, par des questions sur la dépression, l’anxiété et le stress. Parmi les gens qui signalaient des préoccupations de santé mentale, les niveaux des trois étaient plus bas chez ceux qui microdosaient. Les autrices et auteurs demandent des études suivies dans le temps.', cite('rootman-2021')),
    p('Ce qu’on ne peut pas en tirer : ce qui est venu en premier. Qui se sent mieux essaie peut-être plus facilement quelque chose de nouveau. Qui l’a mal vécu a peut-être arrêté, et ne compte alors plus parmi ceux qui microdosent. Le sondage ne peut pas distinguer ces histoires, et il ne le prétend pas.'),
    h2('Le suivi de 2022'),
    p('Qui a été suivi : 953 personnes qui microdosaient de la psilocybine et 180 qui ne le faisaient pas, pendant environ 30 jours. Chacune avait décidé d’elle-même. C’est ce que veut dire « par observation ».', cite('follow-up-2022')),
    p('Ce qui a été mesuré : l’humeur, la santé mentale, et la performance psychomotrice, soit la façon dont la tête et la main travaillent ensemble. Le résumé rapporte des changements favorables, petits à moyens, de l’humeur et de la santé mentale, et d’autres, psychomoteurs, seulement chez les personnes plus âgées. Le titre dit que les changements étaient plus grands que dans le plus petit groupe.', cite('follow-up-2022'), ' Il ne rapporte aucun résultat sur la douleur.', cite('follow-up-2022')),
    p('Ce qu’on ne peut pas en tirer : la raison. Les gens qui microdosaient le savaient. Une personne qui commence quelque chose et espère un bon mois peut fort bien en rapporter un. Un groupe à côté montre ce qu’un mois apporte sans cela; il ne montre pas ce que l’espoir apporte à lui seul.'),
    h2('La série de cas de 2022'),
    p('Des trois, c’est la seule publication sur la douleur. Trois personnes avaient pris d’elles-mêmes de faibles doses de psilocybine pour une douleur chronique. Rien n’était contrôlé, et les préparations variaient.', cite('lyes-2022'), ' Trois personnes peuvent éveiller la curiosité. Elles ne peuvent parler pour personne d’autre.'),
    block({
      name: 'comparisonTable',
      caption: 'Ce qui a été mesuré, étude par étude',
      columns: ['Publication', 'Genre d’étude', 'Mesuré ou demandé', 'Douleur'],
      rows: [
        { header: 'Rootman 2021', source: 'rootman-2021', cells: ['Sondage transversal, 4 050 et 4 653 personnes', 'Pratique, motifs, dépression, anxiété, stress', 'Aucun résultat dans le résumé'] },
        { header: 'Rootman 2022', source: 'follow-up-2022', cells: ['Suivi par observation, 953 et 180 personnes', 'Humeur, santé mentale, performance psychomotrice', 'Aucun résultat dans le résumé'] },
        { header: 'Lyes 2022', source: 'lyes-2022', cells: ['Série de cas, 3 personnes', 'Ce que les trois ont raconté', 'Son sujet; rien n’était contrôlé'] },
      ],
      note: 'D’après les résumés. Aucune des trois n’est un essai randomisé.',
    }),
  ],
}
