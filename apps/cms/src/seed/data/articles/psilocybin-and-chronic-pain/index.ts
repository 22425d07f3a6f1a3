import { joinSections, type TextSeed } from '../../text-seed.ts'
import type { ArticleSlug } from '../../slugs.ts'
import { appointment } from './appointment.ts'
import { followedClaims } from './followed-claims.ts'
import { kindsOfStudy } from './kinds-of-study.ts'
import { law } from './law.ts'
import { notInThesePapers } from './not-in-these-papers.ts'
import { opening } from './opening.ts'
import { readingAClaim } from './reading-a-claim.ts'
import { reviews } from './reviews.ts'
import { smallReports } from './small-reports.ts'
import { surveys } from './surveys.ts'

export const psilocybinAndChronicPain: TextSeed<ArticleSlug> = {
  slug: 'psilocybin-and-chronic-pain',
  title: { en: 'Psilocybin and chronic pain: what has been studied', fr: 'Psilocybine et douleur chronique : ce qui a été étudié' },
  lead: {
    en: 'A review of 28 studies, a report on three people, a survey of thousands: the same few papers are quoted again and again. Here is what each one measured, and where it stops.',
    fr: 'Une revue de 28 études, un rapport sur trois personnes, un sondage auprès de milliers : on cite toujours les mêmes publications. Voici ce que chacune a mesuré, et où elle s’arrête.',
  },
  picture: 'psilocybin-and-chronic-pain',
  pictureCaption: {
    en: 'A print taken on two papers shows the colour that one paper hides.',
    fr: 'Une sporée prise sur deux papiers montre la couleur que l’un d’eux cache.',
  },
  topics: ['the-studies', 'the-law'],
  authors: ['maren-oyelaran'],
  reviewer: 'ines-caldwell',
  publishedOn: '2026-10-05',
  lastReviewed: '2026-11-23',
  body: joinSections(opening, kindsOfStudy, reviews, smallReports, surveys, followedClaims, notInThesePapers, readingAClaim, law, appointment),
  corrections: [
    {
      date: '2026-11-12',
      text: {
        en: 'We had called the survey of app users a “2024 review”. It is a cross-sectional survey of November 2021. The text and the first table were changed.',
        fr: 'Nous avions appelé le sondage auprès d’utilisateurs d’une application une « revue de 2024 ». C’est un sondage transversal de novembre 2021. Le texte et le premier tableau ont été changés.',
      },
    },
    {
      date: '2026-10-29',
      text: {
        en: 'We had listed the paper in Frontiers in Psychiatry among the reviews. It is a study protocol, and now stands in a table of its own.',
        fr: 'Nous avions rangé l’article de Frontiers in Psychiatry parmi les revues. C’est un protocole d’étude; il a maintenant son propre tableau.',
      },
    },
  ],
  related: [
    { collection: 'guides', slug: 'what-microdosing-studies-measured' },
    { collection: 'guides', slug: 'questions-for-your-clinician' },
    { collection: 'guides', slug: 'legal-access-in-canada' },
  ],
  seo: {
    title: { en: 'Psilocybin and chronic pain: what has been studied', fr: 'Psilocybine et douleur chronique : ce qui a été étudié' },
    description: {
      en: 'What reviews, a case series and surveys on psilocybin and chronic pain measured, with the kind of each study, and the law in Canada.',
      fr: 'Ce que les revues, une série de cas et des sondages sur la psilocybine et la douleur chronique ont mesuré, le genre de chaque étude, et la loi au Canada.',
    },
  },
}
