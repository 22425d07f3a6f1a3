import type { TextView } from '@gatehouse/contract'
import { documentTag } from '../feed/tags.ts'
import type { TextKind } from './cards.ts'
import { noComments, readComments } from './comments.ts'
import type { Documents, Shown } from './documents.ts'
import { findBySlug } from './find-by-slug.ts'
import { idsOf } from './id-of.ts'
import { existingPath } from './path-exists.ts'
import { pathOf, reviewPagePath } from './paths.ts'
import { readPeople, readPerson } from './people.ts'
import { readPicture } from './picture.ts'
import { dayOf, seoOf } from './plain-values.ts'
import { readingMinutes } from './reading-minutes.ts'
import { createReferences } from './references.ts'
import { readRelated } from './related-texts.ts'
import { toRichText } from './rich-text/index.ts'

export async function readText(documents: Documents, kind: TextKind, slug: string): Promise<TextView | null> {
  const shown = await findBySlug(documents, kind, slug)
  return shown && { ...(await toTextView(documents, kind, shown)), comments: await readComments(documents, kind, shown.document) }
}

/**
 * The whole text is in one language: where French isn't ready, so are its figures, cited sources and the questions in it.
 * People, topics and the cards of other texts are in the page's language.
 */
export async function toTextView(documents: Documents, kind: TextKind, { document, textLocale, translations }: Shown<TextKind>): Promise<TextView> {
  const inText = documents.in(textLocale)
  const references = createReferences(inText)
  const body = await toRichText(document.body, { documents: inText, references, of: documentTag(kind, document.id) })
  const topics = await documents.plain('topics', idsOf(document.topics))
  return {
    kind: kind === 'articles' ? 'article' : 'guide',
    slug: document.slug,
    textLocale,
    translations,
    title: document.title,
    lead: document.lead ?? '',
    picture: await readPicture(inText, document.picture),
    pictureCaption: document.pictureCaption ?? '',
    topics: topics.map(({ title }) => title),
    topicLinks: topics.map(({ title, slug }) => ({ title, path: pathOf('topics', slug) })),
    authors: await readPeople(documents, document.authors),
    reviewer: await readPerson(documents, document.reviewer),
    reviewPath: await existingPath(documents, reviewPagePath),
    publishedOn: dayOf(document.publishedOn),
    lastReviewed: dayOf(document.lastReviewed),
    readingMinutes: readingMinutes(document.body),
    body,
    references: references.list(),
    corrections: correctionsOf(document.corrections),
    related: await readRelated(documents, document),
    comments: noComments,
    seo: seoOf(document.seo, { title: document.title, description: document.lead ?? '' }),
  }
}

/** In a draft, or in French, a correction may not have its words yet. */
const correctionsOf = (corrections: Shown<TextKind>['document']['corrections']): TextView['corrections'] =>
  (corrections ?? []).flatMap(({ date, text }) => {
    const day = dayOf(date)
    return day && text ? [{ date: day, text }] : []
  })
