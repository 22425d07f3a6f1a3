/** A rate in parts per million as people read it: `13%`, `9,975 %`. */
export const percentOf = (ratePpm: number, language: string): string =>
  new Intl.NumberFormat(language.startsWith('fr') ? 'fr-CA' : 'en-CA', { style: 'percent', maximumFractionDigits: 4 }).format(ratePpm / 1_000_000)
