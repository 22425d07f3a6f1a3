import { errorBodySchema } from '@gatehouse/contract'
import { z } from 'zod'
import type { RefusalReason } from '../states.ts'

export type Decision = { state: 'shown' } | { state: 'refused'; reason: RefusalReason | ''; note: string }
export type Outcome = { ok: true } | { ok: false; why: 'decided-already' } | { ok: false; why: 'refused'; message: string | null }

const answerSchema = z.object({ docs: z.array(z.unknown()), errors: z.array(z.object({ message: z.string() })).default([]) })

/** Decides on a comment that still waits: where somebody was quicker, nothing is changed. */
export async function decide(id: string, decision: Decision): Promise<Outcome> {
  const query = new URLSearchParams({ 'where[and][0][id][equals]': id, 'where[and][1][state][equals]': 'waiting', depth: '0' })
  try {
    const response = await fetch(`/api/comments?${query.toString()}`, { method: 'PATCH', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(decision) })
    const body: unknown = await response.json()
    const answer = answerSchema.safeParse(body)
    if (answer.success && answer.data.docs.length > 0) return { ok: true }
    if (answer.success && response.ok && answer.data.errors.length === 0) return { ok: false, why: 'decided-already' }
    const error = errorBodySchema.safeParse(body)
    return { ok: false, why: 'refused', message: error.success ? (Object.values(error.data.error.fields ?? {})[0] ?? error.data.error.message) : null }
  } catch {
    return { ok: false, why: 'refused', message: null }
  }
}
