import { block, citation, heading, paragraph, richText } from '../../tests/support/content.ts'
import { readingMinutes } from './reading-minutes.ts'

const many = (count: number) => 'word '.repeat(count)

describe('the minutes that a text takes, at 200 words a minute', () => {
  test('count what is read in paragraphs, headings and blocks', () => {
    expect(readingMinutes(richText(paragraph(many(500)), heading(2, many(100))))).toBe(3)
    expect(readingMinutes(richText(
      block('quickSummary', { rows: [{ takeaway: many(100), explanation: many(100) }] }),
      block('comparisonTable', { caption: many(50), columns: [{ label: many(50) }], rows: [{ header: many(50), cells: [{ text: many(50) }] }], note: many(100) }),
      block('callout', { title: many(50), body: richText(paragraph(many(50))) }),
    ))).toBe(3)
  })

  test('count no ids, addresses or kinds, and no answer that is only named', () => {
    const id = many(400)
    expect(readingMinutes(richText(paragraph('One', citation(id)), block('faqGroup', { title: 'Two', faqs: [id, id] }), block('figure', { picture: id, caption: 'Three', credit: 'Four' })))).toBe(1)
  })

  test('are one at least, also of an empty field', () => {
    for (const value of [null, undefined, {}, richText()]) expect(readingMinutes(value)).toBe(1)
  })
})
