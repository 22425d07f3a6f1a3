import { block, citation, heading, makePeople, makeSource, paragraph, richText } from '../../tests/support/content.ts'
import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'

let cms: TestCms
let people: Awaited<ReturnType<typeof makePeople>>
let source: string
beforeAll(async () => {
  cms = await testPayload()
  people = await makePeople(cms.payload)
  source = await makeSource(cms.payload)
})
afterAll(() => cms.end())

let number = 0
const complete = () => ({
  title: 'A title', slug: `article-${++number}`, lead: 'A lead.', body: richText(heading(2, 'One'), paragraph('Words', citation(source))),
  authors: [people.author], reviewer: people.reviewer, lastReviewed: '2026-11-01T12:00:00.000Z',
})
const publish = (data: object) => cms.payload.create({ collection: 'articles', locale: 'en', data: { ...data, _status: 'published' } as never })

/** Field → sentence of a refused save; null where it went through. */
async function refusals(saving: Promise<unknown>): Promise<Record<string, string> | null> {
  try {
    await saving
    return null
  } catch (error) {
    const { errors } = (error as { data?: { errors?: { path: string; message: string }[] } }).data ?? {}
    if (!errors) throw error
    return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
  }
}

test('a complete article is published', async () => {
  const article = await publish(complete())
  expect(article).toMatchObject({ _status: 'published', languageState: 'ready', lastReviewed: '2026-11-01T12:00:00.000Z' })
  expect(article.publishedOn).toBeTruthy()
})

test('an empty article is a fine draft, and publishing it names each field that is missing', async () => {
  const draft = await cms.payload.create({ collection: 'articles', locale: 'en', draft: true, data: {} as never })
  const found = await refusals(cms.payload.update({ collection: 'articles', id: draft.id, locale: 'en', data: { _status: 'published' } }))
  expect(Object.keys(found ?? {}).sort()).toEqual(['authors', 'body', 'lastReviewed', 'lead', 'reviewer', 'slug', 'title'])
  expect(found).toMatchObject({ reviewer: 'Choose who reviewed this text.', lastReviewed: 'Give the date of the last review.', body: 'The text is empty.' })
})

test('texts of blanks count as missing', async () => {
  expect(await refusals(publish({ ...complete(), title: '   ' }))).toEqual({ title: 'Only blanks: write something here.' })
})

test('an author can’t review their own text, neither as themselves nor by another profile of theirs', async () => {
  expect(await refusals(publish({ ...complete(), reviewer: people.author }))).toEqual({ reviewer: expect.stringContaining('their own text') })
  const alias = await cms.payload.create({ collection: 'authors', locale: 'en', data: { name: 'Alias', slug: 'alias', jobTitle: 'Writer', account: people.accounts.author } })
  expect(await refusals(publish({ ...complete(), reviewer: alias.id }))).toEqual({ reviewer: expect.stringContaining('same account') })
})

test('profiles without accounts can’t be told apart, so they are refused', async () => {
  const nobody = await cms.payload.create({ collection: 'authors', locale: 'en', data: { name: 'Nobody', slug: 'nobody', jobTitle: 'Writer' } })
  expect(await refusals(publish({ ...complete(), reviewer: nobody.id }))).toEqual({ reviewer: expect.stringContaining('names no staff account') })
  expect(await refusals(publish({ ...complete(), authors: [people.author, nobody.id] }))).toEqual({ reviewer: expect.stringContaining('of an author names no staff account') })
})

test('a review can’t have happened in the future', async () => {
  expect(await refusals(publish({ ...complete(), lastReviewed: new Date(Date.now() + 3 * 86_400_000).toISOString() }))).toEqual({ lastReviewed: 'This date is in the future.' })
})

test('the date of the last review never moves by itself', async () => {
  const { id } = await publish(complete())
  await cms.payload.update({ collection: 'articles', id, locale: 'en', draft: true, data: { title: 'New title' } })
  const article = await cms.payload.update({ collection: 'articles', id, locale: 'en', data: { lead: 'New lead', _status: 'published' } })
  expect(article.lastReviewed).toBe('2026-11-01T12:00:00.000Z')
})

test('headings that skip a level and citations without a source are refused on the text', async () => {
  expect(await refusals(publish({ ...complete(), body: richText(heading(2, 'One'), heading(4, 'Three')) }))).toEqual({ body: expect.stringContaining('skips a level') })
  expect(await refusals(publish({ ...complete(), body: richText(paragraph('Words', citation(null))) }))).toMatchObject({ body: expect.stringContaining('names no source') })
})

test('a citation of a source in the trash is refused, and welcome when it is back', async () => {
  const trashed = await makeSource(cms.payload, 'trashed-2020')
  const body = richText(paragraph('Words', citation(trashed)))
  await cms.payload.update({ collection: 'sources', id: trashed, data: { deletedAt: new Date().toISOString() } })
  expect(await refusals(publish({ ...complete(), body }))).toMatchObject({ body: expect.stringContaining('in the trash') })
  await cms.payload.update({ collection: 'sources', id: trashed, trash: true, data: { deletedAt: null } })
  expect(await refusals(publish({ ...complete(), body }))).toBeNull()
})

const table = (columns: number, cells: number[]) => richText(block('comparisonTable', {
  caption: 'Compared',
  columns: Array.from({ length: columns }, (_, index) => ({ id: `c${index}`, label: `Column ${index}` })),
  rows: cells.map((count, row) => ({ id: `r${row}`, header: `Row ${row}`, cells: Array.from({ length: count }, (_, cell) => ({ id: `x${row}${cell}`, text: 'x' })) })),
}))

test('an empty table can’t be published, nor one whose rows don’t fit its columns', async () => {
  expect(await refusals(publish({ ...complete(), body: table(3, []) }))).toMatchObject({ body: expect.stringContaining('isn’t complete') })
  const found = await refusals(publish({ ...complete(), body: table(3, [2, 1]) }))
  expect(Object.values(found ?? {})).toContainEqual(expect.stringContaining('Row 2 has 1 cells, but 2 columns follow'))
  expect(await refusals(publish({ ...complete(), body: table(3, [2, 2]) }))).toBeNull()
})

test('a table that isn’t finished is a fine draft', async () => {
  const draft = await cms.payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: 'Draft', body: table(2, []) } as never })
  expect(draft._status).toBe('draft')
})

test('a link leads to this site, to a web address, to mail or to a phone', async () => {
  const link = (url: string) => richText(paragraph({ type: 'link', version: 3, format: '', indent: 0, direction: 'ltr', id: 'l1', fields: { linkType: 'custom', url }, children: [{ type: 'text', text: 'there', version: 1, format: 0, detail: 0, mode: 'normal', style: '' }] }))
  for (const url of ['javascript:alert(1)', '//evil.example', 'data:text/html,x']) {
    expect({ url, found: await refusals(publish({ ...complete(), body: link(url) })) }).toEqual({ url, found: expect.objectContaining({ body: expect.any(String) }) })
  }
  for (const url of ['/guides/one', '#part', 'https://example.org/', 'mailto:a@example.org', 'tel:+18005551234']) {
    expect({ url, found: await refusals(publish({ ...complete(), body: link(url) })) }).toEqual({ url, found: null })
  }
})

test('guides are held to the same rules', async () => {
  const { reviewer: _reviewer, ...rest } = complete()
  expect(await refusals(cms.payload.create({ collection: 'guides', locale: 'en', data: { ...rest, _status: 'published' } as never }))).toEqual({ reviewer: 'Choose who reviewed this text.' })
})

test('sentences are in French for who reads French', async () => {
  await cms.payload.create({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password', name: 'Ada', role: 'admin' } })
  const { token } = await cms.payload.login({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password' } })
  const { reviewer: _reviewer, ...rest } = complete()
  const answer = await cms.rest('POST', '/articles?locale=en', { body: { ...rest, _status: 'published' }, token: String(token), headers: { 'accept-language': 'fr' } })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ errors: [{ data: { errors: [{ path: 'reviewer', message: 'Choisissez qui a révisé ce texte.' }] } }] })
})
