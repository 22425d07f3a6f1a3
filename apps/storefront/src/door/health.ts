import type { Gate } from '../gate/gate.ts'
import type { Answer } from './kept-answers.ts'

/** `/healthz`: 200 while the site can serve, which needs one snapshot ever loaded; `degraded` while the CMS doesn't answer. */
export function healthAnswer(gate: Pick<Gate, 'known' | 'cmsAnswers'>): Answer {
  const body = { status: gate.known && gate.cmsAnswers ? 'ok' : 'degraded', cms: gate.cmsAnswers ? 'ok' : 'away', ruleSet: null }
  return {
    status: gate.known ? 200 : 503,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: Buffer.from(JSON.stringify(body)),
    isKept: false,
  }
}
