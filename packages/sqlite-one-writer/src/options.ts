/** How long things may take before they are refused or undone. All in milliseconds. */
export interface OneWriterLimits {
  /** A write waits at most this long for its turn. Longer than `maxMs`, so that one endless transaction fails alone. */
  waitMs: number
  /** A write started inside a transaction that waits for it (no `req` passed on) is refused after this long. */
  nestedMs: number
  /** A transaction that runs no statement for this long lets others go first: a picture is being resized, say. */
  pauseMs: number
  /** One that runs no statement for this long and can't pause, having done too much, is rolled back. */
  idleMs: number
  /** A transaction that holds its turn for this long is rolled back. */
  maxMs: number
  /** How long to wait for another process that holds the file. */
  busyMs: number
}

/** What `oneWriter` can be told. Everything has a measured default: see the README. */
export interface OneWriterOptions extends Partial<OneWriterLimits> {
  /** SQLite's own setting. FULL: an answered save survives a power cut; NORMAL: it survives a crash of the process. */
  synchronous?: 'FULL' | 'NORMAL'
}

export type OneWriterSettings = Required<OneWriterOptions>

const DEFAULTS: OneWriterSettings = {
  waitMs: 75_000,
  nestedMs: 4_000,
  pauseMs: 1_000,
  idleMs: 10_000,
  maxMs: 60_000,
  busyMs: 10_000,
  synchronous: 'FULL',
}

/** The defaults with what was given in their place. Throws a RangeError when a limit isn't a positive number. */
export function settingsFrom(options: OneWriterOptions = {}): OneWriterSettings {
  const settings = { ...DEFAULTS, ...options }
  for (const [name, value] of Object.entries(settings)) {
    if (name !== 'synchronous' && !(typeof value === 'number' && value > 0)) throw new RangeError(`oneWriter: ${name} must be a number of milliseconds above 0`)
  }
  return settings
}
