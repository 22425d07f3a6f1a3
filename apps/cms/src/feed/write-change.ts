import type { PayloadRequest } from 'payload'

export const changesSlug = 'changes'

/**
 * Writes one row of the change feed. `req` carries the transaction of the save that it tells of: both are kept or neither.
 * Goes to the adapter directly, since this is part of that save and not a write of its own.
 */
export async function writeChange(req: PayloadRequest, tags: string[]): Promise<void> {
  await req.payload.db.create({ collection: changesSlug, data: { tags, at: Date.now() }, req })
}
