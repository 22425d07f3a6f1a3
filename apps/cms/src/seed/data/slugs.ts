// The slugs that other texts and tests count on. They stand apart from the texts, which name one another by them.

export const articleSlugs = ['psilocybin-and-chronic-pain'] as const
export type ArticleSlug = (typeof articleSlugs)[number]

/** In the order in which they are written: a text leads only to guides that stand before it. */
export const guideSlugs = ['legal-access-in-canada', 'questions-for-your-clinician', 'what-microdosing-studies-measured'] as const
/** In the order in which the site lists them. */
export const guideReadingOrder: readonly GuideSlug[] = ['legal-access-in-canada', 'what-microdosing-studies-measured', 'questions-for-your-clinician']
export type GuideSlug = (typeof guideSlugs)[number]

/** Standing pages: the slug is the whole address. */
export const pageSlugs = ['about', 'corrections', 'how-we-review', 'legal/privacy', 'legal/terms'] as const
export type PageSlug = (typeof pageSlugs)[number]

export const productSlugs = [
  'fungi-field-guide', 'symptom-journal', 'lions-mane-npn', 'oyster-grow-kit', 'reishi-tea', 'reagent-test-kit', 'lions-mane',
  'mycelium-supplement', 'hemp-oil', 'psilocybin-truffles',
] as const
export type ProductSlug = (typeof productSlugs)[number]

export const topicSlugs = ['the-studies', 'the-law', 'this-site'] as const
export type TopicSlug = (typeof topicSlugs)[number]

export const faqSlugs = [
  'has-it-been-shown', 'thousands-of-people', 'review-in-frontiers', 'words-we-leave-out', 'animal-studies',
  'can-a-doctor-prescribe-it', 'shops-in-some-cities', 'at-the-wheel', 'growing-from-spores',
  'entries-without-a-price', 'are-the-people-real', 'last-reviewed', 'who-pays-for-the-texts', 'where-to-get-help',
] as const
export type FaqSlug = (typeof faqSlugs)[number]

export const authorSlugs = ['maren-oyelaran', 'odile-tremblay-nakamura', 'ines-caldwell'] as const
export type AuthorSlug = (typeof authorSlugs)[number]
