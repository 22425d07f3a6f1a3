import { errorBodySchema } from '@gatehouse/contract'

export type Outcome = { ok: true } | { ok: false; status: number; message: string; fields: Record<string, string> }

/** Calls one of the staff addresses as whoever is signed in; what it refuses comes back as a sentence. */
export async function staffRequest(path: string, method: 'PATCH' | 'POST', body?: unknown): Promise<Outcome> {
  try {
    const response = await fetch(`/api/staff${path}`, {
      method, credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}),
    })
    if (response.ok) return { ok: true }
    const parsed = errorBodySchema.safeParse(await response.json())
    if (parsed.success) return { ok: false, status: response.status, message: firstSentence(parsed.data.error), fields: parsed.data.error.fields ?? {} }
    return { ok: false, status: response.status, message: `${response.status} ${response.statusText}`, fields: {} }
  } catch (error) {
    return { ok: false, status: 0, message: error instanceof Error ? error.message : String(error), fields: {} }
  }
}

const firstSentence = ({ message, fields }: { message: string; fields?: Record<string, string> | undefined }): string =>
  Object.values(fields ?? {})[0] ?? message
