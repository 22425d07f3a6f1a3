import type { Route } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { currentSnapshot } from '../../../feed/snapshot.ts'
import { say } from '../../../fields/words.ts'
import type { FailedCase } from '../../../rules/cases.ts'
import { hashOfContent, type PolicyContent } from '../../../rules/content.ts'
import { GateRefusal } from '../../../rules/gate/gate-refusal.ts'
import { readBase, weigh } from '../../../rules/gate/read-state.ts'
import type { PolicyHead } from '../../../rules/head.ts'
import { compareContents, type PartChange } from '../../../rules/impact/compare-contents.ts'
import type { Impact } from '../../../rules/impact/impact.ts'
import { splitImpact, type Side } from './split-impact.ts'

/** What a content would do in the place of what it follows on, ready to be shown. */
export interface WeighedUp {
  /** The instant from which it would count, ms. */
  at: number
  /** The hash that goes with each act on it. */
  candidate: string
  base: { revision: number | null; content: PolicyContent; hash: string }
  content: PolicyContent
  parts: PartChange[]
  /** Or the faults for which nothing can be said, in words. */
  weighed: { impact: Impact; failed: FailedCase[]; sides: { tighter: Side; looser: Side } } | { faults: { name: string; sentence: string }[]; sentence: string }
}

/** The same as the gate does, so that what is shown is what is decided by. */
export async function weighUp(payload: Payload, head: PolicyHead, content: PolicyContent, at: number, language: string): Promise<WeighedUp> {
  const base = await readBase(payload, head, at)
  const about = { at, candidate: hashOfContent(content), base: { ...base, hash: hashOfContent(base.content) }, content, parts: compareContents(base.revision === null ? null : base.content, content) }
  try {
    const { impact, failed } = await weigh(payload, base, content, at)
    const { routes }: { routes: readonly Route[] } = await currentSnapshot(payload, Date.now())
    return { ...about, weighed: { impact, failed, sides: splitImpact(impact, routes) } }
  } catch (error) {
    if (!(error instanceof GateRefusal)) throw error
    const faults = Object.entries(error.fields ?? {}).map(([name, sentence]) => ({ name, sentence: say(language, sentence) }))
    return { ...about, weighed: { faults, sentence: say(language, error.sentence) } }
  }
}
