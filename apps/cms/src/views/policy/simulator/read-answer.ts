import { explain, RuleSetError, type Explanation } from '@gatehouse/policy'
import type { Payload } from 'payload'
import type { AskedContent } from '../../../rules/asked-content.ts'
import { readAskedContent } from '../../../rules/asked-content.ts'
import { asAsked } from '../../../rules/cases.ts'
import { GateRefusal } from '../../../rules/gate/gate-refusal.ts'
import { compileOnce } from '../../../rules/sets.ts'
import type { Question } from './read-question.ts'

export type Answered =
  | { kind: 'answered'; asked: AskedContent; explanation: Explanation; at: number }
  /** No set was published yet. */
  | { kind: 'nothing' }
  | { kind: 'faults'; faults: RuleSetError['faults'] }

/** Asks as `/api/policy/decide` does. */
export async function readAnswer(payload: Payload, { request, which }: Question, now: number): Promise<Answered> {
  const at = request.at ?? now
  try {
    const asked = await readAskedContent(payload, which, { at, now })
    return { kind: 'answered', asked, at, explanation: explain(compileOnce(asked.content, asked.revision), asAsked(request, asked.content, at)) }
  } catch (error) {
    if (error instanceof RuleSetError) return { kind: 'faults', faults: error.faults }
    if (error instanceof GateRefusal && which === 'in-force') return { kind: 'nothing' }
    throw error
  }
}
