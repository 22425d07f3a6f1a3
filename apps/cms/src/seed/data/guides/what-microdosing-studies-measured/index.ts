import { joinSections, type TextSeed } from '../../text-seed.ts'
import type { GuideSlug } from '../../slugs.ts'
import { opening } from './opening.ts'
import { limits } from './limits.ts'
import { studies } from './studies.ts'

export const whatMicrodosingStudiesMeasured: TextSeed<GuideSlug> = {
  slug: 'what-microdosing-studies-measured',
  title: { en: 'What microdosing studies measured', fr: 'Ce que les études sur le microdosage ont mesuré' },
  lead: {
    en: 'Two large studies and one small report are quoted again and again. What each one asked, what it didn’t ask, and why a large number isn’t an answer.',
    fr: 'Deux grandes études et un petit rapport sont cités sans cesse. Ce que chacun a demandé, ce qu’il n’a pas demandé, et pourquoi un grand nombre n’est pas une réponse.',
  },
  picture: 'what-microdosing-studies-measured',
  pictureCaption: {
    en: 'One print, drawn smaller and smaller until a few specks are left.',
    fr: 'Une même sporée, de plus en plus petite, jusqu’à ce qu’il n’en reste que quelques points.',
  },
  topics: ['the-studies'],
  authors: ['maren-oyelaran'],
  reviewer: 'ines-caldwell',
  publishedOn: '2026-10-19',
  lastReviewed: '2026-11-23',
  body: joinSections(opening, studies, limits),
  corrections: [],
  related: [{ collection: 'articles', slug: 'psilocybin-and-chronic-pain' }, { collection: 'guides', slug: 'questions-for-your-clinician' }],
  seo: {
    title: { en: 'What microdosing studies measured, and what they didn’t', fr: 'Ce que les études sur le microdosage ont mesuré ou non' },
    description: {
      en: 'A survey, a follow-up and a case series on microdosing: who was asked, what was measured, and what can’t be read from them about pain.',
      fr: 'Un sondage, un suivi et une série de cas sur le microdosage : qui a été interrogé, ce qui a été mesuré, et ce qu’on ne peut pas en tirer sur la douleur.',
    },
  },
}
