/** A weight band as it stands in the form: text, until it is known to be a number. */
export interface BandRow { upToGrams: string; CAD: string; USD: string; EUR: string }

const names = ['upToGrams', 'CAD', 'USD', 'EUR'] as const
const text = (value: unknown): string => (typeof value === 'number' || typeof value === 'string' ? String(value) : '')

/** The rows of a stored list; none where there is no list yet. */
export function rowsOf(value: unknown): BandRow[] {
  if (!Array.isArray(value)) return []
  return value.map((band: unknown) => {
    const { upToGrams, CAD, USD, EUR } = (typeof band === 'object' && band !== null ? band : {}) as Record<string, unknown>
    return { upToGrams: text(upToGrams), CAD: text(CAD), USD: text(USD), EUR: text(EUR) }
  })
}

/**
 * What is stored of the rows: whole numbers where they are written, nothing where a price is empty. What is no number stays as it was
 * typed, so that saving refuses it instead of leaving it out.
 */
export const toBands = (rows: readonly BandRow[]): Record<string, number | string>[] => rows.map((row) => Object.fromEntries(names.flatMap((name) => {
  const typed = row[name].trim()
  if (typed === '') return []
  return [[name, /^\d{1,10}$/.test(typed) ? Number(typed) : typed]]
})))
