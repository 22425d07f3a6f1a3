/** Where a document of these collections has its page, below `/{lang}`. A standing page's slug is its whole address. */
const folders = { articles: '/articles', guides: '/guides', products: '/shop', pages: '', topics: '/topics', authors: '/authors' } as const
export type Addressed = keyof typeof folders
/** Those with drafts, whose pages are there while they are published. */
export type Paged = Exclude<Addressed, 'topics' | 'authors'>

export const pagedCollections = ['articles', 'guides', 'products', 'pages'] as const satisfies Paged[]

/** Pages that are there whatever is published. */
export const standingPaths = ['', '/articles', '/guides', '/faq', '/shop', '/corrections', '/region'] as const

export const pathOf = (collection: Addressed, slug: string): string => `${folders[collection]}/${slug}`

/** Which document a path would show, or null for a path that can belong to none. */
export function documentAt(path: string): { collection: Addressed; slug: string } | null {
  const [, folder = '', slug, ...rest] = path.split('/')
  if (folder === '' || slug === '' || rest.length > 0) return null
  const collection = (Object.keys(folders) as Addressed[]).find((name) => folders[name] === `/${folder}`)
  if (collection) return slug === undefined ? null : { collection, slug }
  return { collection: 'pages', slug: path.slice(1) }
}

/** The standing page on how texts are reviewed: each line that names a reviewer leads to it, while it is published. */
export const reviewPagePath = '/how-we-review'
/** The slug of the standing page about corrections: it is shown with all of them, at an address that is always there. */
export const correctionsSlug = 'corrections'
