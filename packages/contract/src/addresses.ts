/**
 * First parts of an address, below `/{lang}` or without a language, that belong to the site itself. No standing page may have
 * one of them as its slug: it would stand behind the site's own page, or pose as a part of the machinery. The list may only
 * grow; a word is taken in before the page that it is for.
 */
export const reservedSegments: ReadonlySet<string> = new Set([
  // pages of the site
  'articles', 'guides', 'faq', 'topics', 'authors', 'shop', 'search', 'region', 'cart', 'checkout', 'account', 'orders', 'legal', 'not-found-page',
  // what stands without a language
  'media', 'preview', 'healthz', 'sitemap', 'robots', 'feed', 'api', 'admin', 'internal', 'v', 'd', 'index', 'en', 'fr',
])

/** What a standing page's slug looks like: one part, or one part below `legal/`. The slug is its whole address below `/{lang}/`. */
export const pageSlugPattern = /^(legal\/)?[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a slug of this shape would take the place of something that the site itself has there. */
export function isReservedSlug(slug: string): boolean {
  return reservedSegments.has(slug)
}
