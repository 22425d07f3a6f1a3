import type { Gate } from '../gate/gate.ts'
import type { Answer } from './kept-answers.ts'

/**
 * `/healthz`: 200 while the site can serve, which needs one snapshot ever loaded; `degraded` while the CMS doesn't answer or the
 * rules can't be confirmed. `revision` is the number of the rule set in force.
 */
export function healthAnswer(gate: Pick<Gate, 'known' | 'cmsAnswers' | 'isConfirmed' | 'ageMs'>, revision: number | null): Answer {
  const body = {
    status: gate.known && gate.cmsAnswers && gate.isConfirmed ? 'ok' : 'degraded', cms: gate.cmsAnswers ? 'ok' : 'away',
    ruleSet: revision === null ? null : { revision, ageMs: Math.round(gate.ageMs) },
  }
  return {
    status: gate.known ? 200 : 503,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: Buffer.from(JSON.stringify(body)),
    isKept: false,
  }
}
