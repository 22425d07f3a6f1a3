import type { NewestView } from '@gatehouse/contract'
import type { TextKind } from './cards.ts'
import type { Documents, Shown } from './documents.ts'
import { idsOf } from './id-of.ts'
import { pathOf } from './paths.ts'
import { readPeople } from './people.ts'
import { readPicture } from './picture.ts'
import { listPublished } from './read-translated.ts'

const most = 30
/** Texts that aren't ready in this language stand among the newest too, so more are looked at than are shown. */
const looked = 100

type NewText = NewestView['texts'][number]

/** The newest articles and guides of one language. What would fall back to English isn't news in French. */
export async function readNewest(documents: Documents): Promise<NewestView> {
  const texts = await Promise.all((['articles', 'guides'] as const).map(async (kind) => {
    documents.tags.collection(kind)
    const ids = await listPublished(documents.payload, kind, { sort: ['-publishedOn', 'slug'] })
    return readReady(documents, kind, ids)
  }))
  const newest = texts.flat().sort((a, b) => b.publishedAt.localeCompare(a.publishedAt) || a.path.localeCompare(b.path))
  return { texts: newest.slice(0, most) }
}

async function readReady(documents: Documents, kind: TextKind, ids: string[]): Promise<NewText[]> {
  const ready: NewText[] = []
  for (let at = 0; at < ids.length && ready.length < most; at += looked) {
    const shown = await documents.translated(kind, ids.slice(at, at + looked))
    const inLanguage = shown.filter(({ textLocale }) => textLocale === documents.locale)
    ready.push(...(await Promise.all(inLanguage.map((one) => toNewText(documents, kind, one)))))
  }
  return ready
}

async function toNewText(documents: Documents, kind: TextKind, { document }: Shown<TextKind>): Promise<NewText> {
  const topics = await documents.plain('topics', idsOf(document.topics))
  return {
    kind: kind === 'articles' ? 'article' : 'guide',
    path: pathOf(kind, document.slug),
    title: document.title,
    summary: document.lead ?? '',
    // Published always; an old one may have lost its day.
    publishedAt: document.publishedOn ?? document.createdAt,
    changedAt: document.updatedAt,
    authors: await readPeople(documents, document.authors),
    topics: topics.map(({ title }) => title),
    picture: await readPicture(documents, document.picture),
  }
}
