import type { TextCard } from '@gatehouse/contract'
import type { Where } from 'payload'
import type { Article, Guide } from '../payload-types.ts'
import { toTextCard, type TextKind } from './cards.ts'
import type { Documents, Shown } from './documents.ts'
import { idOf, idsOf } from './id-of.ts'
import { listPublished } from './read-translated.ts'

const mostRelated = 3

interface Candidate { kind: TextKind; shown: Shown<TextKind> }

/** What to read next: the texts that the editors chose, else the newest ones of the same topics. */
export async function readRelated(documents: Documents, text: Article | Guide): Promise<TextCard[]> {
  const chosen = await readChosen(documents, text.related)
  const candidates = chosen.length > 0 ? chosen : await readSameTopic(documents, text)
  return Promise.all(candidates.slice(0, mostRelated).map(({ kind, shown }) => toTextCard(documents, kind, shown)))
}

async function readChosen(documents: Documents, related: Article['related']): Promise<Candidate[]> {
  const found = await Promise.all((related ?? []).map(async ({ relationTo, value }) => {
    const id = idOf(value)
    const [shown] = id ? await documents.translated(relationTo, [id]) : []
    return shown ? [{ kind: relationTo, shown }] : []
  }))
  return found.flat()
}

async function readSameTopic(documents: Documents, text: Article | Guide): Promise<Candidate[]> {
  const topics = idsOf(text.topics)
  if (topics.length === 0) return []
  const found = await Promise.all((['articles', 'guides'] as const).map(async (kind) => {
    documents.tags.collection(kind)
    const where: Where = { and: [{ topics: { in: topics } }, { id: { not_equals: text.id } }] }
    const ids = await listPublished(documents.payload, kind, { where, sort: ['-publishedOn', 'slug'] })
    const shown = await documents.translated(kind, ids.slice(0, mostRelated))
    return shown.map((one) => ({ kind, shown: one }))
  }))
  return found.flat().sort((a, b) => (b.shown.document.publishedOn ?? '').localeCompare(a.shown.document.publishedOn ?? ''))
}
