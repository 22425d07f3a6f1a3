import type { Inline, LayoutView, Person, Picture, Reference, RichText, TextView } from '@gatehouse/contract'
import type { LevelOf } from '../src/gate/gated.ts'

// Views as the contract has them, small and whole, for tests of what stands on a page.

export const words = (text: string): Inline => ({ type: 'text', text })
export const cite = (number: number): Inline => ({ type: 'cite', number })

export const picture: Picture = { url: '/media/print.svg', alt: 'A spore print.', width: 1200, height: 800, sizes: [], focalX: 50, focalY: 50 }

export const reviewer: Person = { slug: 'ines', name: 'Dr Inès Caldwell', jobTitle: 'pain medicine', credentials: 'MD, FRCPC', isDemo: true }
export const author: Person = { slug: 'maren', name: 'Maren Oyelaran', jobTitle: 'science editor', credentials: '', isDemo: false }

export const reference = (number: number, more: Partial<Reference> = {}): Reference => ({
  number, id: `source-${number}`, title: `Paper ${number}`, authors: 'Lyes M, Yang KH', journal: 'Pain', year: 2022, kind: 'case-series',
  kindInWords: 'Case series of 3 people, no comparison', sampleSize: 3, doesNotShow: 'What caused the change', read: 'abstract',
  doi: '10.1097/j.pain.0000000000002778', pmid: null, url: null, retracted: false, checkedOn: '2026-11-12', ...more,
})

export const layout: LayoutView = {
  siteName: 'Lamella & Margin', description: 'About', tagline: 'Read closely', footnote: 'A demonstration.',
  header: [{ label: 'Questions', path: '/faq' }, { label: 'Shop', path: '/shop' }],
  footer: [{ title: 'Read', links: [{ label: 'Questions', path: '/faq' }] }],
  helpLines: [{ country: 'Canada', lines: [{ label: 'Suicide crisis', number: '9-8-8', tel: '988' }] }],
}

export const textView = (body: RichText, more: Partial<TextView> = {}): TextView => ({
  kind: 'article', slug: 'a-text', textLocale: 'en', translations: ['en', 'fr'], title: 'A title', lead: 'A lead', picture, pictureCaption: 'A caption',
  topics: ['Chronic pain'], topicLinks: [{ title: 'Chronic pain', path: '/topics/chronic-pain' }], authors: [author], reviewer, reviewPath: '/how-we-review', publishedOn: '2026-09-30', lastReviewed: '2026-11-16', readingMinutes: 8, body,
  references: [reference(1)], corrections: [{ date: '2026-10-01', text: 'A number was wrong.' }], related: [], comments: { isOpen: true, shown: [] }, seo: { title: 'A title', description: 'About it' }, ...more,
})

/** Every product may be described, and no more. */
export const described: LevelOf = () => 'information'
