import type { FaqView } from '@gatehouse/contract'
import { documentTag } from '../feed/tags.ts'
import type { Documents, Shown } from './documents.ts'
import { readGlobal } from './globals.ts'
import { idOf } from './id-of.ts'
import { pathOf } from './paths.ts'
import { seoOf } from './plain-values.ts'
import { createReferences, type References } from './references.ts'
import { listPublished } from './read-translated.ts'
import { toSimpleText } from './rich-text/simple-text.ts'
import { inOrder } from './topic-texts.ts'

type Question = Shown<'faqs'>

/**
 * The page of all questions, by topic; `alsoShow` puts a draft among them. Each answer is in its own language, marked so
 * where it isn't the page's. A question without a topic (a draft, or a topic in the trash) stands in an unnamed group at the end.
 */
export async function readFaq(documents: Documents, alsoShow: string[] = []): Promise<FaqView> {
  documents.tags.collection('faqs')
  const site = await readGlobal(documents, 'site')
  const published = await listPublished(documents.payload, 'faqs', { sort: ['order', 'slug'] })
  const questions = await documents.translated('faqs', [...new Set([...published, ...alsoShow])])
  const topics = await readTopicsInOrder(documents, questions)
  const references = createReferences(documents)

  const groups = []
  for (const { id, title, slug } of [...topics, { id: null, title: '', slug: null }]) {
    const ofTopic = questions.filter(({ document }) => {
      const topic = idOf(document.topic)
      return id === null ? !topics.some((known) => known.id === topic) : topic === id
    })
    const entries = []
    for (const question of byOrder(ofTopic)) entries.push(await toEntry(documents, references, question))
    if (entries.length > 0) groups.push({ topic: title, topicPath: slug === null ? null : pathOf('topics', slug), entries })
  }
  const title = site.faqTitle ?? ''
  const lead = site.faqLead ?? ''
  return { title, lead, seo: seoOf(site.faqSeo, { title, description: lead }), groups, references: references.list() }
}

async function readTopicsInOrder(documents: Documents, questions: Question[]) {
  const ids = questions.map(({ document }) => idOf(document.topic)).filter((id) => id !== null)
  const topics = await documents.plain('topics', [...new Set(ids)])
  return inOrder(topics)
}

const byOrder = (questions: Question[]): Question[] =>
  questions.sort(({ document: a }, { document: b }) => (a.order ?? 0) - (b.order ?? 0) || (a.slug ?? '').localeCompare(b.slug ?? ''))

/** A question with its answer, each in its own language; call it in the order of the page, which numbers the sources. */
export async function toEntry(documents: Documents, references: References, { document, textLocale }: Question) {
  const context = { documents: documents.in(textLocale), references, of: documentTag('faqs', document.id) }
  return {
    id: document.id,
    slug: document.slug ?? document.id,
    question: document.question,
    answer: await toSimpleText(document.answer, context),
    textLocale,
  }
}
