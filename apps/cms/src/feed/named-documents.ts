import { locales } from '@gatehouse/contract'
import type { CollectionSlug, FlattenedField, GlobalSlug, Payload, Where } from 'payload'
import { relationsOf, type Relation } from '../publishing/needed/relations.ts'

/** Everything that a page may show, and what of it names other documents. */
const drafted = ['articles', 'guides', 'faqs', 'pages', 'products'] as const satisfies CollectionSlug[]
const plain = ['authors', 'topics', 'sources'] as const satisfies CollectionSlug[]
const globals = ['site', 'navigation', 'shop'] as const satisfies GlobalSlug[]

/** A document with all that it names, in either language: more than a page shows at times, never less. */
export interface Naming { collection: string; id: string; slug: string | null; relations: Relation[] }

interface Row { id: string | number; updatedAt?: unknown; slug?: string | null }
interface Known { updatedAt: string; naming: Naming }

// Taken apart once for each save: a text is long, and most don't change from one snapshot to the next.
const memories = new WeakMap<Payload['db'], Map<string, Known>>()

const withoutJoins: object = { joins: false }
const stamp = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value))

/** What every public document names. */
export async function readNamings(payload: Payload): Promise<Naming[]> {
  const memory = memories.get(payload.db) ?? new Map<string, Known>()
  memories.set(payload.db, memory)
  const found: Naming[] = []
  for (const collection of [...drafted, ...plain]) found.push(...(await readCollection(payload, collection, memory)))
  for (const slug of globals) {
    const row = await payload.db.findGlobal<Row & Record<string, unknown>>({ slug, locale: 'all' })
    const fields = payload.config.globals.find((one) => one.slug === slug)?.flattenedFields
    if (row && fields) found.push({ collection: 'globals', id: slug, slug: null, relations: relationsOf(fields, row, locales) })
  }
  return found
}

async function readCollection(payload: Payload, collection: CollectionSlug, memory: Map<string, Known>): Promise<Naming[]> {
  const { flattenedFields, versions, trash } = payload.collections[collection].config
  const and: Where[] = [...(versions?.drafts ? [{ _status: { equals: 'published' } }] : []), ...(trash ? [{ deletedAt: { exists: false } }] : [])]
  const { docs: light } = await payload.db.find<Row>({ collection, ...withoutJoins, limit: 0, pagination: false, select: { updatedAt: true }, where: { and } })
  const isKnown = ({ id, updatedAt }: Row): boolean => memory.get(`${collection}:${id}`)?.updatedAt === stamp(updatedAt)
  const wanted = light.filter((row) => !isKnown(row)).map(({ id }) => id)
  if (wanted.length > 0) {
    const { docs } = await payload.db.find<Row>({ collection, ...withoutJoins, limit: 0, pagination: false, locale: 'all', where: { and: [...and, { id: { in: wanted } }] } })
    for (const row of docs) memory.set(`${collection}:${row.id}`, { updatedAt: stamp(row.updatedAt), naming: takeApart(collection, flattenedFields, row) })
  }
  return light.flatMap(({ id }) => memory.get(`${collection}:${id}`)?.naming ?? [])
}

const takeApart = (collection: string, fields: FlattenedField[], row: Row): Naming => ({
  collection, id: String(row.id), slug: row.slug ?? null, relations: relationsOf(fields, row as unknown as Record<string, unknown>, locales),
})
