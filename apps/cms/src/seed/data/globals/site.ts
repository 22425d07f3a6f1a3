import type { Both } from '../../authoring/language.ts'
import type { CoverSlug } from '../../art/covers.ts'
import type { ArticleSlug, GuideSlug } from '../slugs.ts'

interface Seo { title: Both<string>; description: Both<string> }
interface HelpLine { label: Both<string>; number: string; tel: string }

export interface SiteSeed {
  name: string
  words: Record<'description' | 'tagline' | 'footnote' | 'creed' | 'reviewTitle' | 'reviewText' | 'faqTitle' | 'faqLead', Both<string>>
  homeSeo: Seo
  faqSeo: Seo
  leadStory: ArticleSlug
  reviewPicture: CoverSlug
  /** `reading` says how the law stands there. */
  helpLines: readonly { country: Both<string>; lines: readonly HelpLine[]; reading: readonly GuideSlug[] }[]
}

export const site: SiteSeed = {
  name: 'Lamella & Margin',
  words: {
    description: {
      en: 'Evidence and law on psilocybin and chronic pain, kept apart from the shop beside it.',
      fr: 'Les données et la loi sur la psilocybine et la douleur chronique, tenues à l’écart de la boutique voisine.',
    },
    tagline: { en: 'Evidence and law, read closely', fr: 'Les données et la loi, lues de près' },
    footnote: {
      en: 'This is a demonstration. The people, the products and their numbers are invented; the studies and laws cited exist. Information, not medical or legal advice.',
      fr: 'Ceci est une démonstration. Les personnes, les produits et leurs numéros sont inventés; les études et les lois citées existent. De l’information, pas un avis médical ou juridique.',
    },
    creed: {
      en: 'Evidence and law on psilocybin and chronic pain, read closely, dated, and kept apart from the shop beside it.',
      fr: 'Les données et la loi sur la psilocybine et la douleur chronique, lues de près, datées, et tenues à l’écart de la boutique voisine.',
    },
    reviewTitle: { en: 'How we review', fr: 'Comment nous révisons' },
    reviewText: {
      en: 'Someone other than the author reads each text and signs with a date. That date is the last review, not the last comma. Every study is named by its kind, and every correction stays on the page. In this demonstration the reviewer is invented.',
      fr: 'Une autre personne que l’autrice lit chaque texte et signe avec une date. Cette date est celle de la dernière révision, pas de la dernière virgule. Chaque étude est nommée par son genre, et chaque correction reste sur la page. Dans cette démonstration, la réviseure est inventée.',
    },
    faqTitle: { en: 'Questions', fr: 'Questions' },
    faqLead: {
      en: 'What readers ask about the studies, the law and this site. Each answer names its source.',
      fr: 'Ce qu’on nous demande sur les études, la loi et ce site. Chaque réponse nomme sa source.',
    },
  },
  homeSeo: {
    title: { en: 'Psilocybin and chronic pain: evidence and law', fr: 'Psilocybine et douleur chronique : données et loi' },
    description: {
      en: 'What has been studied on psilocybin and chronic pain, with the kind of each study, and what the law says in Canada.',
      fr: 'Ce qui a été étudié sur la psilocybine et la douleur chronique, avec le genre de chaque étude, et ce que dit la loi au Canada.',
    },
  },
  faqSeo: {
    title: { en: 'Questions about the studies and the law', fr: 'Questions sur les études et la loi' },
    description: {
      en: 'Short answers with their sources: what has been shown, what a practitioner can do in Canada, how this site works.',
      fr: 'De courtes réponses avec leurs sources : ce qui a été montré, ce qu’un praticien peut faire au Canada, comment ce site fonctionne.',
    },
  },
  leadStory: 'psilocybin-and-chronic-pain',
  reviewPicture: 'how-we-review',
  // Where each number is from stands in `data/sources/help-lines.ts`.
  helpLines: [
    {
      country: { en: 'Canada', fr: 'Canada' },
      lines: [
        { label: { en: 'If you’re thinking about suicide, call or text, day or night:', fr: 'Si vous pensez au suicide, appelez ou textez, jour et nuit :' }, number: '9-8-8', tel: '988' },
        { label: { en: 'In a medical emergency:', fr: 'En cas d’urgence médicale :' }, number: '911', tel: '911' },
      ],
      reading: ['legal-access-in-canada'],
    },
    {
      country: { en: 'United States', fr: 'États-Unis' },
      lines: [
        { label: { en: 'If you’re thinking about suicide, call or text, day or night:', fr: 'Si vous pensez au suicide, appelez ou textez, jour et nuit :' }, number: '988', tel: '988' },
        { label: { en: 'In immediate danger:', fr: 'En cas de danger immédiat :' }, number: '911', tel: '911' },
      ],
      reading: [],
    },
    {
      country: { en: 'European Union', fr: 'Union européenne' },
      lines: [{ label: { en: 'In an emergency:', fr: 'En cas d’urgence :' }, number: '112', tel: '112' }],
      reading: [],
    },
  ],
}
