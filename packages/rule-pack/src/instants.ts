/** The offsets from UTC of the first and the last place in a country that a day begins in. */
export interface Span { first: string; last: string }

/** Newfoundland to the Pacific, in summer time (mid-March to early November) … */
export const canadaInSummer: Span = { first: '-02:30', last: '-07:00' }
/** … and in winter. */
export const canadaInWinter: Span = { first: '-03:30', last: '-08:00' }
/** Wake Island to Baker Island; neither has a summer time. */
export const unitedStates: Span = { first: '+12:00', last: '-12:00' }

const midnight = (date: string, offset: string): number => Date.parse(`${date}T00:00:00${offset}`)

/** When a cap or duty of a law begins that is in force from a day on: where that day begins first. */
export const capFrom = (date: string, { first }: Span): number => midnight(date, first)

/** When a cap or duty ends whose law no longer holds from a day on: where that day begins last. */
export const capUntil = (date: string, { last }: Span): number => midnight(date, last)

/** The span of a place within one time zone. */
export const at = (offset: string): Span => ({ first: offset, last: offset })

/** The instant from which a rule's law must have been read again. */
export const review = (date: string): number => midnight(date, 'Z')
