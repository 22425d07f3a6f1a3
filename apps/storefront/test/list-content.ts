import type { ListedText, PageView } from '@gatehouse/contract'
import { picture, reviewer, words } from './page-content.ts'

// Entries of the pages that gather, as the contract has them.

export const listedText = (n: number, more: Partial<ListedText> = {}): ListedText => ({
  path: `/articles/text-${n}`, title: `Text ${n}`, summary: `Summary ${n}`, picture, lastReviewed: '2026-11-16', reviewer, textLocale: 'en', kind: 'article', readingMinutes: 9, ...more,
})

export const pageView = (more: Partial<PageView> = {}): PageView => ({
  slug: 'about', textLocale: 'en', translations: ['en', 'fr'], title: 'About this house', lead: 'Who we are.', references: [], seo: { title: 'About', description: 'Who we are' },
  body: ['One', 'Two', 'Three'].flatMap((title) => [
    { type: 'heading' as const, level: 2 as const, id: title.toLowerCase(), children: [words(title)] }, { type: 'paragraph' as const, children: [words(`Under ${title}.`)] },
  ]),
  ...more,
})
