import type { ListedText } from '@gatehouse/contract'
import type { Where } from 'payload'
import { toTextCard, type TextKind } from './cards.ts'
import type { Documents } from './documents.ts'
import { readListed } from './listed-documents.ts'
import { countMinutes } from './listed-minutes.ts'
import { listPublished } from './read-translated.ts'

export const textKinds = ['articles', 'guides'] as const satisfies TextKind[]

export const kindOf = (kind: TextKind): ListedText['kind'] => (kind === 'articles' ? 'article' : 'guide')

const newestReview = ['-lastReviewed', 'slug']
/** Articles by the date of their review; guides as the editors ordered them, since one leads to the next. */
export const orderOf: Record<TextKind, string[]> = { articles: newestReview, guides: ['order', ...newestReview] }

/** What is published of a kind, in its order; `where` narrows it. */
export async function listTexts(documents: Documents, kind: TextKind, where: Where = {}): Promise<ListedText[]> {
  documents.tags.collection(kind)
  const listed = await readListed(documents, kind, await listPublished(documents.payload, kind, { where, sort: orderOf[kind] }))
  const minutes = await countMinutes(documents.payload, kind, listed)
  return Promise.all(listed.map(async (one, index) => ({ ...(await toTextCard(documents, kind, one)), kind: kindOf(kind), readingMinutes: minutes[index] ?? 1 })))
}

/** Articles and guides in one list, newest review first. */
export async function listTextsOfBothKinds(documents: Documents, where: Where): Promise<ListedText[]> {
  const lists = await Promise.all(textKinds.map((kind) => listTexts(documents, kind, where)))
  return lists.flat().sort((a, b) => (b.lastReviewed ?? '').localeCompare(a.lastReviewed ?? '') || a.path.localeCompare(b.path))
}
