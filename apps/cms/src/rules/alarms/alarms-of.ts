import type { Rule } from '@gatehouse/policy'
import type { PolicyContent } from '../content.ts'

const day = 24 * 60 * 60 * 1000

/** How near it is: passed, or within so many days. */
export const stages = ['passed', '7', '30', '60'] as const
export type Stage = (typeof stages)[number]

/** A date of a rule that somebody has to look at. */
export interface Alarm {
  rule: string
  kind: Rule['kind']
  /** The law is to be read again by then, or the rule ends then. */
  what: 'review' | 'end'
  stage: Stage
  at: number
  /** A grant no longer acts from then on: what it opens closes. */
  lapses: boolean
}

function stageOf(at: number, now: number): Stage | null {
  if (at <= now) return 'passed'
  if (at <= now + 7 * day) return '7'
  if (at <= now + 30 * day) return '30'
  return at <= now + 60 * day ? '60' : null
}

/**
 * The reviews that are due within 60 days or were missed, and the grants that end within 60 days; the nearest first. A grant that
 * ended lies behind; a review that was missed stays an alarm until the law was read.
 */
export function alarmsOf({ rules }: Pick<PolicyContent, 'rules'>, now: number): Alarm[] {
  const alarms: Alarm[] = []
  for (const { id: rule, kind, reviewBy, effectiveUntil } of rules) {
    const hasEnded = effectiveUntil !== undefined && effectiveUntil <= now
    if (hasEnded) continue
    const reviewStage = reviewBy === undefined ? null : stageOf(reviewBy, now)
    if (reviewBy !== undefined && reviewStage) alarms.push({ rule, kind, what: 'review', stage: reviewStage, at: reviewBy, lapses: kind === 'grant' })
    const endStage = effectiveUntil === undefined || kind !== 'grant' ? null : stageOf(effectiveUntil, now)
    if (effectiveUntil !== undefined && endStage) alarms.push({ rule, kind, what: 'end', stage: endStage, at: effectiveUntil, lapses: true })
  }
  return alarms.sort((a, b) => a.at - b.at || (a.rule < b.rule ? -1 : 1))
}
