/** Where a document of these collections has its page, below `/{lang}`. */
const folders = { articles: '/articles', guides: '/guides', products: '/shop' } as const
export type Paged = keyof typeof folders

export const pagedCollections = Object.keys(folders) as Paged[]

/** Pages that are there whatever is published. */
export const standingPaths = ['', '/faq', '/shop'] as const

export const pathOf = (collection: Paged, slug: string): string => `${folders[collection]}/${slug}`

/** Which document a path would show, or null for a path that belongs to no collection. */
export function documentAt(path: string): { collection: Paged; slug: string } | null {
  for (const collection of pagedCollections) {
    const slug = path.startsWith(`${folders[collection]}/`) ? path.slice(folders[collection].length + 1) : ''
    if (slug !== '' && !slug.includes('/')) return { collection, slug }
  }
  return null
}
