import { readAt, readNumber } from './read-asked.ts'

const now = Date.parse('2026-11-27T12:00:00Z')

test.each([
  ['2026-11-27T13:00:00Z', { at: now + 3_600_000, isPast: false }],
  ['2026-11-27T13:00:00-05:00', { at: now + 6 * 3_600_000, isPast: false }],
  [String(now + 1), { at: now + 1, isPast: false }],
  ['2026-11-27T11:00:00Z', { at: null, isPast: true }],
  // Without its offset nobody knows which instant is meant.
  ['2026-11-27T13:00:00', { at: null, isPast: false }],
  ['soon', { at: null, isPast: false }],
  [['1', '2'], { at: null, isPast: false }],
  [undefined, { at: null, isPast: false }],
])('“%s” asks about %j', (asked, answer) => expect(readAt(asked, now)).toEqual({ ...answer, now }))

test.each([['12', 12], ['0', null], ['-1', null], ['1e3', null], [['1', '2'], null], [undefined, null]])('“%s” is the number %j', (asked, number) => expect(readNumber(asked)).toBe(number))
