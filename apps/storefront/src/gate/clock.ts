/** The time, in ms since the epoch. */
export type Clock = () => number

/** The system's clock, moved by an offset that only tests of time set. */
export function createClock(offsetMs: number): Clock {
  return offsetMs === 0 ? Date.now : () => Date.now() + offsetMs
}
