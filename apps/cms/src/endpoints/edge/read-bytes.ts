import { Refusal } from '../refusal.ts'
import { inWords } from './limits.ts'

export const tooLarge = (limit: number): Refusal => new Refusal(
  'too-large', `This is larger than ${inWords(limit)}, the most that is taken here. · Ceci dépasse ${inWords(limit).replace('MB', 'Mo').replace('KB', 'Ko')}, le maximum accepté ici.`,
)

/** What the request says of its own length; null where it comes in pieces of no stated length. */
export function statedLength(request: Request): number | null {
  const stated = request.headers.get('content-length')
  if (stated === null) return null
  if (!/^\d{1,15}$/.test(stated)) throw new Refusal('bad-request', 'Content-Length has to be a number.')
  return Number(stated)
}

/** The body as bytes, counted as they come: what is larger is refused before more of it is read. */
export async function readBytes(request: Request, limit: number): Promise<Buffer> {
  if ((statedLength(request) ?? 0) > limit) throw tooLarge(limit)
  if (!request.body) return Buffer.alloc(0)
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks, size)
    size += value.byteLength
    if (size > limit) {
      // Not awaited: whoever goes on sending is told at once.
      reader.cancel().catch(() => {})
      throw tooLarge(limit)
    }
    chunks.push(value)
  }
}
