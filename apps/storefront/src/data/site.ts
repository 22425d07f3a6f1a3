import 'server-only'
import { ContractError, createSiteClient, type Locale, type LeftOutGoods, type SiteClient } from '@gatehouse/contract'
import { cache } from 'react'
import { env, isDev } from '../env.ts'
import { registry } from '../gate/registry.ts'
import { typesetView } from '../i18n/typeset.ts'
import { CmsAway } from './cms-away.ts'
import { cacheTags } from './tags.ts'

// Every read of the CMS that a page makes. A page that was rendered is kept until something that it shows changes; nothing
// expires by time.

/**
 * A visitor would rather wait for a page than be told to reload it: a CMS that is only busy gets this long, one that doesn't answer
 * at all refuses at once. In development Next compiles while it reads.
 */
const readTimeoutMs = () => (isDev() ? 20_000 : 4000)

let made: SiteClient | undefined
function client(): SiteClient {
  const { dependencies } = registry()
  return (made ??= createSiteClient({
    baseUrl: env().CMS_URL,
    serviceKey: env().SERVICE_KEY,
    init: (viewTag) => {
      dependencies.asked(viewTag)
      const signal = AbortSignal.timeout(readTimeoutMs())
      return isDev() ? { cache: 'no-store', signal } : { cache: 'force-cache', next: { tags: cacheTags(viewTag) }, signal }
    },
    onRead: (viewTag, shows) => dependencies.answered(viewTag, shows),
  }))
}

/**
 * Where a read fails, Next renders once more at once, and would wait as long again for the same answer. Within this time it is
 * given the failure that was. The door's own second try comes later (pages.ts) and reads anew.
 */
const sameTryMs = 50
const failures = new Map<string, CmsAway>()

/** Notes a failure that is the CMS's (away, too slow, in trouble), so that the door can answer 503 rather than 500. `what` is for the log. */
async function noteOutage<T>(what: string, read: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  const last = failures.get(what)
  if (last && startedAt - last.at < sameTryMs) {
    // It may have been another visitor's: for the render under way, too, the CMS was away.
    registry().lastOutage = startedAt
    throw last
  }
  try {
    return await read()
  } catch (error) {
    const isBug = error instanceof ContractError && (error.status < 500 || error.cause !== undefined)
    if (isBug) throw error
    const failure = new CmsAway(what, startedAt, error)
    registry().lastOutage = failure.at
    if (failures.size > 100) failures.clear()
    failures.set(what, failure)
    throw failure
  }
}

/** Reads, and sets the spaces of French punctuation in what came. */
async function read<T>(what: string, locale: Locale, ask: () => Promise<T>): Promise<T> {
  return typesetView(locale, await noteOutage(`${what} (${locale})`, ask))
}

// `cache` shares a read between the layout, the metadata and the page of one render: a fetch with a time limit isn't shared by React.
export const readLayout = cache((locale: Locale) => read('/layout', locale, () => client().layout(locale)))
export const readHome = cache((locale: Locale) => read('/home', locale, () => client().home(locale)))
/** The article or guide, or null where no published one has that slug. */
export const readText = cache((kind: 'articles' | 'guides', slug: string, locale: Locale) => read(`/${kind}/${slug}`, locale, () => client().text(kind, slug, locale)))
/** All that is published of a kind. */
export const readTextList = cache((kind: 'articles' | 'guides', locale: Locale) => read(`/${kind}`, locale, () => client().textList(kind, locale)))
/** The topic, or null where nothing is published under that slug. */
export const readTopic = cache((slug: string, locale: Locale) => read(`/topics/${slug}`, locale, () => client().topic(slug, locale)))
/** The profile, or null where none has that slug. */
export const readAuthor = cache((slug: string, locale: Locale) => read(`/authors/${slug}`, locale, () => client().author(slug, locale)))
/** The standing page (`about`, `legal/privacy`), or null where no published one has that slug. */
export const readPage = cache((slug: string, locale: Locale) => read(`/pages/${slug}`, locale, () => client().page(slug, locale)))
export const readCorrections = cache((locale: Locale) => read('/corrections', locale, () => client().corrections(locale)))
export const readRegion = cache((locale: Locale) => read('/region', locale, () => client().region(locale)))
export const readFaq = cache((locale: Locale) => read('/faq', locale, () => client().faq(locale)))
export const readShop = cache((locale: Locale) => read('/shop', locale, () => client().shop(locale)))
/** The product, or null where no published one has that slug. */
export const readProduct = cache((slug: string, locale: Locale) => read(`/products/${slug}`, locale, () => client().product(slug, locale)))
export const readSiteMap = cache(() => noteOutage('/site-map', () => client().siteMap()))
export const readNewest = cache((locale: Locale) => read('/newest', locale, () => client().newest(locale)))
export const readSearchStart = cache((locale: Locale) => read('/search-start', locale, () => client().searchStart(locale)))
/** Everything that has these words in the language, the best first. Never cached. */
export const readSearch = (words: string, locale: Locale, leftOut: LeftOutGoods) => read('/search', locale, () => client().search(words, locale, leftOut, AbortSignal.timeout(readTimeoutMs())))
/** The words of some of what was found. Never cached. */
export const readSearchEntries = (words: string, ids: readonly string[], locale: Locale, leftOut: LeftOutGoods) =>
  read('/search/entries', locale, () => client().searchEntries(words, ids, locale, leftOut, AbortSignal.timeout(readTimeoutMs())))
/** The draft that the token was signed for, or null where the token is spent or forged. Never cached. */
export const readPreview = cache(async (token: string) => {
  const preview = await noteOutage('/preview', () => client().preview(token))
  return preview && typesetView(preview.locale, preview)
})
