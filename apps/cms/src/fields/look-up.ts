import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/**
 * What a check of a field needs to know of other documents. Read beside the save's transaction, not in it: fields are
 * checked side by side, and MongoDB can't begin a transaction by two questions at once. Only for checks: what must hold
 * under a race is held by a unique index or a guarded write.
 */
export async function lookUp<T extends { id: string | number }>(req: PayloadRequest, collection: CollectionSlug, where: Where, limit: number): Promise<T[]> {
  const { docs } = await req.payload.db.find<T>({ collection, limit, pagination: false, where })
  return docs
}
