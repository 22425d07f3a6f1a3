import { excerptOf, mark } from './marks.ts'
import type { Indexed } from './search-index.ts'

const written = (parts: { text: string; isMatch: boolean }[]) => parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
const terms = (...words: string[]) => ({ terms: new Set(words), locale: 'en' as const })

test.each([
  ['Psilocybin and Pain', ['psilocybin', 'pain'], '[Psilocybin] and [Pain]'],
  ['Sur l’accès légal', ['acces'], 'Sur l’[accès] légal'],
  ['Lion’s Mane', ['lions'], '[Lion’s] Mane'],
  ['Nothing here', ['pain'], 'Nothing here'],
  ['8\u202F703 personnes', ['8703'], '[8\u202F703] personnes'],
  ['Studies, and a study', ['studi'], '[Studies], and a [study]'],
  ['', ['pain'], ''],
])('marks %j', (text, words, expected) => {
  expect(written(mark(text, terms(...words)))).toBe(expected)
})

test('keeps every character of a text, whatever is in it', () => {
  const text = '<b>pain</b> & "pain" \u{1F344} pain'
  expect(mark(text, terms('pain')).map((part) => part.text).join('')).toBe(text)
})

const entry = (lead: string, body = ''): Indexed => ({ id: 'x', kind: 'guide', slug: 'x', path: '/guides/x', anchor: null, title: 'T', lead, body })
const excerpt = (one: Indexed, ...words: string[]) => written(excerptOf({ entry: one, ...terms(...words) }))
const filler = (count: number) => 'some other words '.repeat(count).trim()

describe('an excerpt', () => {
  test('is where most of the words stand together', () => {
    const body = `pain ${filler(30)}\nThen ${filler(2)} chronic pain ${filler(20)}`
    expect(excerpt(entry('A lead', body), 'chronic', 'pain')).toContain('[chronic] [pain]')
  })

  test('is the beginning of the lead where only the title has the words', () => {
    expect(excerpt(entry('What the reader will know.', 'A body'), 'title')).toBe('What the reader will know.')
    expect(excerpt(entry('', 'A body'), 'title')).toBe('A body')
    expect(excerpt(entry('', ''), 'title')).toBe('')
  })

  test('is cut between words, says so, and isn’t long', () => {
    const cut = excerpt(entry('', `${filler(40)} pain ${filler(40)}`), 'pain')
    expect(cut).toMatch(/^… (some|other|words) .*\[pain\].* (some|other|words) …$/)
    expect(cut.length).toBeLessThan(200)
  })

  test('shows the word even in a text without spaces', () => {
    expect(excerpt(entry('', `${'x'.repeat(400)} pain`), 'pain')).toContain('[pain]')
    expect(excerpt(entry('', `pain${'-x'.repeat(400)}`), 'pain')).toMatch(/^\[pain\]/)
  })

  describe('that isn’t to say something', () => {
    const unsaid = (one: Indexed, ...words: string[]) => written(excerptOf({ entry: one, ...terms(...words) }, (text) => text.includes('Secret')))

    test('is the next best stretch, of the same line or of another', () => {
      expect(unsaid(entry('', `The Secret of chronic pain. ${filler(30)} Here is pain.`), 'chronic', 'pain')).toMatch(/^… .*Here is \[pain\]\.$/)
      expect(unsaid(entry('A lead', `The Secret of chronic pain.\nAnd pain.`), 'chronic', 'pain')).toBe('And [pain].')
      expect(unsaid(entry('A lead', `The Secret of joy.\nOf chronic pain.`), 'chronic', 'pain')).toBe('Of [chronic] [pain].')
    })

    test('is a beginning where every stretch with the words says it, and nothing where there is none', () => {
      expect(unsaid(entry('A lead', 'The Secret of pain.'), 'pain')).toBe('A lead')
      expect(unsaid(entry('A Secret lead', 'The Secret of pain.\nA body'), 'pain')).toBe('A body')
      expect(unsaid(entry('A Secret lead', 'The Secret of pain.'), 'pain')).toBe('')
    })
  })
})
