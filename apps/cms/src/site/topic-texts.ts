import type { Payload, Where } from 'payload'
import { asSystem } from '../access/index.ts'
import type { Topic } from '../payload-types.ts'
import type { Documents } from './documents.ts'
import { findPlainBySlug } from './find-by-slug.ts'
import { idOf, idsOf } from './id-of.ts'
import { pathOf } from './paths.ts'
import { listPublished } from './read-translated.ts'

/** What stands under a topic, and by which field. */
const fieldsOf = { articles: 'topics', guides: 'topics', faqs: 'topic' } as const
type UnderTopic = keyof typeof fieldsOf
const kinds = Object.keys(fieldsOf) as UnderTopic[]

export const isUnder = (collection: UnderTopic, topicId: string): Where =>
  (collection === 'faqs' ? { topic: { equals: topicId } } : { topics: { in: [topicId] } })

/**
 * The topic with this slug, or null where there is none or nothing is published under it: a page that says only that it is
 * empty helps nobody, and it comes by itself with the first text.
 */
export async function findTopic(documents: Documents, slug: string): Promise<Topic | null> {
  const topic = await findPlainBySlug(documents, 'topics', slug)
  if (!topic) return null
  for (const collection of kinds) {
    documents.tags.collection(collection)
    const [first] = await listPublished(documents.payload, collection, { where: isUnder(collection, topic.id) })
    if (first !== undefined) return topic
  }
  return null
}

/** All topics under which something is published, in their order, with the paths of their pages. */
export async function readTopicLinks(documents: Documents): Promise<{ title: string; path: string }[]> {
  for (const collection of ['topics', ...kinds] as const) documents.tags.collection(collection)
  const topics = await documents.plain('topics', [...(await listTopicsInUse(documents.payload))].sort())
  return inOrder(topics).map(({ title, slug }) => ({ title, path: pathOf('topics', slug) }))
}

export const inOrder = (topics: Topic[]): Topic[] => topics.sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.slug.localeCompare(b.slug))

/** The ids of all topics under which something is published. */
export async function listTopicsInUse(payload: Payload): Promise<Set<string>> {
  const used = await Promise.all(kinds.map(async (collection) => {
    const { docs } = await payload.find({
      collection, where: { and: [{ _status: { equals: 'published' } }, { languageState: { equals: 'ready' } }] }, locale: 'en', fallbackLocale: false,
      depth: 0, pagination: false, select: { [fieldsOf[collection]]: true }, ...asSystem('the route map lists what is published'),
    })
    return docs.flatMap((document) => ('topic' in document ? [idOf(document.topic)] : idsOf((document as { topics?: unknown }).topics)))
  }))
  return new Set(used.flat().filter((id) => id !== null))
}
