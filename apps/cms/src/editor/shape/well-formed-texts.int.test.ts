import { block, citation, heading, makePeople, makeSource, paragraph, richText, text } from '../../../tests/support/content.ts'
import { testPayload, type TestCms } from '../../../tests/support/test-payload.ts'

type Child = Record<string, unknown>

let cms: TestCms
let token: string
let source: string
let complete: () => Record<string, unknown>
beforeAll(async () => {
  cms = await testPayload()
  const people = await makePeople(cms.payload)
  source = await makeSource(cms.payload)
  await cms.payload.create({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password', name: 'Ada', role: 'admin' } })
  token = String((await cms.payload.login({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password' } })).token)
  let number = 0
  complete = () => ({ title: 'A title', slug: `article-${++number}`, lead: 'A lead.', authors: [people.author], reviewer: people.reviewer, lastReviewed: '2026-11-01T12:00:00.000Z' })
})
afterAll(() => cms.end())

const link = (fields: object): Child => ({ type: 'link', version: 3, format: '', indent: 0, direction: 'ltr', id: 'l1', fields, children: [text('there')] })
const list = (listType: string, ...items: Child[][]): Child => ({
  type: 'list', listType, tag: listType === 'number' ? 'ol' : 'ul', start: 1, version: 1, format: '', indent: 0, direction: 'ltr',
  children: items.map((children, at) => ({ type: 'listitem', value: at + 1, version: 1, format: '', indent: 0, direction: 'ltr', children })),
})
const callout = (...children: Child[]): Child => block('callout', { tone: 'note', title: 'T', body: richText(...children) })
const nested = (levels: number): Child => (levels === 0 ? list('bullet', [text('x')]) : list('bullet', [nested(levels - 1)]))

async function save(collection: string, data: object, { language = 'en', query = 'locale=en' } = {}) {
  const answer = await cms.rest('POST', `/${collection}?${query}`, { token, body: data, headers: { 'accept-language': language } })
  const body = await answer.json() as { error?: { code: string; message: string; fields?: Record<string, string> }; doc?: { id: string } }
  return { status: answer.status, fields: body.error?.fields, id: body.doc?.id }
}
/** Each field’s sentence of a refused save in our own code, where no entrance looks at the body first; null where it went through. */
async function refusedFields(data: object): Promise<Record<string, string> | null> {
  try {
    await cms.payload.create({ collection: 'articles', locale: 'en', data: data as never })
    return null
  } catch (error) {
    const { errors } = (error as { data?: { errors?: { path: string; message: string }[] } }).data ?? {}
    if (!errors) throw error
    return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
  }
}
/** The sentence on an article’s text, as a draft and as a publish: null where both go through. */
async function refusal(...children: unknown[]): Promise<string | null> {
  const body = richText(...(children as Child[]))
  const published = await refusedFields({ ...complete(), body, _status: 'published' })
  const draft = await refusedFields({ title: 'A title', body })
  expect(published).toEqual(draft)
  return draft && String(draft.body)
}

test.each(['quickSummary', 'comparisonTable', 'protocolTable', 'checklistTable', 'lawfulChannels'])('a %s without rows yet, as the admin’s form sends it, is kept with the draft and can’t be published', async (name) => {
  const none = name === 'comparisonTable' ? { columns: 0, rows: 0 } : { rows: 0, channels: 0 }
  const { id, status } = await save('articles', { title: 'Begun', lead: 'Kept', body: richText(block(name, none) as never) }, { query: 'draft=true&locale=en' })
  expect(status).toBe(201)
  const draft = await cms.payload.findByID({ collection: 'articles', id: String(id), draft: true, locale: 'en' })
  expect([draft.lead, JSON.stringify(draft.body).includes(name)]).toEqual(['Kept', true])
  const published = await save('articles', { ...complete(), body: richText(block(name, none) as never), _status: 'published' })
  expect([published.status, published.fields?.[name === 'lawfulChannels' ? 'body.channels' : 'body.rows']]).toEqual([400, expect.stringContaining('needs at least one')])
})

test('all that the editors make goes through', async () => {
  expect(await refusal(
    heading(2, 'One'), heading(3, 'Two'),
    paragraph('Words', { type: 'linebreak', version: 1 }, { ...text('\t'), type: 'tab' }, link({ linkType: 'custom', url: 'https://example.org/' }), citation(source)),
    list('number', [text('one')], [list('bullet', [text('inner')])]),
    { type: 'quote', version: 1, format: '', indent: 0, direction: 'ltr', children: [text('Said.')] },
    { type: 'horizontalrule', version: 1 },
    callout(paragraph('In it', citation(source)), list('bullet', [text('x')])),
    block('protocolTable', { caption: 'C', rows: [{ item: 'I', stated: 'S', meaning: 'M', source }] }),
  )).toBeNull()
})

test.each<[string, unknown, string]>([
  ['a node of no editor', { type: 'hologram', version: 1 }, 'can’t hold “hologram”'],
  ['a name that a page’s node has', { type: 'rule', version: 1 }, 'can’t hold “rule”'],
  ['an upload, which this editor hasn’t', { type: 'upload', version: 1, fields: {}, relationTo: 'media', value: 'x' }, 'can’t hold “upload”'],
  ['nothing', null, 'has a hole'],
  ['a word', 'text', 'has a hole'],
  ['a list', [], 'has a hole'],
  ['a node of no type', { children: [] }, 'has a hole'],
  ['a hole further down', paragraph(null as never), 'has a hole'],
  ['an unknown block', block('timeMachine', {}), 'no block named “timeMachine”'],
  ['a block of no type', { type: 'block', version: 2, fields: {} }, 'no block named'],
  ['a block without fields', { type: 'block', version: 2 }, '“block”) is malformed: fields'],
  ['an unknown inline block', paragraph({ type: 'inlineBlock', version: 1, fields: { blockType: 'callout' } }), 'no block named “callout”'],
  ['a heading of a size that isn’t offered', { ...heading(2, 'Seven'), tag: 'h7' }, 'Headings here are h2, h3, h4, not “h7”'],
  ['a heading whose size isn’t a word', { ...heading(2, 'Seven'), tag: 7 }, '“heading”) is malformed: tag'],
  ['children that aren’t a list', { ...paragraph(), children: 'words' }, '“paragraph”) is malformed: children'],
  ['a text that isn’t a text', paragraph({ ...text(''), text: 5 }), '“text”) is malformed: text'],
  ['words outside of a paragraph', text('loose'), '“text” can’t stand inside “root”'],
  ['a heading in a list', list('bullet', [heading(4, 'Hidden')]), '“heading” can’t stand inside “listitem”'],
  ['a checklist', list('check', [text('x')]), '“list”) is malformed: listType'],
  ['a script as a link', paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' })), 'A link leads to “javascript:alert(1)”'],
  ['an address that isn’t a word', paragraph(link({ linkType: 'custom', url: { a: 1 } })), 'A link leads to “object”'],
  ['a link to an account', paragraph(link({ linkType: 'internal', doc: { relationTo: 'staff', value: 'x' } })), 'leads to a document that has no page'],
  ['a heading in a callout, whose editor has none', callout(heading(2, 'In it')), 'can’t hold “heading”'],
  ['a script in a callout', callout(paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' }))), 'A link leads to'],
  ['a callout’s text that isn’t one', block('callout', { tone: 'note', title: 'T', body: 'words' }), 'isn’t a text of the editor'],
  ['rows that aren’t a list', block('protocolTable', { caption: 'C', rows: 'x' }), 'malformed at “rows”'],
  ['a row that is nothing', block('protocolTable', { caption: 'C', rows: [null] }), 'malformed at “rows”'],
  ['a caption that isn’t words', block('protocolTable', { caption: { a: 1 }, rows: [] }), 'malformed at “caption”'],
  ['a text that is nested too deep', nested(40), 'more than 32 levels'],
  ['a text nested so deep that a walk of it would end the process’s stack', nested(600), 'more than 32 levels'],
  ['too many parts', paragraph(...Array.from({ length: 20_001 }, () => text('x'))), 'more than 20 000 parts'],
])('refuses %s, in a draft too, and names the field', async (_, child, sentence) => {
  expect(await refusal(child)).toContain(sentence)
})

test('says it in French, and refuses what isn’t a tree at all', async () => {
  const { status, fields } = await save('articles', { title: 'T', body: richText({ type: 'hologram' }) }, { language: 'fr' })
  expect([status, fields]).toEqual([400, { body: expect.stringContaining('ne peut pas contenir « hologram »') }])
  for (const body of ['words', 5, [], {}, { root: {} }, { root: { children: 'x' } }]) {
    expect({ body, found: await refusedFields({ title: 'T', body }) }).toEqual({ body, found: { body: expect.stringContaining('isn’t a text') } })
  }
  expect(await refusedFields({ title: 'T', body: JSON.stringify(richText(paragraph('As a string'))) })).toBeNull()
  expect(await refusedFields({ title: 'T', body: JSON.stringify(richText({ type: 'hologram' })) })).toEqual({ body: expect.stringContaining('hologram') })
  expect((await save('articles', { title: 'T', body: null })).status).toBe(201)
})

test('a hole in the tree is a 400 that names the field, whoever finds it first', async () => {
  expect(await save('articles', { title: 'T', body: richText(null as never) })).toMatchObject({ status: 400, fields: { body: expect.any(String) } })
})

test('holds for every rich text of the site', async () => {
  const odd = richText({ type: 'hologram', version: 1 })
  for (const [collection, field] of [['articles', 'body'], ['guides', 'body'], ['pages', 'body'], ['faqs', 'answer'], ['products', 'whatItIs'], ['products', 'whatItIsNot'], ['products', 'studies']] as const) {
    expect({ collection, field, found: await save(collection, { [field]: odd }) }).toMatchObject({ found: { status: 400, fields: { [field]: expect.stringContaining('hologram') } } })
  }
  const withHeading = richText(heading(2, 'No headings in an answer'))
  expect(await save('faqs', { answer: withHeading })).toMatchObject({ status: 400, fields: { answer: expect.stringContaining('“heading”') } })
})

test('holds for changes, of one and of many', async () => {
  const { id } = await save('articles', { title: 'T', body: richText(paragraph('Words')) })
  const odd = richText({ type: 'hologram', version: 1 })
  for (const [path, body] of [[`/articles/${id}?locale=en`, odd], [`/articles?locale=en&where[id][equals]=${id}`, odd]] as const) {
    const answer = await cms.rest('PATCH', path, { token, body: { body } })
    expect({ path, status: answer.status, body: await answer.json() }).toMatchObject({ path, status: 400, body: { error: { fields: { body: expect.stringContaining('hologram') } } } })
  }
})
