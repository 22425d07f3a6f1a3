/** One document of a collection. */
export const documentTag = (collection: string, id: string | number): string => `${collection}:${id}`

/** The set of published documents of a collection, and all that a list shows of them. */
export const collectionTag = (collection: string): string => `${collection}:*`

export const globalTag = (slug: string): string => `globals:${slug}`
