// A browser's field for a day and a time knows no time zone: what stands in it is meant in the zone of whoever looks.

const two = (number: number): string => String(number).padStart(2, '0')

/** An instant as such a field holds it in this device's zone; seconds where there are any. */
export function toField(at: number): string {
  const date = new Date(at)
  const seconds = date.getSeconds()
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}${seconds > 0 ? `:${two(seconds)}` : ''}`
}

/** What stands in such a field as an instant; null where it isn't whole. */
export function fromField(value: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/.test(value)) return null
  const at = new Date(value).getTime()
  return Number.isNaN(at) ? null : at
}

/** A zone with its distance from UTC at an instant: “America/Toronto (UTC−05:00)”. */
export function nameZone(zone: string, at: number): string {
  if (zone === 'UTC') return zone
  const offset = new Intl.DateTimeFormat('en-CA', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC').replace('-', '−')
  return offset === undefined ? zone : `${zone} (${offset})`
}

/** An instant in words, in a zone, with the zone’s short name. */
export function sayInstant(at: number, zone: string, language: string): string {
  const hasSeconds = Math.floor(at / 1000) % 60 !== 0
  return new Intl.DateTimeFormat(language.startsWith('fr') ? 'fr-CA' : 'en-CA', {
    timeZone: zone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', ...(hasSeconds ? { second: '2-digit' } : {}), hourCycle: 'h23', timeZoneName: 'short',
  }).format(at)
}
