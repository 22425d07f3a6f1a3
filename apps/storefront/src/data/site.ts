import 'server-only'
import { ContractError, createSiteClient, type Locale, type SiteClient } from '@gatehouse/contract'
import { cache } from 'react'
import { env, isDev } from '../env.ts'
import { registry } from '../gate/registry.ts'
import { typesetView } from '../i18n/typeset.ts'
import { cacheTags } from './tags.ts'

// Every read of the CMS that a page makes. A page that was rendered is kept until something that it shows changes; nothing
// expires by time.

/** In development Next compiles while it reads. */
const readTimeoutMs = () => (isDev() ? 20_000 : 1500)

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

/** Notes a failure that is the CMS's (away, too slow, in trouble), so that the door can answer 503 rather than 500. */
async function noteOutage<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    const isBug = error instanceof ContractError && (error.status < 500 || error.cause !== undefined)
    if (isBug) throw error
    registry().lastOutage = performance.now()
    // Not the error itself: a time-out's is a DOMException, which React and Next can't handle as they do others.
    throw new Error('the CMS could not be read', { cause: error })
  }
}

/** Reads, and sets the spaces of French punctuation in what came. */
async function read<T>(locale: Locale, reading: Promise<T>): Promise<T> {
  return typesetView(locale, await noteOutage(reading))
}

// `cache` shares a read between the layout, the metadata and the page of one render: a fetch with a time limit isn't shared by React.
export const readLayout = cache((locale: Locale) => read(locale, client().layout(locale)))
export const readHome = cache((locale: Locale) => read(locale, client().home(locale)))
/** The article or guide, or null where no published one has that slug. */
export const readText = cache((kind: 'articles' | 'guides', slug: string, locale: Locale) => read(locale, client().text(kind, slug, locale)))
export const readFaq = cache((locale: Locale) => read(locale, client().faq(locale)))
export const readShop = cache((locale: Locale) => read(locale, client().shop(locale)))
/** The product, or null where no published one has that slug. */
export const readProduct = cache((slug: string, locale: Locale) => read(locale, client().product(slug, locale)))
/** The draft that the token was signed for, or null where the token is spent or forged. Never cached. */
export const readPreview = cache(async (token: string) => {
  const preview = await noteOutage(client().preview(token))
  return preview && typesetView(preview.locale, preview)
})
