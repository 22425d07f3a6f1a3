/** One document of a collection. */
export const documentTag = (collection: string, id: string | number): string => `${collection}:${id}`

/** The set of published documents of a collection, and all that a list shows of them. */
export const collectionTag = (collection: string): string => `${collection}:*`

/** What stands in public under a text. */
export const commentsTag = (collection: string, id: string | number): string => `comments:${collection}:${id}`

export const globalTag = (slug: string): string => `globals:${slug}`
