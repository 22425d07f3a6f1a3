import { textViewSchema } from '@gatehouse/contract'
import { block, citation, heading, makePeople, makeSource, paragraph, richText, text } from '../../tests/support/content.ts'
import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'

let cms: TestCms
let id: string
let source: string
beforeAll(async () => {
  cms = await testPayload()
  const people = await makePeople(cms.payload)
  source = await makeSource(cms.payload)
  id = (await cms.payload.create({
    collection: 'articles', locale: 'en',
    data: {
      title: 'Old', slug: 'old', lead: 'A lead.', body: richText(paragraph('Words')), authors: [people.author], reviewer: people.reviewer,
      lastReviewed: '2026-11-01T12:00:00.000Z', _status: 'published',
    },
  })).id
})
afterAll(() => cms.end())

/** Past every check, as a text would stand there that an older version wrote. */
async function write(...children: unknown[]): Promise<void> {
  const { db } = cms.payload
  const row = await db.findOne<{ id: string; body: object }>({ collection: 'articles', locale: 'all', where: { id: { equals: id } } })
  await db.updateOne({ collection: 'articles', id, data: { ...row, body: { ...row?.body, en: richText(...(children as never[])) } } })
}

test.each<[string, unknown]>([
  ['a node of no editor', { type: 'hologram', version: 1, children: [text('x')] }],
  ['a node by the name of a block', { type: 'callout', version: 1 }],
  ['a block that is no more', block('timeMachine', { year: 1900 })],
  ['an inline block that is no more', paragraph({ type: 'inlineBlock', version: 1, fields: { id: 'x', blockType: 'gone' } }, 'Rest')],
  ['a heading of an odd size', { ...heading(2, 'Seven'), tag: 'h7' }],
  ['a script as a link', paragraph({ type: 'link', version: 3, id: 'l', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [text('there')] })],
  ['a block with broken rows', block('protocolTable', { caption: 5, rows: [{ item: {} }] })],
  ['loose words', text('loose')],
])('a page whose text holds %s shows all the rest', async (_, odd) => {
  await write(paragraph('Before', citation(source)), odd, paragraph('After'))
  const answer = await cms.rest('GET', '/site/articles/old?locale=en', { headers: { authorization: `Bearer ${process.env.SERVICE_KEY}` } })
  expect(answer.status).toBe(200)
  const { data } = await answer.json() as { data: unknown }
  const view = textViewSchema.parse(data)
  const written = JSON.stringify(view.body)
  expect(written).toContain('Before')
  expect(written).toContain('After')
  expect(written).not.toContain('javascript:')
  expect(view.references).toHaveLength(1)
})
