import type { CompiledRuleSet } from '@gatehouse/policy'
import type { Payload, PayloadRequest } from 'payload'
import type { Person } from '../audit/actor.ts'
import { compileContent, type PolicyContent } from './content.ts'
import { setAt, type PolicyHead } from './head.ts'
import { withoutStop } from './kill-switch.ts'

export const setCollection = 'rule-sets'
export type SetKind = 'publish' | 'bring-back' | 'stop' | 'lift'

/** A published set as it was frozen. */
export interface FrozenSet {
  revision: number
  hash: string
  contentHash: string
  kind: SetKind
  effectiveAt: number
  isStopped: boolean
  reason: string
  authors: Person[]
  approver: Person | null
  content: PolicyContent
}

interface Row extends Omit<FrozenSet, 'content'> {
  id: string
  source: Pick<PolicyContent, 'classes' | 'rules'>
  notices: PolicyContent['notices']
  areas: PolicyContent['areas']
  shop: PolicyContent['shop']
  staffWords: PolicyContent['staffWords']
}

// A set never changes, so it is read and compiled once for each database that this process has open.
const known = new WeakMap<Payload['db'], Map<number, FrozenSet>>()
const compiled = new WeakMap<PolicyContent, CompiledRuleSet>()
const mostKept = 20

/** A set by its number, or null where there is none. */
export async function readSet(payload: Payload, revision: number, req?: PayloadRequest): Promise<FrozenSet | null> {
  const sets = known.get(payload.db) ?? new Map<number, FrozenSet>()
  known.set(payload.db, sets)
  const before = sets.get(revision)
  if (before) return before
  const row = await payload.db.findOne<Row>({ collection: setCollection, where: { revision: { equals: revision } }, ...(req ? { req } : {}) })
  if (!row) return null
  const { hash, contentHash, kind, effectiveAt, isStopped, reason, authors, approver, source, notices, areas, shop, staffWords } = row
  const set: FrozenSet = {
    revision, hash, contentHash, kind, effectiveAt, isStopped: Boolean(isStopped), reason, authors, approver: approver ?? null,
    content: { classes: source.classes, rules: source.rules, notices, areas, shop, staffWords },
  }
  // Not from within a save, which may still be undone.
  if (!req) {
    sets.set(revision, set)
    if (sets.size > mostKept) sets.delete(Math.min(...sets.keys()))
  }
  return set
}

/** A set that the head names is there: both were written together. */
export async function requireSet(payload: Payload, revision: number, req?: PayloadRequest): Promise<FrozenSet> {
  const set = await readSet(payload, revision, req)
  if (!set) throw new Error(`the policy head names rule set ${revision}, which isn't there`)
  return set
}

/** The content made ready for `decide`, once. Throws a RuleSetError. */
export function compileOnce(content: PolicyContent, revision = 0): CompiledRuleSet {
  const before = compiled.get(content)
  if (before?.revision === revision) return before
  const now = compileContent(content, revision)
  compiled.set(content, now)
  return now
}

/** The set in force at an instant, or null before the first. */
export async function readSetAt(payload: Payload, head: PolicyHead, at: number, req?: PayloadRequest): Promise<FrozenSet | null> {
  const dated = setAt(head.sets, at)
  return dated && requireSet(payload, dated.revision, req)
}

const plain = new WeakMap<PolicyContent, PolicyContent>()

/** A set's content as it is when sales aren't stopped; the same object each time, so that it is compiled once. */
export function plainContent({ content }: FrozenSet): PolicyContent {
  const before = plain.get(content)
  if (before) return before
  const now = withoutStop(content)
  plain.set(content, now)
  return now
}
