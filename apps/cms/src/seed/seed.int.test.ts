import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSiteClient, type RichText } from '@gatehouse/contract'
import type { CollectionSlug } from 'payload'
import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'
import { productSlugs } from './data/slugs.ts'
import { readStaffFile } from './staff-file.ts'

let cms: TestCms
let seed: typeof import('./index.ts')
let dataDir: string
const lines: string[] = []
const options = () => ({ dataDir, log: (line: string) => void lines.push(line) })

beforeAll(async () => {
  cms = await testPayload()
  seed = await import('./index.ts')
  dataDir = mkdtempSync(join(tmpdir(), 'gatehouse-seed-'))
  expect(await seed.seedDemo(cms.payload, options())).toBe('seeded')
}, 240_000)
afterAll(async () => {
  await cms.end()
  rmSync(dataDir, { recursive: true })
})

const wanted = {
  articles: 1, guides: 3, faqs: 14, topics: 3, authors: 3, sources: 27, media: 16, products: 10, variants: 12, stock: 12,
  'product-facts': 10, 'product-classes': 17, rules: 57, places: 0, 'policy-cases': 6, 'rule-sets': 1, 'rule-changes': 1, staff: 7, comments: 0, pages: 5, 'shipping-zones': 6, 'tax-rates': 15, carts: 0,
} satisfies Partial<Record<CollectionSlug, number>>

async function countAll() {
  const counts: Record<string, number> = {}
  for (const collection of Object.keys(wanted) as (keyof typeof wanted)[]) counts[collection] = (await cms.payload.count({ collection, trash: true })).totalDocs
  return counts
}

const all = (collection: 'articles' | 'guides' | 'faqs' | 'products' | 'pages', locale: 'en' | 'fr') =>
  cms.payload.find({ collection, locale, fallbackLocale: false, draft: false, depth: 0, pagination: false, limit: 0, sort: 'slug' })

test('writes the whole demo, and says so step by step', async () => {
  expect(await countAll()).toEqual(wanted)
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^16 pictures \(\d+\.\d s\)$/), expect.stringMatching(/^10 products \(/), expect.stringMatching(/^5 standing pages \(/)]))
})

test.each(['articles', 'guides', 'faqs', 'products', 'pages'] as const)('%s: every one is published in both languages, with words of its own in each', async (collection) => {
  const [english, french] = [await all(collection, 'en'), await all(collection, 'fr')]
  const titleOf = (doc: object) => ('title' in doc ? doc.title : (doc as { question?: string }).question)
  for (const [index, doc] of english.docs.entries()) {
    const other = french.docs[index]
    expect(doc).toMatchObject({ _status: 'published', languageState: 'ready' })
    expect(other).toMatchObject({ id: doc.id, _status: 'published', languageState: 'ready' })
    expect(titleOf(doc)).toBeTruthy()
    expect(titleOf(other ?? {})).toBeTruthy()
    expect(titleOf(other ?? {})).not.toBe(titleOf(doc))
  }
})

test.each(['articles', 'guides', 'faqs', 'products', 'pages'] as const)('%s: nothing is pending, so the admin calls none of them changed', async (collection) => {
  const { docs } = await cms.payload.find({ collection, draft: true, depth: 0, pagination: false, limit: 0 })
  expect(new Set(docs.map(({ _status }) => _status))).toEqual(new Set(['published']))
})

/** The storefront's own way to the CMS: it parses each reply, and throws for one that doesn't fit the contract. */
const site = () => createSiteClient({
  baseUrl: 'http://cms', serviceKey: process.env.SERVICE_KEY ?? '',
  fetch: (url, init) => cms.rest('GET', String(url).replace('http://cms/api', ''), { headers: init?.headers as Record<string, string> }),
})
const kindsOf = (body: RichText) => [...new Set(body.map(({ type }) => type))].sort()

test.each(['en', 'fr'] as const)('every page of the demo can be read by the storefront, whole and in %s', async (locale) => {
  const client = site()
  const layout = await client.layout(locale)
  expect(layout.helpLines[0]?.lines.map(({ tel }) => tel)).toEqual(['988', '911'])
  const home = await client.home(locale)
  expect(home.lead).toMatchObject({ path: '/articles/psilocybin-and-chronic-pain', textLocale: locale })
  expect((await client.faq(locale)).groups.map(({ entries }) => entries.length)).toEqual([5, 4, 5])
  expect((await client.shop(locale)).products.map(({ slug }) => slug)).toEqual([...productSlugs])
  for (const slug of productSlugs) {
    const product = await client.product(slug, locale)
    expect(product).toMatchObject({ slug, textLocale: locale, translations: ['en', 'fr'], pictures: [{ url: expect.stringContaining(slug) }] })
  }
  const article = await client.text('articles', 'psilocybin-and-chronic-pain', locale)
  expect(article).toMatchObject({ textLocale: locale, reviewer: { slug: 'ines-caldwell', isDemo: true }, lastReviewed: '2026-11-23' })
  expect(article?.references).toHaveLength(16)
  expect(kindsOf(article?.body ?? [])).toEqual([
    'callout', 'checklistTable', 'comparisonTable', 'faqGroup', 'figure', 'heading', 'lawfulChannels', 'list', 'paragraph', 'productCta', 'protocolTable',
    'quickSummary', 'quote', 'relatedGuide', 'rule',
  ])
  for (const [slug, author] of [
    ['legal-access-in-canada', 'odile-tremblay-nakamura'], ['what-microdosing-studies-measured', 'maren-oyelaran'], ['questions-for-your-clinician', 'maren-oyelaran'],
  ] as const) {
    const guide = await client.text('guides', slug, locale)
    expect(guide).toMatchObject({ textLocale: locale, authors: [{ slug: author, isDemo: true }], reviewer: { slug: 'ines-caldwell', isDemo: true }, lastReviewed: '2026-11-23' })
    expect(guide?.related.length).toBeGreaterThan(0)
  }
  // Every link at the top and the foot leads to one of these.
  const known = new Set((await client.snapshot(null))?.routes.map(({ path }) => path))
  const links = [...layout.header, ...layout.footer.flatMap((column) => column.links)].map(({ path }) => path)
  expect(links.filter((path) => !known.has(path))).toEqual([])
})

test('the rows of lists keep their text in each language', async () => {
  const read = async (locale: 'en' | 'fr') => {
    const { docs: [article] } = await all('articles', locale)
    const site = await cms.payload.findGlobal({ slug: 'site', locale, fallbackLocale: false })
    const navigation = await cms.payload.findGlobal({ slug: 'navigation', locale, fallbackLocale: false })
    return [(article as { corrections?: { text: string }[] }).corrections?.[0]?.text, site.helpLines?.[0]?.lines[1]?.label, navigation.header?.[3]?.label]
  }
  expect(await read('en')).toEqual([expect.stringContaining('“2024 review”'), 'In a medical emergency:', 'Shop'])
  expect(await read('fr')).toEqual([expect.stringContaining('«\u00A0revue de 2024\u00A0»'), 'En cas d’urgence médicale\u00A0:', 'Boutique'])
})

test('what the law turns on was set by a policy officer, and each change is told to storefronts', async () => {
  const { docs: [officer] } = await cms.payload.find({ collection: 'staff', where: { email: { equals: 'policy@lamella-margin.example' } } })
  const { docs: facts } = await cms.payload.find({ collection: 'product-facts', depth: 0, pagination: false })
  expect(facts.map(({ setBy }) => setBy)).toEqual(facts.map(() => officer?.id))
  const { docs: changes } = await cms.payload.find({ collection: 'changes', limit: 0, pagination: false })
  const tags = new Set(changes.flatMap((change) => change.tags as string[]))
  for (const tag of ['articles:*', 'guides:*', 'products:*', 'faqs:*', 'globals:site', 'globals:navigation', 'globals:shop']) expect(tags).toContain(tag)
})

test('each account of the file signs in, with the role that stands beside it', async () => {
  const accounts = readStaffFile(dataDir)
  expect(accounts.map(({ role }) => role)).toEqual(['admin', 'editor', 'reviewer', 'policy-officer', 'policy-officer', 'shop-manager', 'auditor'])
  for (const { role, email, password } of accounts) {
    const response = await cms.rest('POST', '/staff/login', { body: { email, password } })
    expect(await response.json()).toMatchObject({ user: { email, role } })
  }
})

test('a database with content is left alone', async () => {
  const before = await all('articles', 'en')
  expect(await seed.seedDemo(cms.payload, options())).toBe('had-content')
  expect((await all('articles', 'en')).docs.map(({ id, updatedAt }) => [id, updatedAt])).toEqual(before.docs.map(({ id, updatedAt }) => [id, updatedAt]))
})

test('a reset that ended halfway is done again by the next run: nothing that others wrote stays, but their accounts', async () => {
  const { payload } = cms
  const extra = await payload.create({ collection: 'topics', locale: 'en', data: { title: 'Mine', slug: 'mine' } })
  await payload.update({ collection: 'topics', id: extra.id, data: { deletedAt: new Date().toISOString() } })
  await payload.create({ collection: 'staff', data: { email: 'own@example.test', name: 'Own', role: 'editor', password: 'a-long-password-of-mine' } })
  const latest = async () => (await payload.find({ collection: 'snapshots', sort: '-sequence', limit: 1 })).docs[0]
  const [accounts, before] = [readStaffFile(dataDir), await latest()]

  const log = (line: string) => { if (line.includes('sources')) throw new Error('the lights went out') }
  await expect(seed.resetDemo(payload, { dataDir, log })).rejects.toThrow('The demo stopped at “sources”: the lights went out')
  expect(await countAll()).toMatchObject({ media: 16, sources: 27, articles: 0, products: 0 })

  expect(await seed.seedDemo(payload, options())).toBe('seeded')
  expect(await countAll()).toEqual({ ...wanted, staff: 8 })
  expect(readStaffFile(dataDir)).toEqual(accounts)
  expect(readdirSync(join(process.env.GATEHOUSE_DATA ?? '', 'media')).filter((name) => name.endsWith('.svg'))).toHaveLength(16)
  const after = await latest()
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
  expect(after?.epoch).not.toBe(before?.epoch)
  expect(await seed.seedDemo(payload, options())).toBe('had-content')
  await payload.delete({ collection: 'staff', where: { email: { equals: 'own@example.test' } } })
}, 240_000)

test('an account whose password nobody can know any more gets a new one; the others keep theirs', async () => {
  const { writeStaffFile } = await import('./staff-file.ts')
  const { ensureStaff } = await import('./steps/staff.ts')
  const before = readStaffFile(dataDir)
  writeStaffFile(dataDir, before.filter(({ role }) => role !== 'auditor'))
  await ensureStaff(cms.payload, dataDir)
  const after = readStaffFile(dataDir)
  expect(after.filter(({ role }) => role !== 'auditor')).toEqual(before.filter(({ role }) => role !== 'auditor'))
  const auditor = after.find(({ role }) => role === 'auditor')
  expect(auditor?.password).not.toBe(before.find(({ role }) => role === 'auditor')?.password)
  const response = await cms.rest('POST', '/staff/login', { body: { email: auditor?.email, password: auditor?.password } })
  expect(response.status).toBe(200)
})
