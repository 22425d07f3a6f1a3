import { decide, type AccessRequest, type Decision } from '@gatehouse/policy'
import type { Payload } from 'payload'
import { mayAppend } from '../collections/append-only.ts'
import { asSystem } from '../access/index.ts'
import { newRowId, type Insert } from '../database/write-together.ts'
import { compileOnce, requireSet } from '../rules/sets.ts'
import { ageBand } from './age-band.ts'

export const decisionCollection = 'decision-log'

/** A step of a sale at which the rules were asked. */
export interface Asked {
  step: 'cart' | 'quote' | 'order' | 'capture' | 'shipping'
  /** What was asked about: a line of an order or cart, and the product. No person. */
  subject: string
  request: AccessRequest
  /** The set that is in force at the request's instant, by its number. */
  revision: number
  /** The policy head at that moment: the sale's own guarded write names it too. */
  headSequence: number
}

export interface Decided { id: string; decision: Decision; insert: Insert }

/**
 * Asks a set and says what the log keeps of it: what was known (an age as its band; places as codes; nothing else of a person) and
 * the answer to exactly that, so that the stored set gives it again. The row goes into the guarded write of the step itself
 * (`writeTogether`), or by itself with `logDecision`.
 */
export async function decideForSale(payload: Payload, { step, subject, request, revision, headSequence }: Asked): Promise<Decided> {
  const set = await requireSet(payload, revision)
  const { ageYears, ...facts } = request
  const age = ageYears === undefined || !Number.isFinite(ageYears) ? null : ageBand(set.content.rules, ageYears)
  const known: AccessRequest = { ...facts, ...(age ? { ageYears: age.years } : {}) }
  const decision = decide(compileOnce(set.content, revision), known)
  const id = newRowId(payload)
  const row = { id, at: new Date(request.at).toISOString(), step, subject, level: decision.level, ageBand: age?.band ?? null, request: known, decision, revision, headSequence }
  return { id, decision, insert: { insertInto: decisionCollection, row } }
}

/** Writes what was decided by itself: for a step that writes nothing else, such as a refusal. */
export async function logDecision(payload: Payload, decided: Decided): Promise<Decided> {
  const { id: _id, ...row } = decided.insert.row
  const { id } = await payload.create({
    collection: decisionCollection, data: row as never, depth: 0, ...asSystem('a step of a sale was decided'), context: { ...asSystem('a step of a sale was decided').context, ...mayAppend },
  })
  return { ...decided, id: String(id) }
}
