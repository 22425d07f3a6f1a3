/** An instant as staff read it, in UTC. */
export function instantInWords(at: number, language: 'en' | 'fr'): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' })
  return `${format.format(at)} UTC`
}
