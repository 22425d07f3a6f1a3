import { block } from '../../../authoring/blocks.ts'
import { cite } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const opening: Both<readonly BodyNode[]> = {
  en: [
    block({
      name: 'quickSummary',
      rows: [
        { takeaway: 'Neither large study is a trial', explanation: 'One is a survey of people who use an app, the other an observational follow-up. In both, people had decided for themselves.', sources: ['rootman-2021', 'follow-up-2022'] },
        { takeaway: 'Mood is reported, pain isn’t', explanation: 'The abstracts of both speak of mood and mental health. Neither reports an outcome for pain.', sources: ['rootman-2021', 'follow-up-2022'] },
        { takeaway: 'The one on pain has three people', explanation: 'A case series. Nothing was controlled, and the preparations varied.', sources: ['lyes-2022'] },
        { takeaway: 'No dose follows from any of it', explanation: 'People took what they took. None of these studies gave out a dose and compared it with another.', sources: ['rootman-2021', 'follow-up-2022', 'lyes-2022'] },
      ],
    }),
    p('“Thousands of people” is a phrase that one meets often in what is written about microdosing. This guide looks at the papers behind it: who was asked, what was measured, and what was left out. We read the abstracts, not the full papers.'),
    h2('What the word means'),
    p('The follow-up of 2022 uses the word for taking mushrooms with psilocybin again and again, by oneself, in doses so small that the day goes on as usual.', cite('follow-up-2022'), ' There is no amount in that. What is small for one person may not be for another, and a mushroom doesn’t say how much is in it.'),
    p('Nor is it one practice. The survey of 2021 found that people differ in how much they take, how often, and what they take along with it.', cite('rootman-2021'), ' So when two people say “microdosing”, they may be speaking of two things. A study that asks both of them puts two things into one number.'),
  ],
  fr: [
    block({
      name: 'quickSummary',
      rows: [
        { takeaway: 'Aucune des deux grandes études n’est un essai', explanation: 'L’une est un sondage auprès de personnes qui utilisent une application, l’autre un suivi par observation. Dans les deux, les gens avaient décidé d’eux-mêmes.', sources: ['rootman-2021', 'follow-up-2022'] },
        { takeaway: 'L’humeur est rapportée, pas la douleur', explanation: 'Les deux résumés parlent d’humeur et de santé mentale. Aucun ne rapporte de résultat sur la douleur.', sources: ['rootman-2021', 'follow-up-2022'] },
        { takeaway: 'Celle qui porte sur la douleur compte trois personnes', explanation: 'Une série de cas. Rien n’était contrôlé, et les préparations variaient.', sources: ['lyes-2022'] },
        { takeaway: 'Aucune dose n’en découle', explanation: 'Les gens ont pris ce qu’ils ont pris. Aucune de ces études n’a donné une dose pour la comparer à une autre.', sources: ['rootman-2021', 'follow-up-2022', 'lyes-2022'] },
      ],
    }),
    p('« Des milliers de personnes » : c’est une formule qu’on rencontre souvent dans ce qui s’écrit sur le microdosage. Ce guide examine les publications qui se trouvent derrière : qui a été interrogé, ce qui a été mesuré, et ce qui a été laissé de côté. Nous avons lu les résumés, pas les articles entiers.'),
    h2('Ce que le mot veut dire'),
    p('Le suivi de 2022 désigne par ce mot le fait de prendre soi-même, à répétition, des champignons contenant de la psilocybine, à des doses si petites que la journée suit son cours.', cite('follow-up-2022'), ' Il n’y a là aucune quantité. Ce qui est peu pour une personne ne l’est pas forcément pour une autre, et un champignon ne dit pas combien il en contient.'),
    p('Ce n’est pas non plus une seule pratique. Le sondage de 2021 a trouvé que les gens diffèrent par la quantité, par la fréquence et par ce qu’ils prennent avec.', cite('rootman-2021'), ' Quand deux personnes disent « microdosage », elles parlent peut-être de deux choses. Une étude qui les interroge toutes les deux met deux choses dans un seul nombre.'),
  ],
}
