import { setAt, type PolicyHead } from '../../../rules/head.ts'
import type { FrozenSet } from '../../../rules/sets.ts'

export type SetState = { is: 'in-force' | 'scheduled' | 'past' } | { is: 'suspended'; overtakenBy: number; isOver: boolean } | { is: 'frozen-anew'; as: number }

type Dated = Pick<FrozenSet, 'revision' | 'effectiveAt' | 'kind'>

/**
 * How a set stands at `now`. One that was scheduled while sales were stopped or let go again was frozen anew under another number
 * for the same instant: `again` are those sets of the kill switch.
 */
export function setState({ revision, effectiveAt }: Dated, { sets, suspended }: Pick<PolicyHead, 'sets' | 'suspended'>, again: readonly Dated[], now: number): SetState {
  if (setAt(sets, now)?.revision === revision) return { is: 'in-force' }
  if (sets.some((one) => one.revision === revision && one.effectiveAt > now)) return { is: 'scheduled' }
  const overtaken = suspended.find((one) => one.revision === revision)
  if (overtaken) return { is: 'suspended', overtakenBy: overtaken.overtakenBy, isOver: overtaken.effectiveAt <= now }
  const next = again.filter((one) => one.revision > revision && one.effectiveAt === effectiveAt).sort((a, b) => a.revision - b.revision)[0]
  return next ? { is: 'frozen-anew', as: next.revision } : { is: 'past' }
}
