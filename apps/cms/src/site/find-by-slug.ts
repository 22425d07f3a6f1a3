import type { Documents, Shown } from './documents.ts'
import type { Paged } from './paths.ts'
import { listPublished } from './read-translated.ts'

/** The id of the published document with this slug, or null; then whatever joins the collection may be the one. */
export async function findId({ payload, tags }: Documents, collection: Paged, slug: string): Promise<string | null> {
  const [id] = await listPublished(payload, collection, { where: { slug: { equals: slug } } })
  if (id === undefined) tags.collection(collection)
  else tags.document(collection, id)
  return id ?? null
}

export async function findBySlug<C extends Paged>(documents: Documents, collection: C, slug: string): Promise<Shown<C> | null> {
  const id = await findId(documents, collection, slug)
  const [shown] = id === null ? [] : await documents.translated(collection, [id])
  return shown ?? null
}
