/** How much of it there is. */
export interface Form {
  /** Who wants one of the few at once, and how many of those there are. */
  rush: { buyers: number; units: number }
  /** Checkouts while the rules change. */
  checkouts: number
  atOnce: number
  /** Kills at random moments, and between how many different steps: all that were passed, where null. */
  kills: { random: number; points: number | null }
  /** Between two kills, at least; up to twice as long. */
  pauseMs: number
  /** How long sales are open, and shut, between two turns of the rules. */
  turns: { openMs: number; shutMs: number }
  /** A run that isn't over by then has failed. */
  mostMs: number
}

export const forms: Record<'whole' | 'short', Form> = {
  whole: { rush: { buyers: 200, units: 20 }, checkouts: 500, atOnce: 24, kills: { random: 4, points: null }, pauseMs: 1800, turns: { openMs: 2500, shutMs: 700 }, mostMs: 1_800_000 },
  short: { rush: { buyers: 20, units: 5 }, checkouts: 20, atOnce: 8, kills: { random: 1, points: 4 }, pauseMs: 300, turns: { openMs: 900, shutMs: 300 }, mostMs: 240_000 },
}

/** The steps between which the CMS is killed first: from the order that is written to the money that was taken. */
export const importantPoints = ['order-placed', 'session-opened', 'event-noted', 'order-decide-done', 'capture-asked', 'order-capture-done', 'before-write', 'after-write', 'cancel-asked', 'event-handled']
