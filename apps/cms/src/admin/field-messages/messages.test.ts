import { putBack, settleMessages, type Fields, type Kept } from './messages.ts'

const none: Kept = new Map()
const refused: Fields = { reviewer: { value: null, valid: false, errorMessage: 'Choose who reviewed this text.' }, title: { value: 'A title', valid: true } }
const kept = settleMessages(none, refused, true).kept

test('a refused form’s messages are kept, and nothing is said twice', () => {
  expect([...kept.keys()]).toEqual(['reviewer'])
  expect(settleMessages(kept, refused, true)).toEqual({ kept, restore: [], dismiss: [] })
})

test('a form that wasn’t submitted shows no messages, so none is kept', () => {
  expect(settleMessages(none, refused, false).kept.size).toBe(0)
})

test('a message that an answer wiped comes back while the field holds what was refused, after an autosave too', () => {
  const wiped: Fields = { ...refused, reviewer: { value: undefined, valid: true } }
  for (const isSubmitted of [true, false]) {
    expect(settleMessages(kept, wiped, isSubmitted)).toEqual({ kept, restore: [{ path: 'reviewer', message: 'Choose who reviewed this text.' }], dismiss: [] })
  }
})

test('a message goes with the change of its field, also where the form still carries it', () => {
  expect(settleMessages(kept, { reviewer: { value: 'someone', valid: true } }, true)).toEqual({ kept: none, restore: [], dismiss: [] })
  const late: Fields = { reviewer: { ...refused.reviewer, value: 'someone' } }
  expect(settleMessages(kept, late, true)).toEqual({ kept: none, restore: [], dismiss: ['reviewer'] })
})

test('a new message about the new value is kept in its turn', () => {
  const again: Fields = { reviewer: { value: 'author', valid: false, errorMessage: 'Choose someone else.' } }
  expect(settleMessages(kept, again, true).kept.get('reviewer')).toEqual({ message: 'Choose someone else.', about: 'author' })
})

test('a message on a list goes when a row changes, though the number of rows doesn’t', () => {
  const list = (label: string): Fields => ({ links: { value: 1, rows: [{}], valid: false, errorMessage: 'Row 1 leads nowhere.' }, 'links.0.label': { value: label, valid: true } })
  const before = settleMessages(none, list('one'), true).kept
  expect(settleMessages(before, list('one'), true).dismiss).toEqual([])
  expect(settleMessages(before, list('two'), true).dismiss).toEqual(['links'])
})

test('a field that is gone or hidden takes its message along', () => {
  expect(settleMessages(kept, {}, true).kept.size).toBe(0)
  expect(settleMessages(kept, { reviewer: { value: null, valid: true, passesCondition: false } }, true)).toEqual({ kept: none, restore: [], dismiss: [] })
})

test('an answer carries the kept messages on the fields that it names, and the lists around them count them', () => {
  const messages: Kept = new Map([['links.0.label', { message: 'Missing.', about: null }], ['gone', { message: 'Missing.', about: null }]])
  const answer: Fields = { links: { value: 1, rows: [{}], valid: true }, 'links.0.label': { value: '', valid: true }, title: { value: 'A title', valid: true } }
  expect(putBack(messages, answer)).toEqual({
    links: { value: 1, rows: [{}], valid: true, errorPaths: ['links.0.label'] },
    'links.0.label': { value: '', valid: false, errorMessage: 'Missing.' },
    title: { value: 'A title', valid: true },
  })
})
