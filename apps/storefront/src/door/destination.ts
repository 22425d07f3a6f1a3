import { isLocale, type Locale } from '@gatehouse/contract'
import type { Seen } from '../gate/hidden.ts'
import { isDynamic } from './dynamic-pages.ts'

/** Where an address leads. Every address leads somewhere, and only `page`, `dynamic`, `listing` and `preview` reach Next. */
export type Destination =
  | { to: 'page'; lang: Locale; path: string }
  /** A page that is rendered for one visitor: `path` is below the language. */
  | { to: 'dynamic'; lang: Locale; path: string }
  /** A document for machines, as they find it: the sitemap (of no language), or one of a language's feeds. */
  | { to: 'listing'; lang: Locale | null; path: string }
  | { to: 'robots' }
  /** A page's address without a language: `path` is what stands below it. */
  | { to: 'language'; path: string }
  /** The same page under its proper address. */
  | { to: 'proper-address'; location: string }
  | { to: 'media'; name: string }
  | { to: 'file'; path: string }
  | { to: 'preview'; token: string }
  | { to: 'healthz' }
  /** No such page; `lang` where the address names one. */
  | { to: 'no-page'; lang: Locale | null }
  /** No such file: nobody reads that answer, so it is short. */
  | { to: 'no-file' }
  /** It can't be said yet which pages exist. */
  | { to: 'unavailable'; lang: Locale | null }

export interface Places {
  /** What exists for this visitor; null before anything is known. */
  known: Seen | null
  /** Files of the build and of `public/`, by path. */
  hasFile: (path: string) => boolean
}

/**
 * Where a destination has one address and this spelling of it (`/%65n`, `/en%2Fshop`, `/./en`) is another: the one address.
 * Pages, files and pictures have no second address: caches would keep it apart, and search engines would list it.
 */
export function findProperAddress(destination: Destination, written: string): string | null {
  const [proper, ...alsoGood] = spellings(destination)
  return proper === undefined || proper === written || alsoGood.includes(written) ? null : proper
}

function spellings(destination: Destination): string[] {
  switch (destination.to) {
    case 'page': case 'dynamic': return [`/${destination.lang}${destination.path}`]
    case 'listing': return [`${destination.lang === null ? '' : `/${destination.lang}`}${destination.path}`]
    case 'robots': return ['/robots.txt']
    case 'healthz': return ['/healthz']
    case 'preview': return [`/preview/${destination.token}`]
    case 'file': return spellingsOfName(destination.path)
    case 'media': return spellingsOfName(`/media/${destination.name}`)
    default: return []
  }
}

/** Names may hold signs (`@`, `[`) that browsers and frameworks write in one way or the other. */
const spellingsOfName = (path: string): string[] => [path.split('/').map(encodeURIComponent).join('/'), encodeURI(path), path]

/** Decides on the decoded path of an address. */
export function findDestination(path: string, { known, hasFile }: Places): Destination {
  if (path === '/healthz') return { to: 'healthz' }
  if (path === '/robots.txt') return { to: 'robots' }
  if (hasFile(path)) return { to: 'file', path }
  if (path.startsWith('/_next/')) return { to: 'no-file' }
  const token = /^\/preview\/([A-Za-z0-9._~-]+)$/.exec(path)?.[1]
  if (token !== undefined) return { to: 'preview', token }
  if (!known) return { to: 'unavailable', lang: languageIn(path) }
  if (path.startsWith('/media/')) {
    const name = path.slice('/media/'.length)
    return known.hasMedia(name) ? { to: 'media', name } : { to: 'no-file' }
  }
  return findListing(path) ?? findPage(path, known)
}

const feeds = new Set(['/feed.xml', '/feed.json'])

function findListing(path: string): Destination | null {
  if (path === '/sitemap.xml') return { to: 'listing', lang: null, path }
  const lang = languageIn(path)
  const below = lang === null ? '' : path.slice(lang.length + 1)
  return feeds.has(below) ? { to: 'listing', lang, path: below } : null
}

function languageIn(path: string): Locale | null {
  const [, first] = path.split('/')
  return isLocale(first) ? first : null
}

function findPage(path: string, known: Seen): Destination {
  const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(bare) ?? []
  const exists = (below: string) => isDynamic(below) || known.hasPage(below)
  if (isLocale(first)) {
    if (!exists(rest)) return { to: 'no-page', lang: first }
    return bare === path ? { to: isDynamic(rest) ? 'dynamic' : 'page', lang: first, path: rest } : { to: 'proper-address', location: `/${first}${rest}` }
  }
  const below = bare === '/' ? '' : bare
  return exists(below) ? { to: 'language', path: below } : { to: 'no-page', lang: null }
}
