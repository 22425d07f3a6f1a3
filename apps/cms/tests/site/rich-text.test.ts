import { richTextSchema } from '@gatehouse/contract'
import { createReferences } from '../../src/site/references.ts'
import { slugify } from '../../src/site/rich-text/heading-ids.ts'
import { toRichText } from '../../src/site/rich-text/index.ts'
import { block, citation, heading, paragraph, richText, text } from '../support/content.ts'
import { fakeDocuments, study, warnings } from './fake-documents.ts'

const picture = { filename: 'cap.png', width: 1200, height: 800, altEn: 'A cap', altFr: 'Un chapeau', mimeType: 'image/png', sizes: { w320: { filename: 'cap-320.webp', width: 320, height: 213 }, w640: {} } }
const kept = {
  sources: { s1: study('One'), s2: study('Two'), s3: study('Three') },
  media: { m1: picture },
  faqs: {
    q1: { question: 'Is it?', answer: richText(paragraph('It is.', citation('s3'))) },
    q2: { question: 'En français?', answer: richText(paragraph('Yes.')), textLocale: 'en' },
  },
  products: { p1: { slug: 'tea', title: 'Tea', pictures: ['m1'] } },
  guides: { g1: { slug: 'law', title: 'The law', lastReviewed: '2026-10-01T12:00:00.000Z' } },
  articles: { a1: { slug: 'pain', title: 'Pain' } },
}

async function turn(...children: object[]) {
  const documents = fakeDocuments(kept)
  const references = createReferences(documents)
  const nodes = await toRichText(richText(...(children as never[])), { documents, references, of: 'articles:a1' })
  return { nodes, references: references.list(), tags: documents.tags.all() }
}

const link = (fields: object, ...children: object[]) => ({ type: 'link', version: 3, fields, children })
const list = (listType: string, ...children: object[]) => ({ type: 'list', version: 1, listType, children })
const item = (...children: object[]) => ({ type: 'listitem', version: 1, children })

test('marks words as the editor did', async () => {
  const { nodes } = await turn(paragraph({ ...text('both'), format: 3 }, { ...text('H'), format: 0 }, { ...text('2'), format: 32 }, { type: 'linebreak', version: 1 }, { ...text('struck'), format: 4 }))
  expect(nodes).toEqual([{ type: 'paragraph', children: [
    { type: 'text', text: 'both', bold: true, italic: true }, { type: 'text', text: 'H' }, { type: 'text', text: '2', subscript: true }, { type: 'linebreak' }, { type: 'text', text: 'struck' },
  ] }])
})

test('leaves out what an editor left empty', async () => {
  expect((await turn(paragraph(), heading(2, ''), { type: 'quote', version: 1, children: [] }, block('quickSummary', { rows: [] }), block('faqGroup', { title: 'x', faqs: [] }))).nodes).toEqual([])
})

test('gives headings ids of their words, unique on the page', async () => {
  const { nodes } = await turn(heading(2, 'What was studied?'), heading(3, 'What was studied'), heading(4, 'Où, à l’œuvre'), heading(2, '…'))
  expect(nodes.map((node) => node.type === 'heading' && [node.level, node.id])).toEqual([[2, 'what-was-studied'], [3, 'what-was-studied-2'], [4, 'ou-a-l-oeuvre'], [2, 'section']])
  expect(slugify('x'.repeat(200)).length).toBe(80)
})

test('numbers sources in the order of first citation, through tables, figures and questions, each once', async () => {
  const { nodes, references } = await turn(
    block('quickSummary', { rows: [{ takeaway: 'A', explanation: 'Because', sources: ['s2'] }] }),
    block('faqGroup', { title: 'Asked', faqs: ['q1'] }),
    paragraph('Again', citation('s2'), citation('s1')),
    block('figure', { picture: 'm1', caption: 'A figure', source: 's3', credit: 'Us' }),
  )
  expect(references.map(({ number, id }) => [number, id])).toEqual([[1, 's2'], [2, 's3'], [3, 's1']])
  expect(nodes[0]).toMatchObject({ rows: [{ explanation: [{ type: 'text', text: 'Because' }, { type: 'cite', number: 1 }] }] })
  expect(nodes[2]).toMatchObject({ children: [{ type: 'text' }, { type: 'cite', number: 1 }, { type: 'cite', number: 3 }] })
  expect(nodes[3]).toMatchObject({ caption: [{ type: 'text', text: 'A figure' }, { type: 'cite', number: 2 }] })
})

test('cites no source that is gone, and numbers none for it', async () => {
  const { nodes, references } = await turn(paragraph('Gone', citation('s9'), citation('s1'), citation(null)))
  expect(nodes).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'Gone' }, { type: 'cite', number: 1 }] }])
  expect(references).toHaveLength(1)
})

test('shows nothing that isn’t published, but names it in the tags, so that its publication changes the page', async () => {
  const { nodes, tags } = await turn(
    block('faqGroup', { title: 'Asked', faqs: ['q1', 'q9'] }), block('productCta', { product: 'p9', text: 'x' }), block('relatedGuide', { guide: 'g9', text: 'x' }),
    block('figure', { picture: 'm9', caption: 'x', source: 's1', credit: 'x' }),
    paragraph(link({ linkType: 'internal', doc: { relationTo: 'articles', value: 'a9' } }, text('words'))),
  )
  expect(nodes.map(({ type }) => type)).toEqual(['faqGroup', 'paragraph'])
  expect(nodes[0]).toMatchObject({ entries: [{ id: 'q1' }] })
  expect(nodes[1]).toEqual({ type: 'paragraph', children: [{ type: 'text', text: 'words' }] })
  expect(tags).toEqual(expect.arrayContaining(['faqs:q1', 'faqs:q9', 'products:p9', 'guides:g9', 'media:m9', 'articles:a9', 'sources:s3']))
})

test('says which language another document’s words are in', async () => {
  const { nodes } = await turn(block('faqGroup', { title: 'Asked', faqs: ['q2'] }), block('relatedGuide', { guide: 'g1', text: 'Read' }), block('productCta', { product: 'p1', text: 'Named' }))
  expect(nodes[0]).toMatchObject({ entries: [{ textLocale: 'en' }] })
  expect(nodes[1]).toMatchObject({ path: '/guides/law', lastReviewed: '2026-10-01', textLocale: 'en' })
  expect(nodes[2]).toMatchObject({ slug: 'tea', picture: { url: '/media/cap.png', alt: 'A cap', sizes: [{ url: '/media/cap-320.webp', width: 320, height: 213 }] } })
})

test.each([
  [{ linkType: 'internal', doc: { relationTo: 'products', value: 'p1' } }, '/shop/tea'],
  [{ linkType: 'internal', doc: { relationTo: 'guides', value: { id: 'g1' } } }, '/guides/law'],
  [{ linkType: 'custom', url: 'https://example.test/a' }, 'https://example.test/a'],
  [{ linkType: 'custom', url: 'HTTPS://example.test/a' }, 'https://example.test/a'],
  [{ linkType: 'custom', url: '/faq' }, '/faq'],
  [{ linkType: 'custom', url: '#what' }, '#what'],
  [{ linkType: 'custom', url: 'tel:+18334564566' }, 'tel:+18334564566'],
  [{ linkType: 'custom', url: 'javascript:alert(1)' }, null],
  [{ linkType: 'custom', url: '//evil.test' }, null],
  [{ linkType: 'custom', url: 'data:text/html,x' }, null],
  [{ linkType: 'internal', doc: { relationTo: 'staff', value: 'x' }, url: 'https://example.test' }, null],
  [{}, null],
])('a link %j leads to %j', async (fields, href) => {
  const { nodes } = await turn(paragraph(link(fields, text('words'), citation('s1'))))
  const words = { type: 'text', text: 'words' }
  expect(nodes).toEqual([{ type: 'paragraph', children: [href ? { type: 'link', href, children: [words] } : words, { type: 'cite', number: 1 }] }])
})

test('puts a nested list into the item that it belongs to', async () => {
  const { nodes } = await turn(list('number', item(text('one')), item(list('bullet', item(text('inner')))), item(text('two'))), list('bullet', item(list('bullet', item(text('alone'))))))
  expect(nodes).toEqual([
    { type: 'list', ordered: true, items: [
      { children: [{ type: 'text', text: 'one' }], list: { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'inner' }] }] } },
      { children: [{ type: 'text', text: 'two' }] },
    ] },
    { type: 'list', ordered: false, items: [{ children: [], list: { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'alone' }] }] } }] },
  ])
})

test('squares a draft’s table to its columns, and shows no table that has none', async () => {
  const columns = [{ label: 'Study' }, { label: 'People' }, { label: 'Length' }]
  const { nodes } = await turn(
    block('comparisonTable', { caption: 'C', columns, rows: [{ header: 'A', source: 's1', cells: [{ text: '20' }] }], note: null }),
    block('comparisonTable', { caption: 'C', columns: [{ label: 'Study' }], rows: [{ header: 'A', cells: [] }] }),
  )
  expect(nodes).toEqual([{ type: 'comparisonTable', caption: 'C', columns: ['Study', 'People', 'Length'], note: '', rows: [
    { header: [{ type: 'text', text: 'A' }, { type: 'cite', number: 1 }], cells: [[{ type: 'text', text: '20' }], []] },
  ] }])
})

test('shows place and dates of a legal notice only', async () => {
  const fields = { title: 'T', body: richText(paragraph('Words', citation('s1'))), place: 'Canada', checkedOn: '2026-11-01T12:00:00.000Z', nextCheckOn: null }
  const { nodes } = await turn(block('callout', { ...fields, tone: 'legal' }), block('callout', { ...fields, tone: 'note' }))
  expect(nodes).toMatchObject([{ place: 'Canada', checkedOn: '2026-11-01', nextCheckOn: null }, { place: null, checkedOn: null }])
})

test('leaves out what no page could show, and tells the log once in which document it stands', async () => {
  warnings.length = 0
  // The last two bear names that the contract knows: passed on as they are, they would cost the visitor the whole page.
  const odd = [{ type: 'hologram', version: 9 }, block('timeMachine', { year: 1900 }), { type: 'callout', version: 1 }, { type: 'rule', version: 1 }]
  for (let times = 0; times < 2; times++) {
    const { nodes } = await turn(paragraph('Before'), ...odd, block('callout', { tone: 'note', title: 'T', body: richText(heading(2, 'In it'), paragraph('Words')) }), paragraph('After'))
    expect(nodes).toMatchObject([{ type: 'paragraph' }, { type: 'callout', body: [{ type: 'paragraph' }] }, { type: 'paragraph' }])
    expect(richTextSchema.safeParse(nodes).success).toBe(true)
  }
  expect(warnings).toEqual(['hologram', 'block timeMachine', 'callout', 'rule', 'heading'].map((node) => expect.objectContaining({ document: 'articles:a1', node })))
})

test('cites the source of a protocol’s row where the row says what the paper states', async () => {
  const { nodes, references } = await turn(block('protocolTable', { caption: 'C', rows: [{ item: 'People', stated: '20 planned', meaning: 'A plan', source: 's1' }, { item: 'Dose', stated: '25 mg', meaning: 'One' }] }))
  expect(nodes).toMatchObject([{ rows: [{ stated: [{ text: '20 planned' }, { type: 'cite', number: 1 }], meaning: [{ text: 'A plan' }] }, { stated: [{ text: '25 mg' }] }] }])
  expect(references.map(({ id }) => id)).toEqual(['s1'])
})

test('whatever the field holds, the answer fits the contract', async () => {
  const documents = fakeDocuments(kept)
  for (const value of [null, undefined, 'x', {}, { root: {} }, { root: { children: [null, 1, {}, { type: 'paragraph', children: 'x' }, { type: 'block' }] } }]) {
    const nodes = await toRichText(value, { documents, references: createReferences(documents), of: 'articles:a1' })
    expect(richTextSchema.safeParse(nodes).success).toBe(true)
  }
})
