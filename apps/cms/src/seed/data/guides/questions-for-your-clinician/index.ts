import { joinSections, type TextSeed } from '../../text-seed.ts'
import type { GuideSlug } from '../../slugs.ts'
import { before } from './before.ts'
import { asking } from './asking.ts'
import { afterwards } from './afterwards.ts'

export const questionsForYourClinician: TextSeed<GuideSlug> = {
  slug: 'questions-for-your-clinician',
  title: { en: 'Questions for your clinician', fr: 'Questions pour votre clinicienne ou clinicien' },
  lead: {
    en: 'How to get ready for a talk about psilocybin and pain: what to bring, what to ask, and what no answer can promise.',
    fr: 'Comment se préparer à parler de psilocybine et de douleur : quoi apporter, quoi demander, et ce qu’aucune réponse ne peut promettre.',
  },
  picture: 'questions-for-your-clinician',
  pictureCaption: {
    en: 'Two prints on one sheet, the fine lines of one reaching into the other.',
    fr: 'Deux sporées sur une même feuille, les lignes fines de l’une entrant dans l’autre.',
  },
  topics: ['the-studies', 'the-law'],
  authors: ['maren-oyelaran'],
  reviewer: 'ines-caldwell',
  publishedOn: '2026-10-26',
  lastReviewed: '2026-11-23',
  body: joinSections(before, asking, afterwards),
  corrections: [],
  related: [
    { collection: 'guides', slug: 'legal-access-in-canada' },
    { collection: 'guides', slug: 'what-microdosing-studies-measured' },
    { collection: 'articles', slug: 'psilocybin-and-chronic-pain' },
  ],
  seo: {
    title: { en: 'Psilocybin and pain: questions for your clinician', fr: 'Psilocybine et douleur : questions pour votre rendez-vous' },
    description: {
      en: 'What to bring to an appointment, what to ask about studies, medicines and the law in Canada, and where to turn if it is too much.',
      fr: 'Quoi apporter à un rendez-vous, quoi demander sur les études, les médicaments et la loi au Canada, et vers qui se tourner si c’est trop.',
    },
  },
}
