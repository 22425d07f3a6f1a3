import { firstInstant } from './local-midnight.ts'

const at = (instant: number) => new Date(instant).toISOString()

test.each([
  ['cap', ['CA'], '2026-10-01', '2026-10-01T02:30:00.000Z', 'Newfoundland, in summer time'],
  ['grant', ['CA'], '2026-10-01', '2026-10-01T07:00:00.000Z', 'the Pacific'],
  ['duty', ['CA'], '2022-01-05', '2022-01-05T03:30:00.000Z', 'Newfoundland, in winter'],
  ['cap', ['DE'], '2025-07-11', '2025-07-10T22:00:00.000Z', 'Berlin'],
  ['cap', ['US'], '2026-11-12', '2026-11-11T12:00:00.000Z', 'Wake Island'],
  ['cap', ['AU'], '2023-07-01', '2023-06-30T13:30:00.000Z', 'Lord Howe Island'],
  ['cap', ['CA', 'DE'], '2026-10-01', '2026-09-30T22:00:00.000Z', 'the first of several'],
  ['cap', ['*'], '2026-01-01', '2025-12-31T10:00:00.000Z', 'where a day begins first on earth'],
  ['grant', ['*'], '2026-01-01', '2026-01-01T12:00:00.000Z', 'where it begins last'],
] as const)('a %s in %j from %s on holds from %s: %s', (kind, places, day, instant, _where) => {
  expect(at(firstInstant(kind, places, day))).toBe(instant)
})
