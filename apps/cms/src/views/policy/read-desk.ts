import { RuleSetError } from '@gatehouse/policy'
import type { Payload } from 'payload'
import { ruleTime } from '../../clock.ts'
import { hashOfContent, type PolicyContent } from '../../rules/content.ts'
import { readBase } from '../../rules/gate/read-state.ts'
import { readHead, type PolicyHead } from '../../rules/head.ts'
import { compileOnce } from '../../rules/sets.ts'
import { readWorkingRows, toContent } from '../../rules/working-copy/read-working-copy.ts'

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

export async function readDesk(payload: Payload, now = ruleTime()): Promise<Desk> {
  const head = await readHead(payload)
  const rows = await readWorkingRows(payload)
  const read = toContent(rows)
  const hash = hashOfContent(read)
  const working = asBefore(hash, read)
  const base = await readBase(payload, head, now)
  return {
    now, head, working, base,
    isClean: hash === hashOnce(base.content),
    rowIds: new Map(rows.rules.map(({ id, ruleId }) => [String(ruleId), String(id)])),
    faults: faultsOf(working),
  }
}

const kept = new Map<string, PolicyContent>()
const mostKept = 4

/** Equal contents are one object, so that looking again, from cell to cell say, compiles nothing anew and finds the engine's memory filled. */
function asBefore(hash: string, content: PolicyContent): PolicyContent {
  const before = kept.get(hash) ?? content
  kept.delete(hash)
  kept.set(hash, before)
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
  return before
}

const hashes = new WeakMap<PolicyContent, string>()

/** A set's content never changes. */
function hashOnce(content: PolicyContent): string {
  const hash = hashes.get(content) ?? hashOfContent(content)
  hashes.set(content, hash)
  return hash
}

function faultsOf(content: PolicyContent): Fault[] {
  // Nothing was written yet: the engine wants a class, but nobody has made a mistake.
  if (content.classes.length + content.rules.length === 0) return []
  try {
    compileOnce(content)
    return []
  } catch (error) {
    if (error instanceof RuleSetError) return error.faults
    throw error
  }
}
