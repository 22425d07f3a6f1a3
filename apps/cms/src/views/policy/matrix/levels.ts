import { decide, explain, type AccessRequest, type CompiledRuleSet, type Level, type Role } from '@gatehouse/policy'
import type { PolicyContent } from '../../../rules/content.ts'
import { anywhere } from './columns.ts'

/** Whose place the columns are: of somebody who looks round and has goods sent there, or of one role alone. */
export type Whose = '' | Role
export const whose = ['', 'visitor', 'shipTo', 'shipFrom', 'seller'] as const satisfies readonly Whose[]

/** What is known of the visitor and the goods. */
export interface Facts { attributes: string[]; credentials: string[]; age: { years: number; isVerified: boolean } | null }

export interface MatrixCell {
  level: Level
  hasDuty: boolean
  /** A grant would count here if its law had been read again in time. */
  isStale: boolean
  /** The level with every fact that rules ask for, where that is higher. */
  more: Level | null
}

const ladder: readonly Level[] = ['hidden', 'information', 'display', 'purchase']
export const lowestLevel = (levels: readonly Level[]): Level => ladder.find((level) => levels.includes(level)) ?? 'hidden'

/** What rules ask for, by name. */
export function factsAsked({ rules }: Pick<PolicyContent, 'rules'>): { attributes: string[]; credentials: string[]; ages: number[] } {
  const requirements = rules.flatMap(({ requires }) => requires ?? [])
  const names = (kind: 'attribute' | 'credential') => [...new Set(requirements.flatMap((one) => (one.kind === kind ? [one.name] : [])))].sort()
  return { attributes: names('attribute'), credentials: names('credential'), ages: [...new Set(requirements.flatMap((one) => (one.kind === 'age' ? [one.years] : [])))].sort((a, b) => a - b) }
}

/** The engine's question for one cell. */
export function cellRequest(cls: string, place: string, role: Whose, { attributes, credentials, age }: Facts, { shop }: Pick<PolicyContent, 'shop'>, at: number): AccessRequest {
  const here = place === anywhere ? [] : [place]
  return {
    stage: 'browse', classes: [cls], at, attributes, credentials,
    ...(age ? { ageYears: age.years, ageAssurance: age.isVerified ? 'verified' as const : 'declared' as const } : {}),
    places: role === '' ? { ...shop, visitor: here } : { ...shop, visitor: here, shipTo: here, [role]: here },
  }
}

interface Asked { role: Whose; facts: Facts; at: number }
type Plain = Omit<MatrixCell, 'more'>
type AnswerCell = (cls: string, place: string) => Plain

/** A function that answers a cell, for one set and one question; `places` are all that it will be asked about. */
export function cellsOf(set: CompiledRuleSet, content: PolicyContent, places: readonly string[], { role, facts, at }: Asked): (cls: string, place: string) => MatrixCell {
  const asked = factsAsked(content)
  const everything: Facts = { attributes: asked.attributes, credentials: asked.credentials, age: { years: 150, isVerified: true } }
  const answer = (known: Facts): AnswerCell => (role === ''
    ? (cls, place) => {
      const { level, duties, stale } = decide(set, cellRequest(cls, place, role, known, content, at))
      return { level, hasDuty: duties.length > 0, isStale: stale.length > 0 }
    }
    : ofOneRole(set, content, places, { role, facts: known, at }))
  const [asGiven, withEverything] = [answer(facts), answer(everything)]
  return (cls, place) => {
    const now = asGiven(cls, place)
    const { level: more } = withEverything(cls, place)
    return { ...now, more: ladder.indexOf(more) > ladder.indexOf(now.level) ? more : null }
  }
}

/** As many places as a question is sure to be read with. */
const mostPlaces = 200

/** What one role's place alone leaves: the trace of a whole row at once, since each place is a cell of it. */
function ofOneRole(set: CompiledRuleSet, { rules }: PolicyContent, places: readonly string[], { role, facts, at }: Asked & { role: Role }): AnswerCell {
  const kinds = new Map(rules.map(({ id, kind }) => [id, kind]))
  const rows = new Map<string, Map<string, Plain>>()
  const rowOf = (cls: string): Map<string, Plain> => {
    const row = new Map<string, Plain>()
    for (let from = 0; from < places.length; from += mostPlaces) {
      const request = { ...cellRequest(cls, anywhere, '', facts, { shop: { seller: [], shipFrom: [] } }, at), places: { [role]: places.slice(from, from + mostPlaces) } }
      for (const { role: its, place, level, rules: traced } of explain(set, request).cells) {
        if (its !== role) continue
        row.set(place, {
          level,
          hasDuty: traced.some(({ id, acts }) => acts && kinds.get(id) === 'duty'),
          isStale: traced.some(({ why }) => why.length === 1 && why[0] === 'review-passed'),
        })
      }
    }
    return row
  }
  return (cls, place) => {
    const row = rows.get(cls) ?? rowOf(cls)
    rows.set(cls, row)
    return row.get(place) ?? { level: 'hidden', hasDuty: false, isStale: false }
  }
}
