import type { AuthorView, CorrectionsView, ListedText, Locale, PageView, RegionView, TextListView, TopicView } from '@gatehouse/contract'
import type { FakeContent } from './fake-content.ts'

type Data = AuthorView | CorrectionsView | PageView | RegionView | TextListView | TopicView

export const person = (name: string) => ({ slug: 'ada', name, jobTitle: 'editor', credentials: '', isDemo: true })
export const suffix = (locale: Locale) => (locale === 'fr' ? ' (fr)' : '')

const topics = [{ title: 'Topic', path: '/topics/topic' }]

const listed = (content: FakeContent, folder: 'articles' | 'guides', locale: Locale): ListedText[] => [...content[folder]].map(([slug, { title, authorName }]) => ({
  path: `/${folder}/${slug}`, title: title + suffix(locale), summary: 'Said in short', picture: null, lastReviewed: '2026-11-02', reviewer: person(authorName), textLocale: locale,
  kind: folder === 'articles' ? 'article' : 'guide', readingMinutes: 3,
}))

const page = (slug: string, locale: Locale): PageView => ({
  slug, textLocale: locale, translations: ['en', 'fr'], title: `The page ${slug}${suffix(locale)}`, lead: 'In short', references: [], seo: { title: slug, description: 'Description for search' },
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The house speaks.' }] }],
})

/** Pages that gather, and standing pages, with the tags of what they show; null where there is none at this path. */
export function fakeGathered(content: FakeContent, path: string, locale: Locale): { data: Data; tags: string[] } | null {
  const lists = ['articles:*', 'guides:*']
  switch (path) {
    case '/articles': return { data: { kind: 'article', texts: listed(content, 'articles', locale), topics }, tags: lists }
    case '/guides': return { data: { kind: 'guide', texts: listed(content, 'guides', locale), topics }, tags: lists }
    case '/topics/topic': return {
      data: { slug: 'topic', title: 'Topic', description: 'What it gathers', articles: listed(content, 'articles', locale), guides: listed(content, 'guides', locale), questions: [], references: [], topics }, tags: [...lists, 'faqs:*'],
    }
    case '/authors/ada': return { data: { person: person('Ada Example'), bio: 'Invented.', wrote: listed(content, 'articles', locale), reviewed: [], reviewPath: null }, tags: [...lists, 'authors:ada'] }
    case '/pages/about': return { data: page('about', locale), tags: ['pages:about'] }
    case '/pages/legal/privacy': return { data: page('legal/privacy', locale), tags: ['pages:privacy'] }
    case '/corrections': return { data: { page: null, corrections: [] }, tags: [...lists, 'pages:*'] }
    case '/region': return { data: { countries: [{ country: 'Canada', lines: [{ label: 'Crisis line', number: '9-8-8', tel: '988' }], reading: [] }] }, tags: ['globals:site'] }
    default: return null
  }
}

export const fakeGatheredPaths = ['/articles', '/guides', '/topics/topic', '/authors/ada', '/about', '/legal/privacy', '/corrections', '/region']
