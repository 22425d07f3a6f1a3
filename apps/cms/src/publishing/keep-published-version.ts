import type { CollectionSlug, PayloadRequest } from 'payload'

type Data = Record<string, unknown> & { id?: unknown }

/**
 * When one language is published, Payload takes the others from the newest version that was public. Old versions are
 * pruned, and with that one gone the other languages would vanish from the public page. So where it is missing, it is
 * written again from the public row; a draft that is pending stays the newest version.
 */
export async function keepPublishedVersion(
  collection: CollectionSlug, id: string | number, isPublic: boolean, req: PayloadRequest,
): Promise<'kept' | 'never-published'> {
  const { db } = req.payload
  const published = await db.findVersions({
    collection, limit: 1, pagination: false, req,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  if (published.docs.length > 0) return 'kept'
  if (!isPublic) return 'never-published'

  const row = await db.findOne<Data & { id: string }>({ collection, locale: 'all', where: { id: { equals: id } }, req })
  const pending = await db.findVersions<Data>({
    collection, limit: 1, locale: 'all', pagination: false, req, sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  if (row) await writeVersion(collection, id, row, req, 0)
  const draft = pending.docs[0]?.version as Data | undefined
  if (draft) await writeVersion(collection, id, draft, req, 1)
  return 'kept'
}

async function writeVersion(collection: CollectionSlug, parent: string | number, data: Data, req: PayloadRequest, afterMs: number): Promise<void> {
  const at = new Date(Date.now() + afterMs).toISOString()
  const { id: _id, _id: _mongoId, ...versionData } = data
  await req.payload.db.createVersion({
    collectionSlug: collection, parent, autosave: false, createdAt: at, updatedAt: at, returning: false, req, versionData: versionData as never,
  })
}
