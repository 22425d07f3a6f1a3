/** What a load does; travels to the child processes as JSON. */
export interface Plan {
  folder: string
  /** The adapter as it comes instead of ours. */
  bare: boolean
  workers: number
  /** The number of the first worker; each writes a mark of its own. */
  firstWorker: number
  saves: number
  /** No save is asked for after this, for slow machines. */
  mostSeconds?: number
  /** Saves are numbered from here, so that several loads can follow each other on one file. */
  firstRound: number
  /** Hooks wait up to this long in each save. */
  hookWaitMs: number
  /** A 20 MB picture to upload meanwhile. */
  picture?: string
}

export const DOCUMENTS = 10
export const LOCALES = ['en', 'fr'] as const
export const ROWS = 3
export const MEMBER = { email: 'member@example.com', password: 'correct horse battery' }
export const UNITS = 1_000_000

/** One line of the journal: a save that Payload called good, written down before anything else happens. */
export interface Answered {
  round: number
  worker: number
  document: string
  ms: number
}

/** What a reader saw. */
export interface ReadReport {
  reads: number
  /** Documents half written. */
  torn: number
}

/** What the load itself saw. */
export interface LoadReport extends ReadReport {
  asked: number
  answered: number
  seconds: number
  /** Of answered saves. */
  p50Ms: number
  p99Ms: number
  uploadMs: number | null
  logins: { ok: number; failed: number }
  jobs: { ok: number; failed: number }
  buys: { ok: number; failed: number }
  /** The longest that the event loop stood still. */
  stalledMs: number
  /** The first few distinct errors. */
  errors: string[]
}

/** What a fresh process finds in the file. */
export interface CheckReport {
  /** Answered saves that aren't there. */
  lost: number
  /** Documents whose parts don't belong together. */
  torn: number
  /** SQLite's own checks: rows that point nowhere, damaged pages. */
  damage: string[]
  /** Units that were neither kept nor sold. */
  unitsAstray: number
}

export const readPlan = (): Plan => JSON.parse(process.argv[2] ?? '') as Plan
export const journalOf = (folder: string): string => `${folder}/answered.log`
