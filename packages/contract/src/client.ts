import { z } from 'zod'
import type { WrittenComment } from './comments.ts'
import { errorBodySchema, type ErrorCode } from './error.ts'
import { feedSchema, snapshotSchema, type Feed, type Snapshot } from './feed.ts'
import { newestViewSchema, siteMapViewSchema, type NewestView, type SiteMapView } from './listings.ts'
import type { Locale } from './locale.ts'
import { leaveOut, searchEntriesViewSchema, searchStartViewSchema, searchViewSchema, type LeftOutGoods, type SearchEntry, type SearchStartView, type SearchView } from './search.ts'
import {
  authorViewSchema, correctionsViewSchema, pageViewSchema, regionViewSchema, textListViewSchema, topicViewSchema,
  type AuthorView, type CorrectionsView, type PageView, type RegionView, type TextListView, type TopicView,
} from './views-lists.ts'
import { previewViewSchema, type PreviewView } from './views-preview.ts'
import {
  faqViewSchema, homeViewSchema, layoutViewSchema, productViewSchema, shopViewSchema, textViewSchema,
  type FaqView, type HomeView, type LayoutView, type ProductView, type ShopView, type TextView,
} from './views.ts'

/** Thrown for an answer that isn't 2xx, or that isn't what the contract says (`code` is then `unavailable`, `cause` what didn't fit). */
export class ContractError extends Error {
  override name = 'ContractError'
  readonly status: number
  readonly code: ErrorCode
  constructor(status: number, code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
    this.code = code
  }
}

/** A view and the tags of everything that it shows, so that a change to any of it can find the page. */
export interface Tagged<T> { data: T; tags: string[] }

export interface SiteClientOptions {
  /** The CMS as this process reaches it, without a trailing slash. */
  baseUrl: string
  serviceKey: string
  /**
   * How a cached view is fetched: gets the view's own cache tag (`view:/shop?fr`) and answers what goes with the request
   * (Next's `cache` and `next.tags`, a time limit). Feed, snapshot, preview and search never ask it.
   */
  init?: (viewTag: string) => RequestInit
  /** Told of every view that was read, cached or not: its own tag and the tags of what it shows. */
  onRead?: (viewTag: string, shows: string[]) => void
  fetch?: typeof fetch
}

export interface SiteClient {
  layout(locale: Locale): Promise<LayoutView>
  home(locale: Locale): Promise<HomeView>
  /** The text, or null where no published one has that slug. */
  text(kind: 'articles' | 'guides', slug: string, locale: Locale): Promise<TextView | null>
  /** All that is published of a kind. */
  textList(kind: 'articles' | 'guides', locale: Locale): Promise<TextListView>
  /** The topic, or null where none has that slug or nothing is published under it. */
  topic(slug: string, locale: Locale): Promise<TopicView | null>
  /** The profile, or null where none has that slug. */
  author(slug: string, locale: Locale): Promise<AuthorView | null>
  /** The standing page, or null where no published one has that slug (`about`, `legal/privacy`). */
  page(slug: string, locale: Locale): Promise<PageView | null>
  corrections(locale: Locale): Promise<CorrectionsView>
  region(locale: Locale): Promise<RegionView>
  faq(locale: Locale): Promise<FaqView>
  shop(locale: Locale): Promise<ShopView>
  /** The product, or null where no published one has that slug. */
  product(slug: string, locale: Locale): Promise<ProductView | null>
  /** Every page there is, for the sitemap. */
  siteMap(): Promise<SiteMapView>
  /** The newest texts in one language, for its feeds. */
  newest(locale: Locale): Promise<NewestView>
  searchStart(locale: Locale): Promise<SearchStartView>
  /** All that has these words in one language, as if the goods left out didn't exist. Throws where the question is longer than `maxSearchLength`. */
  search(words: string, locale: Locale, leftOut: LeftOutGoods, signal?: AbortSignal): Promise<SearchView>
  /** The words of the results with these ids (`maxSearchEntries` at most), without what is gone since. */
  searchEntries(words: string, ids: readonly string[], locale: Locale, leftOut: LeftOutGoods, signal?: AbortSignal): Promise<SearchEntry[]>
  /** The draft, or null where the token is spent or forged. */
  preview(token: string): Promise<PreviewView | null>
  /** Hands over a confirmed comment, once however often it is sent. Throws a `ContractError` whose code says why not. */
  sendComment(comment: WrittenComment, signal?: AbortSignal): Promise<void>
  feed(cursor: string | null, signal?: AbortSignal): Promise<Feed>
  /** The snapshot, or null where the one with sequence `known` still stands (304). */
  snapshot(known: number | null, signal?: AbortSignal): Promise<Snapshot | null>
}

/** The typed way to the CMS: every reply is parsed before anything uses it, and a reply that doesn't parse throws. */
export function createSiteClient({ baseUrl, serviceKey, init, onRead, fetch: doFetch = fetch }: SiteClientOptions): SiteClient {
  const misfit = (path: string, error: z.ZodError) =>
    new ContractError(502, 'unavailable', `the CMS's answer to ${path} doesn't fit the contract: ${z.prettifyError(error)}`, { cause: error })
  const headers = { authorization: `Bearer ${serviceKey}`, accept: 'application/json' }

  async function request(path: string, options: RequestInit): Promise<Response> {
    const response = await doFetch(baseUrl + path, { ...options, headers: { ...headers, ...(options.headers as Record<string, string>) } })
    if (response.ok || response.status === 304) return response
    const body = errorBodySchema.safeParse(await response.json().catch(() => null))
    if (body.success) throw new ContractError(response.status, body.data.error.code, body.data.error.message)
    throw new ContractError(response.status, 'unavailable', `the CMS answered ${response.status} to ${path.split('?')[0]}`)
  }

  async function parse<T>(schema: z.ZodType<T>, response: Response, path: string): Promise<T> {
    const result = schema.safeParse(await response.json())
    if (result.success) return result.data
    throw misfit(path, result.error)
  }

  async function view<T>(schema: z.ZodType<T>, path: string, locale: Locale): Promise<T> {
    const viewTag = `view:${path}?${locale}`
    const response = await request(`/api/site${path}?locale=${locale}`, init?.(viewTag) ?? { cache: 'no-store' })
    const { data, tags } = await parse(z.object({ data: z.unknown(), tags: z.array(z.string()) }), response, path)
    onRead?.(viewTag, tags)
    const result = schema.safeParse(data)
    if (result.success) return result.data
    throw misfit(path, result.error)
  }

  /** What is read anew each time. Its question is a visitor's own and stays out of every error and log. */
  async function ask<T>(schema: z.ZodType<T>, path: string, query: Record<string, string>, signal: AbortSignal | undefined): Promise<T> {
    const response = await request(`/api/site${path}?${new URLSearchParams(query).toString()}`, { cache: 'no-store', signal: signal ?? null })
    return (await parse(z.object({ data: schema }), response, path)).data
  }

  const orNull = async <T>(reading: Promise<T>): Promise<T | null> => {
    try {
      return await reading
    } catch (error) {
      if (error instanceof ContractError && error.code === 'not-found') return null
      throw error
    }
  }

  return {
    layout: (locale) => view(layoutViewSchema, '/layout', locale),
    home: (locale) => view(homeViewSchema, '/home', locale),
    text: (kind, slug, locale) => orNull(view(textViewSchema, `/${kind}/${encodeURIComponent(slug)}`, locale)),
    textList: (kind, locale) => view(textListViewSchema, `/${kind}`, locale),
    topic: (slug, locale) => orNull(view(topicViewSchema, `/topics/${encodeURIComponent(slug)}`, locale)),
    author: (slug, locale) => orNull(view(authorViewSchema, `/authors/${encodeURIComponent(slug)}`, locale)),
    page: (slug, locale) => orNull(view(pageViewSchema, `/pages/${slug.split('/').map(encodeURIComponent).join('/')}`, locale)),
    corrections: (locale) => view(correctionsViewSchema, '/corrections', locale),
    region: (locale) => view(regionViewSchema, '/region', locale),
    faq: (locale) => view(faqViewSchema, '/faq', locale),
    shop: (locale) => view(shopViewSchema, '/shop', locale),
    product: (slug, locale) => orNull(view(productViewSchema, `/products/${encodeURIComponent(slug)}`, locale)),
    // The same answer in every language: it says itself in which languages each page is.
    siteMap: () => view(siteMapViewSchema, '/site-map', 'en'),
    newest: (locale) => view(newestViewSchema, '/newest', locale),
    searchStart: (locale) => view(searchStartViewSchema, '/search-start', locale),
    search: (words, locale, leftOut, signal) => ask(searchViewSchema, '/search', { locale, q: words, ...leaveOut(leftOut) }, signal),
    async searchEntries(words, ids, locale, leftOut, signal) {
      return (await ask(searchEntriesViewSchema, '/search/entries', { locale, q: words, ids: ids.join(','), ...leaveOut(leftOut) }, signal)).entries
    },
    preview: (token) => orNull((async () => {
      const path = `/api/site/preview?token=${encodeURIComponent(token)}`
      const { data } = await parse(z.object({ data: previewViewSchema }), await request(path, { cache: 'no-store' }), '/preview')
      return data
    })()),
    async sendComment(comment, signal) {
      const response = await request('/api/site/comments', {
        method: 'POST', cache: 'no-store', headers: { 'content-type': 'application/json' }, body: JSON.stringify(comment), signal: signal ?? null,
      })
      await response.arrayBuffer()
    },
    async feed(cursor, signal) {
      const query = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`
      return parse(feedSchema, await request(`/api/feed${query}`, { cache: 'no-store', signal: signal ?? null }), '/feed')
    },
    async snapshot(known, signal) {
      const conditional: Record<string, string> = known === null ? {} : { 'if-none-match': `"${known}"` }
      const response = await request('/api/policy/snapshot', { cache: 'no-store', headers: conditional, signal: signal ?? null })
      return response.status === 304 ? null : parse(snapshotSchema, response, '/policy/snapshot')
    },
  }
}
