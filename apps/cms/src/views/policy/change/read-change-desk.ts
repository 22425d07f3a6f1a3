import type { Payload } from 'payload'
import { ruleTime } from '../../../clock.ts'
import { hashOfContent, type PolicyContent } from '../../../rules/content.ts'
import { authorsOf, readEdits } from '../../../rules/gate/authors.ts'
import { partAuthors } from '../../../rules/gate/part-authors.ts'
import { readWorkingCopy } from '../../../rules/gate/read-state.ts'
import { readPending, type RuleChange } from '../../../rules/gate/request-change.ts'
import { stateOfChange, type StateOfChange } from '../../../rules/gate/state-of-change.ts'
import { setAt, type PolicyHead } from '../../../rules/head.ts'
import { plainContent, requireSet } from '../../../rules/sets.ts'
import { weighUp, type WeighedUp } from './weigh-up.ts'

/** A change that waits, as it looks now. */
export interface Waiting { change: RuleChange; state: StateOfChange; up: WeighedUp | null }

export interface ChangeDesk {
  head: PolicyHead
  now: number
  inForce: number | null
  waiting: Waiting[]
  /** What is being edited; null where it says what is in force, or waits as it is. */
  working: WeighedUp | null
  /** The set that says the same: the one that it would follow on, or one that is scheduled. */
  sameAs: number | null
  isEmpty: boolean
  authors: string[]
  /** What the working copy says, with its hash. */
  content: PolicyContent
  candidate: string
  /** Who wrote a part of the working copy. */
  authorsOfPart: ReturnType<typeof partAuthors>
}

/** Everything that the view of changes shows: as it would be at `at`, or at once. */
export async function readChangeDesk(payload: Payload, { at, language, now = ruleTime() }: { at: number | null; language: string; now?: number }): Promise<ChangeDesk> {
  const { head, content } = await readWorkingCopy(payload)
  const waiting: Waiting[] = []
  for (const change of await readPending(payload)) waiting.push(await readWaiting(payload, head, change, { language, now }))
  const up = await weighUp(payload, head, content, at ?? now, language)
  const sameAs = up.candidate === up.base.hash ? up.base.revision : await scheduledAs(payload, head, up.candidate)
  const isWaiting = waiting.some(({ change, state }) => change.kind === 'publish' && state === 'open' && change.contentHash === up.candidate)
  return {
    head, now, content, candidate: up.candidate, inForce: setAt(head.sets, now)?.revision ?? null, waiting, working: sameAs !== null || isWaiting ? null : up, sameAs,
    isEmpty: content.rules.length === 0 && content.classes.length === 0,
    authors: sameAs !== null ? [] : (await authorsOf(payload, head, up.base.revision, null)).map(({ name }) => name),
    authorsOfPart: partAuthors(await readEdits(payload, head.cleanSince)),
  }
}

/** What was scheduled stays in the working copy: it is edited no more than what is in force. */
async function scheduledAs(payload: Payload, { sets }: PolicyHead, candidate: string): Promise<number | null> {
  for (const { revision } of sets) if (hashOfContent(plainContent(await requireSet(payload, revision))) === candidate) return revision
  return null
}

/** What approving would do now: its base may have moved, and the products' facts too. */
async function readWaiting(payload: Payload, head: PolicyHead, change: RuleChange, { language, now }: { language: string; now: number }): Promise<Waiting> {
  if (!change.content) return { change, state: 'open', up: null }
  const state = await stateOfChange(payload, head, change, now)
  return { change, state, up: state === 'open' ? await weighUp(payload, head, change.content, Math.max(change.effectiveAt ?? now, now), language) : null }
}
