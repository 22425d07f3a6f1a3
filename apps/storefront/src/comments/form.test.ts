import { commentTextSchema, tidyLine, tidyText } from '@gatehouse/contract'
import { nothingTyped, readTyped } from './form.ts'

const good = { name: 'Tobias R.', email: '', text: 'The table helped.' }
const letters = (count: number) => 'a'.repeat(count)

describe('what is kept of what somebody typed', () => {
  it.each([
    ['line ends of every kind', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['one empty line between paragraphs, however many were typed', 'one\n\n\n \n\ntwo', 'one\n\ntwo'],
    ['single spaces', '  one \t two  ', 'one two'],
    ['no control characters, and no halves of characters', 'a\u0000b\u0007c\uD83D', 'abc'],
    ['nothing that turns what follows around', 'pay \u202E001\u202C', 'pay 001'],
    ['nothing that only pretends to be something', 'a\u200B\u2060\u{E0041}\u3164b', 'ab'],
    ['accents in one character, also where something stood between', 'e\u200B\u0301', 'é'],
    ['emoji made of several, and the joiners of scripts', '👩‍🔬 می‌خواهم', '👩‍🔬 می‌خواهم'],
    ['text from right to left', 'שלום\u200F!', 'שלום\u200F!'],
    ['HTML and addresses, as text', '<b>x</b> https://example.test/?a&b', '<b>x</b> https://example.test/?a&b'],
  ])('%s', (_, typed, kept) => {
    expect(tidyText(typed)).toBe(kept)
    expect(tidyText(kept)).toBe(kept)
  })

  it('is one line in a name', () => {
    expect(tidyLine('Ann\n\u202EB. ')).toBe('Ann B.')
  })

  it('is what the CMS takes', () => {
    for (const typed of ['a\r\n\r\n\r\nb', ' \u0000x ', 'e\u200B\u0301\u0000 \u00A0y']) expect(commentTextSchema.safeParse(tidyText(typed)).success).toBe(true)
  })
})

describe('a comment that was typed', () => {
  it('goes through with a name and a text', () => {
    expect(readTyped({ ...good, name: ' Tobias\u00A0 R. ' })).toEqual({ ok: true, said: { name: 'Tobias R.', email: null, text: 'The table helped.' } })
    expect(readTyped({ ...good, email: ' tobias@example.ca ' })).toMatchObject({ said: { email: 'tobias@example.ca' } })
  })

  it('is told of every field that needs something', () => {
    expect(readTyped({ ...nothingTyped, email: 'tobias at example' })).toEqual({ ok: false, problems: { name: 'missing', email: 'unreadable', text: 'missing' } })
  })

  it.each([
    ['name', letters(80), null], ['name', letters(81), 'too-long'], ['name', '\u200D\u200D', 'unreadable'], ['name', '!!!', 'unreadable'], ['name', '李', null],
    ['email', 'a@example.ca', null], ['email', 'a@b', 'unreadable'], ['email', 'a b@example.ca', 'unreadable'], ['email', `${letters(250)}@example.ca`, 'too-long'],
    ['text', letters(4000), null], ['text', letters(4001), 'too-long'], ['text', ' \n\u0000\n ', 'missing'], ['text', '👍', null], ['text', '\u200D', 'unreadable'],
  ] as const)('%s %.20j: %s', (field, value, problem) => {
    const read = readTyped({ ...good, [field]: value })
    expect(read.ok ? null : read.problems).toEqual(problem && { [field]: problem })
  })
})
