import type { Person } from '../../audit/actor.ts'
import type { Facts } from './answered-higher.ts'

export interface Attribute { name: string; value: string; url?: string | null }

/** A row of product-facts: what was written, and what of it counts. */
export interface FactsRow {
  id: string
  product: unknown
  classes?: unknown
  attributes?: unknown
  evidence?: string | null
  state?: 'approved' | 'pending' | null
  approvedClasses?: unknown
  approvedAttributes?: unknown
  approvedEvidence?: string | null
  approvedAt?: string | null
  authors?: unknown
  approver?: unknown
  version?: number | null
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
const isAttribute = (value: unknown): value is Attribute => typeof value === 'object' && value !== null && typeof (value as Attribute).name === 'string'
export const attributesIn = (value: unknown): Attribute[] => (Array.isArray(value) ? value.filter(isAttribute) : [])
export const authorsIn = (value: unknown): Person[] => (Array.isArray(value) ? (value as Person[]) : [])

/** What was written. */
export const writtenFacts = (row: Partial<FactsRow>): Facts => ({ classes: texts(row.classes), attributes: attributesIn(row.attributes).map(({ name }) => name) })

/** What counts: the last approved value, or no class at all. */
export const approvedFacts = (row: Partial<FactsRow>): Facts => ({ classes: texts(row.approvedClasses), attributes: attributesIn(row.approvedAttributes).map(({ name }) => name) })

export interface ToldFacts { product: string; classes: string[]; attributes: Attribute[]; evidence: string | null }

/** For the audit log. */
export const toldWritten = (product: string, row: Partial<FactsRow>): ToldFacts => ({ product, classes: texts(row.classes), attributes: attributesIn(row.attributes), evidence: row.evidence ?? null })
export const toldApproved = (product: string, row: Partial<FactsRow>): ToldFacts | null =>
  row.approvedAt ? { product, classes: texts(row.approvedClasses), attributes: attributesIn(row.approvedAttributes), evidence: row.approvedEvidence ?? null } : null
