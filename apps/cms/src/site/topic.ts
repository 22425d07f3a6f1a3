import type { TopicView } from '@gatehouse/contract'
import type { Documents } from './documents.ts'
import { toEntry } from './faq.ts'
import { listTexts } from './listed-texts.ts'
import { createReferences } from './references.ts'
import { listPublished } from './read-translated.ts'
import { findTopic, isUnder, readTopicLinks } from './topic-texts.ts'

export async function readTopic(documents: Documents, slug: string): Promise<TopicView | null> {
  const topic = await findTopic(documents, slug)
  if (!topic) return null
  documents.tags.collection('faqs')
  const references = createReferences(documents)
  const ids = await listPublished(documents.payload, 'faqs', { where: isUnder('faqs', topic.id), sort: ['order', 'slug'] })
  const questions = []
  // One after the other: sources are numbered in the order of the page.
  for (const question of await documents.translated('faqs', ids)) questions.push(await toEntry(documents, references, question))
  return {
    slug: topic.slug,
    title: topic.title,
    description: topic.description ?? '',
    articles: await listTexts(documents, 'articles', isUnder('articles', topic.id)),
    guides: await listTexts(documents, 'guides', isUnder('guides', topic.id)),
    questions,
    references: references.list(),
    topics: await readTopicLinks(documents),
  }
}
