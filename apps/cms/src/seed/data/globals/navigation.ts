import type { Both } from '../../authoring/language.ts'

export interface NavigationLink { label: Both<string>; path: string }
export interface NavigationSeed { header: readonly NavigationLink[]; footer: readonly { title: Both<string>; links: readonly NavigationLink[] }[] }

const article: NavigationLink = { label: { en: 'The evidence', fr: 'Les données' }, path: '/articles/psilocybin-and-chronic-pain' }
const guide: NavigationLink = { label: { en: 'Legal access', fr: 'Accès légal' }, path: '/guides/legal-access-in-canada' }
const microdosing: NavigationLink = { label: { en: 'Microdosing studies', fr: 'Études sur le microdosage' }, path: '/guides/what-microdosing-studies-measured' }
const clinician: NavigationLink = { label: { en: 'For your appointment', fr: 'Pour votre rendez-vous' }, path: '/guides/questions-for-your-clinician' }
const questions: NavigationLink = { label: { en: 'Questions', fr: 'Questions' }, path: '/faq' }
const shop: NavigationLink = { label: { en: 'Shop', fr: 'Boutique' }, path: '/shop' }
const home: NavigationLink = { label: { en: 'Home', fr: 'Accueil' }, path: '' }

export const navigation: NavigationSeed = {
  header: [article, guide, questions, shop],
  footer: [
    { title: { en: 'Read', fr: 'Lire' }, links: [article, microdosing, guide, clinician, questions] },
    { title: { en: 'Look around', fr: 'Parcourir' }, links: [home, shop] },
  ],
}
