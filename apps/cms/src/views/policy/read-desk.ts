import type { RuleSetError } from '@gatehouse/policy'
import type { Payload } from 'payload'
import { hashOfContent, type PolicyContent } from '../../rules/content.ts'
import { readBase } from '../../rules/gate/read-state.ts'
import { readHead, type PolicyHead } from '../../rules/head.ts'
import { readWorkingRows, toContent } from '../../rules/working-copy/read-working-copy.ts'
import { faultsOf } from '../../rules/working-copy/refuse-faults.ts'

export type Fault = RuleSetError['faults'][number]

/** The working copy as the desk shows it: beside what a set published now would follow on, with the engine's faults. */
export interface Desk {
  /** The instant at which it was read, ms. */
  now: number
  head: PolicyHead
  working: PolicyContent
  /** The set in force without the kill switch; `revision` null before anything was published. */
  base: { revision: number | null; content: PolicyContent }
  isClean: boolean
  /** The row of each rule of the working copy, by the rule's name. */
  rowIds: ReadonlyMap<string, string>
  faults: Fault[]
}

export async function readDesk(payload: Payload, now = Date.now()): Promise<Desk> {
  const head = await readHead(payload)
  const rows = await readWorkingRows(payload)
  const working = toContent(rows)
  const base = await readBase(payload, head, now)
  return {
    now, head, working, base,
    isClean: hashOfContent(working) === hashOfContent(base.content),
    rowIds: new Map(rows.rules.map(({ id, ruleId }) => [String(ruleId), String(id)])),
    faults: faultsOf(rows),
  }
}
