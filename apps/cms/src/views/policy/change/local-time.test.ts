import { fromField, nameZone, sayInstant, toField } from './local-time.ts'

test('an instant goes into a field and comes out of it again', () => {
  const minute = Date.parse('2026-11-27T15:00:00Z')
  expect(fromField(toField(minute))).toBe(minute)
  expect(fromField(toField(minute + 7000))).toBe(minute + 7000)
  expect(toField(minute)).toMatch(/^2026-11-2[678]T\d\d:\d\d$/)
})

test.each(['', '2026-11-27', '2026-13-40T10:00', 'tomorrow'])('“%s” is no instant', (value) => expect(fromField(value)).toBeNull())

test('a zone is named with its distance from UTC at that instant, summer or winter', () => {
  expect(nameZone('America/Toronto', Date.parse('2026-11-27T15:00:00Z'))).toBe('America/Toronto (UTC−05:00)')
  expect(nameZone('America/Toronto', Date.parse('2026-07-01T15:00:00Z'))).toBe('America/Toronto (UTC−04:00)')
  expect(nameZone('UTC', 0)).toBe('UTC')
})

test('an instant is said in a zone, with its name, in both languages', () => {
  const at = Date.parse('2026-11-27T15:00:05Z')
  expect(sayInstant(at, 'UTC', 'en')).toMatch(/27.*2026.*15:00:05.*UTC/)
  expect(sayInstant(at, 'America/Toronto', 'fr')).toMatch(/27 nov.*2026.*10.*00.*05/)
  expect(sayInstant(Date.parse('2026-11-27T15:00:00Z'), 'America/Toronto', 'en')).toMatch(/10:00(?!:)/)
})
