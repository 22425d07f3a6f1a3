import type { CollectionSlug, Payload } from 'payload'
import { relationsOf, type Relation } from './relations.ts'

/** What visitors read, in the order in which a refusal names them. */
export const textCollections = ['articles', 'guides', 'faqs', 'pages', 'products'] as const satisfies CollectionSlug[]

export interface PublicText { collection: CollectionSlug; id: string; title: Record<string, string>; relations: Relation[] }

interface Row { id: string | number; languageState?: Record<string, unknown> | null; title?: unknown; question?: unknown }

/** Joins are for the admin's forms. Written as an object, since the types allow it nowhere here. */
export const withoutJoins: object = { joins: false }

const isTitle = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null

/**
 * The texts that are public and hold one of these ids somewhere, each as visitors see it: its published version, in the
 * languages that are ready. A pending draft, a withdrawn language and the trash aren't public. Read beside the save's own
 * transaction, like every check (see look-up.ts); a text with none of the ids isn't taken apart.
 */
export async function readPublicTexts(payload: Payload, ids: readonly string[]): Promise<PublicText[]> {
  const found: PublicText[] = []
  for (const collection of textCollections) {
    const { docs } = await payload.db.find<Row>({
      collection, ...withoutJoins, limit: 0, locale: 'all', pagination: false,
      where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    })
    for (const row of docs) {
      const languages = Object.entries(row.languageState ?? {}).filter(([, state]) => state === 'ready').map(([language]) => language)
      // A language that is ready counts while the English is withdrawn too: it comes back along with it, unchecked.
      if (languages.length === 0) continue
      const written = JSON.stringify(row)
      if (!ids.some((id) => written.includes(id))) continue
      const title = row.title ?? row.question
      const relations = relationsOf(payload.collections[collection].config.flattenedFields, row as unknown as Record<string, unknown>, languages)
      found.push({ collection, id: String(row.id), title: isTitle(title) ? title : {}, relations })
    }
  }
  return found
}
