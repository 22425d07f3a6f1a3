import { errorBodySchema, type ErrorCode } from '@gatehouse/contract'
import { z } from 'zod'

export type Answered = { revision: number } | { change: string } | { sequence: number } | { facts: string }

/** What became of an act. `no-answer`: the line broke, and nobody knows. */
export type Outcome =
  | { ok: true; answer: Answered }
  | { ok: false; code: ErrorCode | 'no-answer'; message: string; fields: Record<string, string>; reference?: string | undefined }

const answerSchema = z.union([z.object({ revision: z.number() }), z.object({ change: z.string() }), z.object({ sequence: z.number() }), z.object({ facts: z.string() })])

/** Asks the gate for something as whoever is signed in. */
export async function askGate(path: string, body: object): Promise<Outcome> {
  const nobodyKnows: Outcome = { ok: false, code: 'no-answer', message: '', fields: {} }
  try {
    const response = await fetch(`/api/policy${path}`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer: unknown = await response.json()
    const done = answerSchema.safeParse(answer)
    if (response.ok && done.success) return { ok: true, answer: done.data }
    const refused = errorBodySchema.safeParse(answer)
    if (!refused.success) return nobodyKnows
    const { code, message, fields = {}, reference } = refused.data.error
    return { ok: false, code, message, fields, reference }
  } catch {
    return nobodyKnows
  }
}
