import { decide, type AccessRequest, type Decision } from '@gatehouse/policy'
import type { Payload } from 'payload'
import { canonical } from '../rules/canonical.ts'
import { compileOnce, readSet } from '../rules/sets.ts'
import { decisionCollection } from './log-decision.ts'

interface Row { id: string; step: string; subject: string; request: AccessRequest; decision: Decision; revision: number }

/** Asks the stored set again what a step of a sale was answered by; says in a sentence whether it gives the same. */
export async function replayDecision(payload: Payload, id: string): Promise<{ isSame: boolean; sentence: string }> {
  const row = await payload.db.findOne<Row>({ collection: decisionCollection, where: { id: { equals: id } } }).catch((error: unknown) => {
    if ((error as { name?: unknown }).name === 'CastError') return null
    throw error
  })
  if (!row) return { isSame: false, sentence: `There is no decision ${id}.` }
  const set = await readSet(payload, row.revision)
  if (!set) return { isSame: false, sentence: `Decision ${id} was made by rule set ${row.revision}, which isn’t there.` }
  const compiled = compileOnce(set.content, set.revision)
  if (compiled.hash !== set.hash || set.hash !== row.decision.ruleSet.hash) {
    return { isSame: false, sentence: `Rule set ${row.revision} isn’t the one that decision ${id} was made by: its hash differs.` }
  }
  const again = decide(compiled, row.request)
  const where = `${row.step} of ${row.subject}, rule set ${row.revision}`
  if (canonical(again) === canonical(row.decision)) {
    return { isSame: true, sentence: `Decision ${id} is the same when asked again: ${again.level} (${again.binding.join(', ') || 'by default'}; ${where}).` }
  }
  return { isSame: false, sentence: `Decision ${id} differs when asked again: the log says ${row.decision.level} (${row.decision.binding.join(', ')}), the set ${again.level} (${again.binding.join(', ')}; ${where}).` }
}
