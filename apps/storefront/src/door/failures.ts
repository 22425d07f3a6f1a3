import type { Locale } from '@gatehouse/contract'
import { randomBytes } from 'node:crypto'
import type { Gate } from '../gate/gate.ts'
import { registry } from '../gate/registry.ts'
import type { Answer } from './kept-answers.ts'
import { plainPage } from './plain-page.ts'

export interface Failure {
  /** Of `performance.now`. */
  startedAt: number
  lang: Locale
  /** What was asked for, for the log. */
  target: string
  /** Next's status, or null where it didn't answer. */
  status: number | null
}

/**
 * Whether a render that failed is worth one more try at once: a read of the CMS failed in it, though the CMS answers. A
 * connection that ended just as it was used again, a moment's load, a restart: the next read finds it well.
 */
export function isWorthAnotherTry(gate: Pick<Gate, 'cmsAnswers'>, startedAt: number): boolean {
  return gate.cmsAnswers && registry().lastOutage >= startedAt
}

/**
 * The answer for a page that could not be made: 503 while the CMS is away, so that everyone comes back in a moment, else 500
 * with a reference that finds the line in the log. Neither is kept.
 */
export function createFailureAnswer({ gate, log }: { gate: Pick<Gate, 'poll' | 'cmsAnswers'>; log: (message: string) => void }) {
  return async ({ startedAt, lang, target, status }: Failure): Promise<Answer> => {
    const isOutage = registry().lastOutage >= startedAt || !(await cmsAnswersNow(gate))
    const reference = isOutage ? undefined : randomBytes(4).toString('hex')
    if (reference) log(`reference ${reference}: ${target} could not be made (${status ?? 'no answer'}); Next's own line above says why`)
    const { headers, body } = plainPage(isOutage ? 503 : 500, { lang, reference })
    return { status: isOutage ? 503 : 500, headers, body: Buffer.from(body), isKept: false }
  }
}

/** The last poll may have been just before the CMS went away. */
async function cmsAnswersNow(gate: Pick<Gate, 'poll' | 'cmsAnswers'>): Promise<boolean> {
  await gate.poll()
  return gate.cmsAnswers
}
