import { joinSections, type TextSeed } from '../../text-seed.ts'
import type { GuideSlug } from '../../slugs.ts'
import { act } from './act.ts'
import { notWays } from './not-ways.ts'
import { places } from './places.ts'
import { ways } from './ways.ts'

export const legalAccessInCanada: TextSeed<GuideSlug> = {
  slug: 'legal-access-in-canada',
  title: { en: 'Legal access in Canada', fr: 'Accès légal au Canada' },
  lead: {
    en: 'Trial, special access, exemption: who acts, what each asks of you, what the texts say.',
    fr: 'Essai, accès spécial, exemption : qui agit, ce que chaque voie vous demande, ce que disent les textes.',
  },
  picture: 'legal-access-in-canada',
  pictureCaption: { en: 'Gills as an arch: a gate that some may pass.', fr: 'Des lamelles en arche : une porte que certains peuvent franchir.' },
  topics: ['the-law'],
  authors: ['odile-tremblay-nakamura'],
  reviewer: 'ines-caldwell',
  publishedOn: '2026-10-12',
  lastReviewed: '2026-11-23',
  body: joinSections(act, ways, notWays, places),
  corrections: [],
  related: [{ collection: 'guides', slug: 'questions-for-your-clinician' }, { collection: 'articles', slug: 'psilocybin-and-chronic-pain' }],
  seo: {
    title: { en: 'Legal access to psilocybin in Canada', fr: 'Accès légal à la psilocybine au Canada' },
    description: {
      en: 'The lawful ways in Canada: clinical trial, Special Access Program, exemption under s. 56(1). Who acts, and by which text.',
      fr: 'Les voies légales au Canada : essai clinique, Programme d’accès spécial, exemption en vertu du par. 56(1). Qui agit, et selon quel texte.',
    },
  },
}
