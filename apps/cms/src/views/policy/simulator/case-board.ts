import { RuleSetError } from '@gatehouse/policy'
import { answerCases, type CaseAnswer, type SavedCase } from '../../../rules/cases.ts'
import type { PolicyContent } from '../../../rules/content.ts'
import type { RuleChange } from '../../../rules/gate/request-change.ts'
import type { PolicyHead } from '../../../rules/head.ts'

/** A saved case with its answers now; null where nobody can be asked. */
export interface CaseRow extends SavedCase { inForce: CaseAnswer | null; working: CaseAnswer | null }

/** What of the cases stands in the way of what somebody may want to do. */
export interface Blocks {
  /** How many the working copy doesn't answer as expected. */
  publish: number
  changes: { id: string; kind: RuleChange['kind']; by: string; count: number }[]
}

export interface CaseBoard { failing: CaseRow[]; passing: CaseRow[]; blocks: Blocks; hasSet: boolean; hasFaults: boolean; isStopped: boolean }

export interface ToBoard {
  cases: readonly SavedCase[]
  /** The set in force without the kill switch, as the gate compares with it. */
  base: { revision: number | null; content: PolicyContent }
  working: PolicyContent
  head: Pick<PolicyHead, 'stop' | 'workingSequence'>
  pending: readonly Pick<RuleChange, 'id' | 'kind' | 'requestedBy' | 'content' | 'effectiveAt' | 'workingSequence'>[]
  now: number
}

/** Every case's answers by the set in force and by the working copy, as the gate itself would ask them, and what follows from them. */
export function boardOf({ cases, base, working, head, pending, now }: ToBoard): CaseBoard {
  const inForce = base.revision === null ? null : answerCases(cases, base.content, now, base.revision)
  const edited = answersOrNull(cases, working, now)
  const rows = cases.map((one, index): CaseRow => ({ ...one, inForce: inForce?.[index] ?? null, working: edited?.[index] ?? null }))
  const hasFailed = ({ inForce: set, working: copy }: CaseRow): boolean => set?.isAsExpected === false || copy?.isAsExpected === false
  const changes = pending.flatMap(({ id, kind, requestedBy, content, effectiveAt, workingSequence }) => {
    // One that an edit made void is published by nobody.
    if (kind === 'publish' && workingSequence !== head.workingSequence) return []
    const answers = kind === 'lift' ? inForce : content && answersOrNull(cases, content, Math.max(effectiveAt ?? now, now))
    const count = failedIn(answers)
    return count > 0 ? [{ id, kind, by: requestedBy.name, count }] : []
  })
  return {
    failing: rows.filter(hasFailed), passing: rows.filter((row) => !hasFailed(row)), blocks: { publish: failedIn(edited), changes },
    hasSet: inForce !== null, hasFaults: edited === null, isStopped: head.stop !== null,
  }
}

const failedIn = (answers: readonly CaseAnswer[] | null): number => answers?.filter(({ isAsExpected }) => !isAsExpected).length ?? 0

function answersOrNull(cases: readonly SavedCase[], content: PolicyContent, at: number): CaseAnswer[] | null {
  try {
    return answerCases(cases, content, at)
  } catch (error) {
    if (error instanceof RuleSetError) return null
    throw error
  }
}
