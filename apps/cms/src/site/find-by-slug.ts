import { asSystem } from '../access/index.ts'
import type { DocumentOf, Documents, Shown } from './documents.ts'
import type { Addressed, Paged } from './paths.ts'
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

type PlainPaged = Exclude<Addressed, Paged>

/** The same for what is public as soon as it is saved. */
export async function findPlainBySlug<C extends PlainPaged>(documents: Documents, collection: C, slug: string): Promise<DocumentOf<C> | null> {
  const { docs } = await documents.payload.find({
    collection: collection as PlainPaged, where: { slug: { equals: slug } }, limit: 1, pagination: false, depth: 0, select: { slug: true },
    ...asSystem('visitors read what is public through the storefront'),
  })
  const id = docs[0]?.id
  if (id === undefined) documents.tags.collection(collection)
  const [document] = id === undefined ? [] : await documents.plain(collection, [id])
  return document ?? null
}
