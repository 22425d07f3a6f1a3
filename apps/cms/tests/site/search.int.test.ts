import { ContractError, createSiteClient, maxSearchLength, type SearchEntry, type SiteClient } from '@gatehouse/contract'
import { getPayload, type Payload } from 'payload'
import { startNewEpoch } from '../../src/feed/snapshot-store.ts'
import { search } from '../../src/search/search.ts'
import { makeSample } from '../access/samples.ts'
import { block, makePeople, paragraph, richText } from '../support/content.ts'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { sure } from '../support/sure.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'

let cms: TestCms
let payload: Payload
let server: HttpServer
let site: SiteClient
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  cms = await testPayload()
  payload = cms.payload
  payload.logger.level = 'error'
  server = await serveHttp((await import('../../src/payload.config.ts')).default)
  site = createSiteClient({ baseUrl: server.origin, serviceKey: sure(process.env.SERVICE_KEY) })
  people = await makePeople(payload)
}, 120_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

let count = 0
/** A word that no other text has, nor one like it. */
const newWord = (): string => String.fromCharCode('a'.charCodeAt(0) + count++).repeat(9)

async function makeText(word: string, data: Record<string, unknown> = {}, collection: 'articles' | 'guides' = 'articles') {
  const slug = `of-${word}`
  const { id } = await payload.create({
    collection, locale: 'en',
    data: {
      title: `Title ${word}`, slug, lead: 'A lead', body: richText(paragraph('Words')), authors: [people.author], reviewer: people.reviewer,
      lastReviewed: '2026-11-01T12:00:00.000Z', _status: 'published', ...data,
    } as never,
  })
  return { id: String(id), slug }
}
const change = (id: string, data: object, options: object = {}) => payload.update({ collection: 'articles', id, locale: 'en', data: data as never, ...options } as never)
const paths = async (words: string, locale: 'en' | 'fr' = 'en') => (await site.search(words, locale, [])).hits.map(({ path }) => path)
const written = (parts: SearchEntry['title']) => parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

test('finds articles, guides, questions and products by their words, each under its address', async () => {
  const word = newWord()
  await makeText(word)
  await makeText(word, { title: 'Other', body: richText(paragraph(`It says ${word}`)) }, 'guides')
  const topic = await makeSample(payload, 'topics')
  await payload.create({ collection: 'faqs', locale: 'en', data: { question: `What is ${word}?`, slug: `what-is-${word}`, topic, answer: richText(paragraph('This')), _status: 'published' } as never })
  await payload.create({
    collection: 'products', locale: 'en',
    data: { title: `Product ${word}`, slug: `product-${word}`, group: 'Shelf', lead: 'Lead', summary: 'Summary', pictures: [await makeSample(payload, 'media')], whatItIs: richText(paragraph('A thing')), whatItIsNot: richText(paragraph('No medicine')), studies: richText(paragraph('None')), _status: 'published' } as never,
  })
  const { hits, fit, isCut } = await site.search(word.toUpperCase(), 'en', [])
  expect({ fit, isCut }).toEqual({ fit: 'exact', isCut: false })
  expect(hits.map(({ kind, path, slug, anchor }) => ({ kind, path, slug, anchor }))).toEqual(expect.arrayContaining([
    { kind: 'article', path: `/articles/of-${word}`, slug: `of-${word}`, anchor: null },
    { kind: 'guide', path: `/guides/of-${word}`, slug: `of-${word}`, anchor: null },
    { kind: 'question', path: '/faq', slug: `what-is-${word}`, anchor: `what-is-${word}` },
    { kind: 'product', path: `/shop/product-${word}`, slug: `product-${word}`, anchor: null },
  ]))
  expect(hits).toHaveLength(4)

  const entries = await site.searchEntries(word, hits.map(({ id }) => id), 'en', [])
  expect(entries.map(({ id }) => id)).toEqual(hits.map(({ id }) => id))
  const guide = sure(entries.find(({ kind }) => kind === 'guide'))
  expect([written(guide.title), written(guide.excerpt)]).toEqual(['Other', `It says [${word}]`])
})

test('knows nothing of the goods that are left out, by name or all of them, in either language', async () => {
  const [word, rare, name, nom] = [newWord(), newWord(), newWord(), newWord()]
  const makeProduct = async (slug: string, title: string, body: string) => {
    const { id } = await payload.create({
      collection: 'products', locale: 'en',
      data: { title, slug, group: 'Shelf', lead: 'Lead', summary: 'Summary', pictures: [await makeSample(payload, 'media')], whatItIs: richText(paragraph(body)), whatItIsNot: richText(paragraph('No medicine')), studies: richText(paragraph('None')), _status: 'published' } as never,
    })
    return String(id)
  }
  const hidden = `product-${rare}`
  const { id: article, slug } = await makeText(word, { title: `About ${word}`, body: richText(paragraph(`The ${name} and the ${nom} in ${word}.`), paragraph(`More of ${word}.`)) })
  const before = await Promise.all([word, rare, `${word} ${rare}`, name].map((words) => site.search(words, 'en', [])))
  const visible = await makeProduct(`product-${word}`, `Product ${word}`, 'A thing')
  const id = await makeProduct(hidden, `The ${name}`, `A ${rare} thing of ${word}`)
  await payload.update({ collection: 'products', id, locale: 'fr', data: { title: `Le ${nom}`, group: 'Rayon', lead: 'Un chapeau', summary: 'En bref', whatItIs: richText(paragraph('Une chose')), whatItIsNot: richText(paragraph('Pas un remède')), studies: richText(paragraph('Aucune')), languageState: 'ready', _status: 'published' } as never })

  expect(await site.search(`${word} ${rare}`, 'en', [])).toMatchObject({ fit: 'exact', hits: [{ kind: 'product', slug: hidden }] })
  // Both goods away: to the letter what was answered before there were any.
  for (const leftOut of ['all', [hidden, `product-${word}`, 'never-there']] as const) {
    expect(await Promise.all([word, rare, `${word} ${rare}`, name].map((words) => site.search(words, 'en', leftOut)))).toEqual(before)
  }
  // One away: the other goods, and what fits loosely, are found.
  const loose = await site.search(`${word} ${rare}`, 'en', [hidden])
  expect([loose.fit, loose.hits.map(({ kind }) => kind).sort()]).toEqual(['some', ['article', 'product']])
  expect((await site.search(nom, 'fr', [hidden])).hits).toEqual([])
  expect((await site.search(nom, 'fr', [])).hits).toMatchObject([{ slug: hidden }])

  const ids = [`articles:${article}`, `products:${visible}`, `products:${id}`]
  const excerpts = async (leftOut: readonly string[]) => Object.fromEntries((await site.searchEntries(word, ids, 'en', leftOut)).map((entry) => [entry.slug, written(entry.excerpt)]))
  expect(await excerpts([])).toMatchObject({ [slug]: `The ${name} and the ${nom} in [${word}].`, [hidden]: expect.stringContaining(`[${word}]`) })
  // Its page says what it says; the search quotes another line of it, and not the product at all.
  expect(await excerpts([hidden])).toEqual({ [slug]: `More of [${word}].`, [`product-${word}`]: 'Lead' })
})

test('finds standing pages, people, and topics under which something is published', async () => {
  const word = newWord()
  await payload.create({ collection: 'pages', locale: 'en', data: { title: `About ${word}`, slug: `about-${word}`, lead: 'A lead', body: richText(paragraph('We')), _status: 'published' } as never })
  await payload.create({ collection: 'authors', locale: 'en', data: { name: `Ada ${word}`, slug: `ada-${word}`, jobTitle: 'Writer', bio: 'Reads' } })
  const { id: topic } = await payload.create({ collection: 'topics', locale: 'en', data: { title: `On ${word}`, slug: `on-${word}` } })
  expect((await paths(word)).sort()).toEqual([`/about-${word}`, `/authors/ada-${word}`])
  expect(await paths(word, 'fr')).toEqual([`/authors/ada-${word}`])
  await makeText(newWord(), { topics: [topic] })
  expect((await paths(word)).sort()).toEqual([`/about-${word}`, `/authors/ada-${word}`, `/topics/on-${word}`])
  await payload.update({ collection: 'topics', id: topic, locale: 'en', data: { title: 'Renamed' } })
  expect((await paths(word)).sort()).toEqual([`/about-${word}`, `/authors/ada-${word}`])
})

test('knows drafts, pending changes, the trash and what was taken off from what is published, at once', async () => {
  const [word, pending] = [newWord(), newWord()]
  const draft = await payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: `Draft ${word}`, slug: `draft-${word}` } as never })
  expect(await paths(word)).toEqual([])
  await payload.delete({ collection: 'articles', id: draft.id })

  const { id, slug } = await makeText(word)
  expect(await paths(word)).toEqual([`/articles/${slug}`])
  await change(id, { title: `Pending ${pending}` }, { draft: true })
  expect(await paths(pending)).toEqual([])
  expect(await paths(word)).toEqual([`/articles/${slug}`])
  await change(id, { title: `Now ${pending}`, _status: 'published' })
  expect(await paths(pending)).toEqual([`/articles/${slug}`])
  await change(id, { _status: 'draft' })
  expect(await paths(pending)).toEqual([])
  await change(id, { _status: 'published' })
  expect(await paths(pending)).toEqual([`/articles/${slug}`])
  await change(id, { deletedAt: new Date().toISOString() })
  expect(await paths(pending)).toEqual([])
})

test('finds in French only what is ready in French, by its French words', async () => {
  const [word, mot] = [newWord(), newWord()]
  const { id, slug } = await makeText(word)
  const french = { title: `La ${mot}é`, lead: 'Un chapeau', body: richText(paragraph('L’accès à l’étude')) }
  await payload.update({ collection: 'articles', id, locale: 'fr', draft: true, data: french })
  expect([await paths(word, 'fr'), await paths(mot, 'fr')]).toEqual([[], []])
  await payload.update({ collection: 'articles', id, locale: 'fr', data: { ...french, _status: 'published' } })
  expect([await paths(word, 'fr'), await paths(`${mot}e l'acces`, 'fr'), await paths(mot, 'en')]).toEqual([[], [`/articles/${slug}`], []])
  const [hit] = (await site.search(`${mot} acces`, 'fr', [])).hits
  const [entry] = await site.searchEntries(`${mot} acces`, [sure(hit).id], 'fr', [])
  expect([written(sure(entry).title), written(sure(entry).excerpt)]).toEqual([`La [${mot}é]`, 'L’[accès] à l’étude'])
  await payload.update({ collection: 'articles', id, locale: 'fr', data: { languageState: 'withdrawn', _status: 'published' } as never })
  expect(await paths(mot, 'fr')).toEqual([])
})

test('doesn’t find a text by what it only points to', async () => {
  const word = newWord()
  const product = await makeSample(payload, 'products')
  const { id } = await makeText(word)
  const pointer = newWord()
  await change(id, { body: richText(paragraph('x'), block('productCta', { product, text: `Our ${pointer}` })), _status: 'published' })
  expect(await paths(pointer)).toEqual([])
  expect(await paths(word)).toHaveLength(1)
})

test('lets one other process find what this one published, and begins anew with a new epoch', async () => {
  const word = newWord()
  const other = await getPayload({ config: (await import('../../src/payload.config.ts')).default, key: 'another process' })
  other.logger.level = 'error'
  try {
    expect((await search(other, word, 'en', Date.now())).hits).toEqual([])
    const { slug } = await makeText(word)
    expect((await search(other, word, 'en', Date.now())).hits.map(({ path }) => path)).toEqual([`/articles/${slug}`])
    await startNewEpoch(payload, Date.now())
    expect((await search(other, word, 'en', Date.now())).hits.map(({ path }) => path)).toEqual([`/articles/${slug}`])
  } finally {
    await other.destroy()
  }
})

test('leaves out results that are gone since, and asks nothing of what isn’t a result', async () => {
  const word = newWord()
  const { id } = await makeText(word)
  expect(await site.searchEntries(word, [`articles:${id}`, 'articles:never', `media:${id}`], 'en', [])).toHaveLength(1)
  expect(await site.searchEntries(newWord(), [`articles:${id}`], 'en', [])).toEqual([])
})

describe('a question', () => {
  const refusal = async (asked: Promise<unknown>) => asked.then(() => 'answered', (error: unknown) => (error instanceof ContractError ? error.code : error))

  test('of nothing finds nothing', async () => {
    expect(await site.search('', 'en', [])).toEqual({ fit: 'exact', isCut: false, hits: [] })
    expect(await site.search('?!', 'fr', [])).toMatchObject({ hits: [] })
  })

  test('may be as long as the contract says, and no longer', async () => {
    expect(await refusal(site.search('a '.repeat(maxSearchLength / 2), 'en', []))).toBe('answered')
    expect(await refusal(site.search('a'.repeat(maxSearchLength + 1), 'en', []))).toBe('bad-request')
  })

  test('names what is wrong with it, and is for the storefront alone', async () => {
    const key = { authorization: `Bearer ${sure(process.env.SERVICE_KEY)}` }
    const ask = async (query: string, headers = key) => {
      const response = await fetch(`${server.origin}/api/site/search${query}`, { headers })
      return [response.status, Object.keys(((await response.json()) as { error?: { fields?: object } }).error?.fields ?? {})]
    }
    expect(await ask('?locale=en&q=x')).toEqual([200, []])
    expect(await ask('?locale=de&q=x')).toEqual([400, ['locale']])
    expect(await ask('?locale=en')).toEqual([400, ['q']])
    expect(await ask('?locale=en&q=a&q=b')).toEqual([400, ['q']])
    expect(await ask('?locale=en&q=a&more=1')).toEqual([400, ['more']])
    expect(await ask('/entries?locale=en&q=a&ids=%20')).toEqual([400, ['ids']])
    expect(await ask(`/entries?locale=en&q=a&ids=${Array.from({ length: 51 }, (_, n) => `a:${n}`).join(',')}`)).toEqual([400, ['ids']])
    expect(await ask('?locale=en&q=x&without=a,b-2')).toEqual([200, []])
    for (const without of ['', 'a,', 'A', 'a b', 'a--b', '../a', Array.from({ length: 201 }, (_, n) => `a${n}`).join(','), 'a'.repeat(6001)]) {
      expect(await ask(`?locale=en&q=x&without=${encodeURIComponent(without)}`)).toEqual([400, ['without']])
      expect(await ask(`/entries?locale=en&q=x&ids=a:b&without=${encodeURIComponent(without)}`)).toEqual([400, ['without']])
    }
    expect(await ask('?locale=en&q=x&without=a&without=b')).toEqual([400, ['without']])
    expect(await ask('?locale=en&q=x&goods=none')).toEqual([200, []])
    expect(await ask('?locale=en&q=x&goods=some')).toEqual([400, ['goods']])
    expect(await ask('?locale=en&q=x', { authorization: 'Bearer other' })).toEqual([401, []])
  })
})
