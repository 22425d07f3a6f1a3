import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionSlug, GlobalAfterChangeHook, PayloadRequest, TypeWithID } from 'payload'
import { collectionTag, documentTag, globalTag } from './tags.ts'
import { writeChange } from './write-change.ts'

interface Saved extends TypeWithID { _status?: unknown; updatedAt?: unknown; deletedAt?: unknown }

/**
 * Hooks that write a row of the change feed for every save that visitors could see: a publish, an unpublish, a move to or
 * from the trash, a delete, and any save in a collection without drafts. Never for a draft or an autosave.
 */
export function recordChanges(slug: CollectionSlug): { afterChange: CollectionAfterChangeHook; afterDelete: CollectionAfterDeleteHook } {
  const write = (req: PayloadRequest, id: string | number) => writeChange(req, [documentTag(slug, id), collectionTag(slug)])
  return {
    afterChange: async ({ collection, doc, operation, previousDoc, req }) => {
      const hasDrafts = Boolean(collection.versions?.drafts)
      const visible = hasDrafts ? await visitorsSaw(slug, doc, operation, req) : !(isTrashed(doc) && isTrashed(previousDoc))
      if (visible) await write(req, doc.id)
      return doc
    },
    afterDelete: async ({ doc, id, req }) => {
      const saved = doc as Saved
      if (saved._status !== 'draft' && !isTrashed(saved)) await write(req, id)
      return doc
    },
  }
}

/** The same for a global: its own tag, for every save that isn't a draft. */
export function recordGlobalChange(slug: string): GlobalAfterChangeHook {
  return async ({ doc, req }) => {
    if ((doc as Saved)._status !== 'draft') await writeChange(req, [globalTag(slug)])
    return doc
  }
}

const isTrashed = (doc: Saved | undefined): boolean => Boolean(doc?.deletedAt)

/**
 * Payload doesn't tell an afterChange hook whether the save was a draft, and `previousDoc` is the latest version, which may
 * itself be a draft over a published document. What tells is the document's own row: a draft save leaves it alone, an
 * unpublish writes it. A caller's `select` may hide the fields that say so; then it counts as seen.
 */
async function visitorsSaw(slug: CollectionSlug, doc: Saved, operation: 'create' | 'update', req: PayloadRequest): Promise<boolean> {
  if (doc._status !== 'draft') return true
  if (operation === 'create') return false
  const row = await req.payload.db.findOne<Saved>({ collection: slug, where: { id: { equals: doc.id } }, req })
  if (!row || row._status === 'published' || !isSameMoment(row.updatedAt, doc.updatedAt)) return false
  return wasEverPublished(slug, doc.id, req)
}

const isSameMoment = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined || new Date(a as string).getTime() === new Date(b as string).getTime()

async function wasEverPublished(slug: CollectionSlug, id: string | number, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions({
    collection: slug, limit: 1, pagination: false, req,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs.length > 0
}
