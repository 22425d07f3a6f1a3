import { block } from '../../../authoring/blocks.ts'
import { cite, link } from '../../../authoring/inline.ts'
import type { Both } from '../../../authoring/language.ts'
import { bullets, h2, p, type BodyNode } from '../../../authoring/nodes.ts'

export const surveys: Both<readonly BodyNode[]> = {
  en: [
    h2('Surveys of app users'),
    p('The claim that circulates speaks of a review of 2024 with more than 4,000 participants. It is a cross-sectional survey of November 2021: 4,050 people who microdosed and 4,653 who didn’t, all of them users of an app who chose to take part.', cite('rootman-2021'), ' Among those who reported mental-health concerns, the first group reported less depression, anxiety and stress; the authors ask for studies over time.', cite('rootman-2021')),
    p('A follow-up of 2022 set 953 people who microdosed psilocybin beside 180 who didn’t, over about 30 days. It is an observational study: nobody was assigned to a group. Its abstract speaks of mood, mental health and psychomotor performance, and reports no outcome for pain.', cite('follow-up-2022'), ' What it measured is the subject of a guide of its own, ', link('/guides/what-microdosing-studies-measured', 'What microdosing studies measured'), '.'),
    p('What a survey like this leaves open:'),
    bullets(
      ['whether the answers would be the same among people who don’t use the app;'],
      ['what came first, the microdosing or the state that people reported;'],
      ['anything about pain: the abstract of 2021 reports no outcome for it.', cite('rootman-2021')],
    ),
    block({
      name: 'callout', tone: 'note', title: 'How we name studies',
      body: [p('We write “survey of app users, not a trial” rather than “a large study”. A survey asks people; a trial gives some of them one thing and some another, and compares.')],
    }),
  ],
  fr: [
    h2('Sondages auprès d’utilisateurs d’une application'),
    p('L’affirmation qui circule parle d’une revue de 2024 avec plus de 4 000 participants. C’est un sondage transversal de novembre 2021 : 4 050 personnes qui microdosaient et 4 653 qui ne le faisaient pas, toutes utilisatrices d’une application et participantes par choix.', cite('rootman-2021'), ' Parmi celles qui signalaient des préoccupations de santé mentale, le premier groupe rapportait moins de dépression, d’anxiété et de stress; les auteurs demandent des études suivies dans le temps.', cite('rootman-2021')),
    p('Un suivi de 2022 a mis 953 personnes qui microdosaient de la psilocybine à côté de 180 qui ne le faisaient pas, sur environ 30 jours. C’est une étude par observation : personne n’a été placé dans un groupe. Son résumé parle d’humeur, de santé mentale et de performance psychomotrice, et ne rapporte aucun résultat sur la douleur.', cite('follow-up-2022'), ' Ce qu’elle a mesuré est le sujet d’un guide à part, ', link('/guides/what-microdosing-studies-measured', 'Ce que les études sur le microdosage ont mesuré'), '.'),
    p('Ce qu’un tel sondage laisse ouvert :'),
    bullets(
      ['si les réponses seraient les mêmes chez des gens qui n’utilisent pas l’application;'],
      ['ce qui est venu en premier, le microdosage ou l’état que les gens rapportent;'],
      ['quoi que ce soit sur la douleur : le résumé de 2021 n’en rapporte aucun résultat.', cite('rootman-2021')],
    ),
    block({
      name: 'callout', tone: 'note', title: 'Comment nous nommons les études',
      body: [p('Nous écrivons « sondage auprès d’utilisateurs d’une application, pas un essai » plutôt que « vaste étude ». Un sondage interroge des gens; un essai donne une chose aux uns, une autre aux autres, et compare.')],
    }),
  ],
}
