import type { CoverSlug } from '../art/covers.ts'
import type { Both } from '../authoring/language.ts'
import type { BodyNode } from '../authoring/nodes.ts'
import type { ArticleSlug, AuthorSlug, GuideSlug, TopicSlug } from './slugs.ts'

/** An article or a guide. */
export interface TextSeed<Slug extends string = ArticleSlug | GuideSlug> {
  slug: Slug
  title: Both<string>
  lead: Both<string>
  picture: CoverSlug
  pictureCaption: Both<string>
  topics: readonly TopicSlug[]
  authors: readonly AuthorSlug[]
  reviewer: AuthorSlug
  publishedOn: string
  lastReviewed: string
  body: Both<readonly BodyNode[]>
  corrections: readonly { date: string; text: Both<string> }[]
  related: readonly { collection: 'articles' | 'guides'; slug: ArticleSlug | GuideSlug }[]
  seo: { title: Both<string>; description: Both<string> }
}

/** A text is written in sections, each in both languages; this puts them one below the other. */
export const joinSections = (...sections: Both<readonly BodyNode[]>[]): Both<readonly BodyNode[]> => ({
  en: sections.flatMap(({ en }) => en),
  fr: sections.flatMap(({ fr }) => fr),
})
