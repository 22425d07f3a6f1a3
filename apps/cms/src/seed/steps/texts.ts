import type { Locale } from '@gatehouse/contract'
import { inLanguage } from '../authoring/language.ts'
import type { SeedContext } from '../context.ts'
import { articles, guides } from '../data/index.ts'
import { guideReadingOrder } from '../data/slugs.ts'
import type { TextSeed } from '../data/text-seed.ts'
import { draft, publish, type Document } from '../save.ts'
import { noon } from '../to-lexical/block-fields.ts'
import { countIds } from '../to-lexical/context.ts'
import { toLexical } from '../to-lexical/index.ts'

type Collection = 'articles' | 'guides'

// Guides first: articles lead to them. What is related is added at the end, since it goes both ways.
const texts = [...guides.map((text) => ['guides', text] as const), ...articles.map((text) => ['articles', text] as const)]

export async function seedTexts(seed: SeedContext): Promise<number> {
  for (const [collection, text] of texts) {
    seed.ids.remember(collection, text.slug, await draft(seed, collection, documentOf(seed, collection, text)))
  }
  for (const [collection, text] of texts) {
    const document = documentOf(seed, collection, text)
    const related = text.related.map(({ collection: relationTo, slug }) => ({ relationTo, value: seed.ids.find(relationTo, slug) }))
    await publish(seed, collection, seed.ids.find(collection, text.slug), { ...document, shared: { ...document.shared, related } })
  }
  return texts.length
}

function documentOf({ ids: { find } }: SeedContext, collection: Collection, text: TextSeed): Document<Collection> {
  const { slug, title, lead, picture, pictureCaption, topics, authors, reviewer, publishedOn, lastReviewed, body, seo } = text
  return {
    as: 'editor',
    shared: {
      slug, picture: find('media', picture),
      topics: topics.map((topic) => find('topics', topic)), authors: authors.map((author) => find('authors', author)),
      reviewer: find('authors', reviewer), publishedOn: noon(publishedOn), lastReviewed: noon(lastReviewed),
      ...(collection === 'guides' ? { order: guideReadingOrder.findIndex((one) => one === slug) + 1 } : {}),
    },
    words: (locale) => ({
      ...inLanguage(locale, { title, lead, pictureCaption }),
      body: toLexical(body[locale], `${collection}/${slug}/${locale}`, find),
      corrections: correctionsIn(locale, collection, text),
      seo: inLanguage(locale, seo),
    }),
  }
}

/** The rows are the same in both languages, their texts aren't: the ids say which row a text belongs to. */
function correctionsIn(locale: Locale, collection: Collection, { slug, corrections }: TextSeed) {
  const nextId = countIds(`${collection}/${slug}/corrections`)
  return corrections.map(({ date, text }) => ({ id: nextId(), date: noon(date), text: text[locale] }))
}
