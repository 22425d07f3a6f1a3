// Dates that people can read and write: with a year of four digits. Beyond lies what ISO 8601 has no plain words for, and further
// out what is no date at all, so that whoever shows it fails.

const first = Date.UTC(1000, 0, 1)
const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** Whether an instant (ms since the epoch, UTC) has a year of four digits. */
export const isInCalendar = (instant: number): boolean => instant >= first && instant <= last

/** Whether a day such as 2026-11-23 is one: there is no 31 February. */
export function isDay(text: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return isInCalendar(instant) && new Date(instant).toISOString().startsWith(text)
}
