import type { Payload } from 'payload'
import { ruleTime } from '../../clock.ts'
import { readPendingFacts, type PendingFacts } from '../facts/read-pending.ts'
import { readPending, type RuleChange } from '../gate/request-change.ts'
import { stateOfChange } from '../gate/state-of-change.ts'
import { readHead, type PolicyHead } from '../head.ts'
import type { Alarm } from './alarms-of.ts'
import { readAlarms } from './read-alarms.ts'

/** What of the rules somebody has to look at at this moment; null where there is nothing. */
export interface AlarmBoard { alarms: Alarm[]; pending: RuleChange[]; facts: PendingFacts[]; suspended: PolicyHead['suspended']; stop: PolicyHead['stop'] }

export async function readBoard(payload: Payload, now: number = ruleTime()): Promise<AlarmBoard | null> {
  const head = await readHead(payload)
  const pending: RuleChange[] = []
  // What is void waits for nobody.
  for (const change of await readPending(payload)) if ((await stateOfChange(payload, head, change, now)) === 'open') pending.push(change)
  const board: AlarmBoard = {
    alarms: await readAlarms(payload, now), pending, facts: await readPendingFacts(payload), stop: head.stop ?? null,
    // One whose instant has passed was overtaken for good.
    suspended: head.suspended.filter(({ effectiveAt }) => effectiveAt > now),
  }
  return board.alarms.length + board.pending.length + board.facts.length + board.suspended.length > 0 || board.stop ? board : null
}
