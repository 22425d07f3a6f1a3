import { block, citation, heading, paragraph, richText } from '../../tests/support/content.ts'
import { linesOf } from './lines.ts'

test('paragraphs, headings, items and cells are a line each', () => {
  const item = (...children: object[]) => ({ type: 'listitem', version: 1, children })
  const list = (...children: object[]) => ({ type: 'list', version: 1, listType: 'bullet', children })
  const text = (value: string) => ({ type: 'text', text: value, version: 1, format: 0 })
  const link = { type: 'link', version: 1, fields: { url: 'https://example.test', linkType: 'custom' }, children: [text('the study')] }
  expect(linesOf(richText(
    heading(2, 'How'), paragraph('It was ', text('measured'), citation('s1'), ' in ', link as never), list(item(text('one')), item(text('two'), list(item(text('three'))))) as never,
    block('comparisonTable', { caption: 'Two ways', columns: [{ label: 'Way' }, { label: 'Who' }], rows: [{ header: 'First', source: 'source-id', cells: [{ text: 'Nobody' }] }], note: 'So far' }),
    block('callout', { tone: 'note', title: 'Careful', body: richText(paragraph('Ask first')), place: 'left over' }),
  ))).toEqual(['How', 'It was measured in the study', 'one', 'two', 'three', 'Two ways', 'Way', 'Who', 'First', 'Nobody', 'So far', 'Careful', 'Ask first'])
})

test('a place is read where the page says it', () => {
  expect(linesOf(richText(block('callout', { tone: 'legal', title: 'The law', body: richText(paragraph('x')), place: 'Ontario' })))).toContain('Ontario')
})

test('what points to another document isn’t this one’s words', () => {
  expect(linesOf(richText(block('productCta', { product: 'p1', text: 'Our capsules' }), block('relatedGuide', { guide: 'g1', text: 'Read it' }), block('faqGroup', { title: 'Asked', faqs: ['f1'] })))).toEqual([])
})

test.each([null, undefined, '', {}, { root: {} }, { root: { children: [null, { type: 'iframe', children: [{ type: 'text', text: 'hidden' }] }, { type: 'block', fields: { blockType: 'gone', text: 'old' } }] } }])('nothing is read of %j', (value) => {
  expect(linesOf(value)).toEqual([])
})
