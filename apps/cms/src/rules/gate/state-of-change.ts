import type { Payload } from 'payload'
import { hashOfContent } from '../content.ts'
import type { PolicyHead } from '../head.ts'
import { readBase } from './read-state.ts'
import type { RuleChange } from './request-change.ts'

/** Open: a second person can let it. Edited, overtaken: approving it would be refused, and nobody has to look at it again. */
export type StateOfChange = 'open' | 'edited' | 'overtaken'

/** How a change that was asked for stands now, as its approval would find it. */
export async function stateOfChange(payload: Payload, head: PolicyHead, change: RuleChange, now: number): Promise<StateOfChange> {
  // What lifts the kill switch has no content of its own: it fits as long as sales are stopped.
  if (!change.content) return 'open'
  if (change.kind === 'publish' && change.workingSequence !== head.workingSequence) return 'edited'
  const base = await readBase(payload, head, Math.max(change.effectiveAt ?? now, now))
  return hashOfContent(base.content) === change.baseHash ? 'open' : 'overtaken'
}
