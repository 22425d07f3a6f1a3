import { standingPaths } from '../../site/paths.ts'
import { coverSlugs } from '../art/covers.ts'
import type { Block } from '../authoring/blocks.ts'
import * as demo from './index.ts'
import { articleSlugs, authorSlugs, faqSlugs, guideSlugs, pageSlugs, productSlugs, topicSlugs } from './slugs.ts'
import { allTexts, buildOf, citationsIn, linksIn, pairsIn, proseIn, runningWords, valuesOf } from './test/walk.ts'

const everything = Object.entries(demo)
const slugsOf = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug)

test('the article uses every block that there is', () => {
  const blocks = valuesOf(demo.articles[0]?.body.en, ['block']) as Block[]
  expect([...new Set(blocks.map(({ name }) => name))].sort()).toEqual([
    'callout', 'checklistTable', 'comparisonTable', 'faqGroup', 'figure', 'lawfulChannels', 'productCta', 'protocolTable', 'quickSummary', 'relatedGuide',
  ])
  const tones = blocks.flatMap((block) => (block.name === 'callout' ? [block.tone] : []))
  expect([...new Set(tones)].sort()).toEqual(['caution', 'legal', 'note'])
})

test.each([
  ...demo.articles.map(({ slug, body }) => [slug, body, 1800] as const),
  ...demo.guides.map(({ slug, body }) => [slug, body, 700] as const),
  ...demo.pages.map(({ slug, body }) => [slug, body, 300] as const),
])('%s: is a real text in both languages, without what stands in its tables and cards', (_, body, least) => {
  for (const language of ['en', 'fr'] as const) expect(runningWords(body[language])).toBeGreaterThanOrEqual(least)
})

test('each article and guide sums up, answers questions, names its sources, leads on and says where to get help', () => {
  for (const { slug, body, related, authors, reviewer, lastReviewed } of [...demo.articles, ...demo.guides]) {
    const blocks = (valuesOf(body.en, ['block']) as Block[]).map(({ name }) => name)
    expect({ slug, blocks }).toEqual({ slug, blocks: expect.arrayContaining(['quickSummary', 'faqGroup', 'callout']) })
    expect(citationsIn(body.en).length).toBeGreaterThan(5)
    expect(related.length).toBeGreaterThan(0)
    expect(authors).not.toContain(reviewer)
    expect(lastReviewed).toMatch(/^2026-\d\d-\d\d$/)
  }
})

test('no text is longer than its field holds', () => {
  for (const { title, lead } of [...demo.articles, ...demo.guides, ...demo.pages, ...demo.products]) {
    for (const language of ['en', 'fr'] as const) {
      expect(title[language].length).toBeLessThanOrEqual(200)
      expect(lead[language].length).toBeLessThanOrEqual(600)
    }
  }
  for (const { answer } of demo.faqs) for (const text of [answer.en, answer.fr]) expect(proseIn(text).join('').length).toBeLessThanOrEqual(5000)
})

test('each slug that is promised has its document, and no other is there', () => {
  expect(slugsOf(demo.articles)).toEqual([...articleSlugs])
  expect(slugsOf(demo.guides)).toEqual([...guideSlugs])
  expect(slugsOf(demo.pages)).toEqual([...pageSlugs])
  expect(slugsOf(demo.products)).toEqual([...productSlugs])
  expect(slugsOf(demo.faqs)).toEqual([...faqSlugs])
  expect(slugsOf(demo.topics)).toEqual([...topicSlugs])
  expect(slugsOf(demo.people)).toEqual([...authorSlugs])
})

test.each(everything)('%s: each text stands in both languages', (name, value) => {
  for (const { at, en, fr } of pairsIn(value, name)) {
    for (const text of [en, fr]) expect({ at, empty: proseIn(text).join('').trim() === '' }).toEqual({ at, empty: false })
  }
})

test.each(allTexts.map(({ name, text }) => [name, text] as const))('%s: is built the same in both languages', (_, { en, fr }) => {
  expect(buildOf(fr)).toEqual(buildOf(en))
})

test('every citation names a source, and no source stands uncited', () => {
  const cited = new Set(allTexts.flatMap(({ text }) => citationsIn(text)))
  expect([...cited].sort()).toEqual([...demo.sourceKeys].sort())
})

test('every link leads to a page that exists', () => {
  const pages = [...standingPaths, ...pageSlugs.map((s) => `/${s}`), ...topicSlugs.map((s) => `/topics/${s}`), ...authorSlugs.map((s) => `/authors/${s}`), ...articleSlugs.map((s) => `/articles/${s}`), ...guideSlugs.map((s) => `/guides/${s}`), ...productSlugs.map((s) => `/shop/${s}`)]
  const links = [...allTexts.flatMap(({ text }) => linksIn(text)), ...(valuesOf(demo.navigation, ['path']) as string[])]
  expect(links.filter((link) => !pages.includes(link))).toEqual([])
})

test('every product, and no other picture than one in use, is drawn', () => {
  const used = [...productSlugs, ...(valuesOf(everything.map(([, value]) => value), ['picture', 'reviewPicture']) as string[])]
  expect([...new Set(used)].sort()).toEqual([...coverSlugs].sort())
})

test('who reviews a text is another person with another account than who wrote it', () => {
  const accountOf = new Map<string, string>(demo.people.map(({ slug, account }) => [slug, account]))
  for (const { authors, reviewer } of [...demo.articles, ...demo.guides]) {
    for (const author of authors) expect(accountOf.get(author)).not.toBe(accountOf.get(reviewer))
  }
  for (const { bio } of demo.people) expect([bio.en, bio.fr].join()).toMatch(/is invented[^]*est inventée/)
})

test('is set in proper type: curled quotes, no doubled spaces, Canadian French punctuation', () => {
  for (const [name, value] of everything) {
    for (const { at, en, fr } of pairsIn(value, name)) {
      for (const text of proseIn([en, fr])) expect({ at, text, wrong: /['"]|\s{2}| [,;!?.](?!\.)/.exec(text)?.[0] }).toEqual({ at, text, wrong: undefined })
      for (const text of proseIn(fr)) expect({ at, text, wrong: /[^\s]:(?!\/)|«(?! )|(?<! )»/.exec(text)?.[0] }).toEqual({ at, text, wrong: undefined })
    }
  }
})
