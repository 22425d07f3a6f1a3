import { errorBodySchema } from '@gatehouse/contract'
import type { Level } from '@gatehouse/policy'
import type { AskedRequest } from '../../../rules/access-request.ts'

export interface CaseToSave { title: string; request: AskedRequest; expectedLevel: Level; expectedBinding: string[] }
export type SaveOutcome = { ok: true } | { ok: false; message: string | null; fields: Record<string, string> }

/** Saves a case as whoever is signed in; what is refused comes back in the CMS's own words. */
export async function saveCase(body: CaseToSave): Promise<SaveOutcome> {
  try {
    const response = await fetch('/api/policy-cases?depth=0', { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (response.ok) return { ok: true }
    const parsed = errorBodySchema.safeParse(await response.json())
    return { ok: false, message: parsed.success ? parsed.data.error.message : null, fields: parsed.success ? parsed.data.error.fields ?? {} : {} }
  } catch {
    return { ok: false, message: null, fields: {} }
  }
}
