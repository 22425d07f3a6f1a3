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

/** A function that answers a cell, for one set and one question. */
export function cellsOf(set: CompiledRuleSet, content: PolicyContent, { role, facts, at }: Asked): (cls: string, place: string) => MatrixCell {
  const asked = factsAsked(content)
  const everything: Facts = { attributes: asked.attributes, credentials: asked.credentials, age: { years: 150, isVerified: true } }
  const levelOf = (cls: string, place: string, known: Facts): Omit<MatrixCell, 'more'> => {
    const request = cellRequest(cls, place, role, known, content, at)
    if (role === '') {
      const { level, duties, stale } = decide(set, request)
      return { level, hasDuty: duties.length > 0, isStale: stale.length > 0 }
    }
    const { cells, decision } = explain(set, request)
    const own = cells.filter((cell) => cell.role === role)
    const acts = new Set(own.flatMap(({ rules }) => rules.filter((rule) => rule.acts).map(({ id }) => id)))
    return { level: lowestLevel(own.map(({ level }) => level)), hasDuty: decision.duties.some((id) => acts.has(id)), isStale: role === 'shipTo' && decision.stale.length > 0 }
  }
  return (cls, place) => {
    const now = levelOf(cls, place, facts)
    const { level: more } = levelOf(cls, place, everything)
    return { ...now, more: ladder.indexOf(more) > ladder.indexOf(now.level) ? more : null }
  }
}
