import { isDay, isInCalendar } from './calendar.ts'

test.each([['2026-11-23', true], ['2028-02-29', true], ['2026-02-29', false], ['2026-02-31', false], ['2026-13-01', false], ['0000-01-01', false], ['2026-11', false], ['x', false]])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})

test('an instant has a year of four digits, or it is out of the calendar', () => {
  for (const text of ['1000-01-01T00:00:00Z', '1868-05-12T00:00:00Z', '9999-12-31T23:59:59.999Z']) expect(isInCalendar(Date.parse(text))).toBe(true)
  for (const instant of [Date.parse('0999-12-31T23:59:59.999Z'), Date.parse('+010000-01-01T00:00:00Z'), 8.64e15, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, NaN]) expect(isInCalendar(instant)).toBe(false)
})
