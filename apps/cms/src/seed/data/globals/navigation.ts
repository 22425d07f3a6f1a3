import type { Both } from '../../authoring/language.ts'

export interface NavigationLink { label: Both<string>; path: string }
export interface NavigationSeed { header: readonly NavigationLink[]; footer: readonly { title: Both<string>; links: readonly NavigationLink[] }[] }

const link = (path: string, en: string, fr: string): NavigationLink => ({ label: { en, fr }, path })

const articles = link('/articles', 'Articles', 'Articles')
const guides = link('/guides', 'Guides', 'Guides')
const questions = link('/faq', 'Questions', 'Questions')
const shop = link('/shop', 'Shop', 'Boutique')

export const navigation: NavigationSeed = {
  header: [articles, guides, questions, shop],
  footer: [
    { title: { en: 'Read', fr: 'Lire' }, links: [articles, guides, questions, link('/topics/the-studies', 'The studies', 'Les études'), link('/topics/the-law', 'The law', 'La loi')] },
    {
      title: { en: 'How we work', fr: 'Notre travail' },
      links: [link('/how-we-review', 'How we review', 'Comment nous révisons'), link('/corrections', 'Corrections', 'Nos corrections'), link('/about', 'About us', 'À propos de nous')],
    },
    {
      title: { en: 'You and this site', fr: 'Vous et ce site' },
      links: [shop, link('/region', 'Your place', 'Votre lieu'), link('/legal/privacy', 'Privacy', 'Vie privée'), link('/legal/terms', 'Terms', 'Conditions')],
    },
  ],
}
