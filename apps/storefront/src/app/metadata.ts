import { htmlLang, type LayoutView, type Locale, type Picture } from '@gatehouse/contract'
import type { Metadata } from 'next'
import { env } from '../env.ts'
import { otherLocale } from '../i18n/index.ts'

interface PageFacts {
  layout: LayoutView
  lang: Locale
  /** Path below `/{lang}`. */
  path: string
  seo: { title: string; description: string }
  /** Languages in which the text itself is published; both where left out. */
  translations?: Locale[]
  textLocale?: Locale
  picture?: Picture | null
  /** Where the page is a text that somebody wrote; every other page is one of the site's own. */
  article?: { publishedOn: string | null; authors: string[]; topics: string[] }
}

const icons = '/icon.svg'
/** The house's mark (`scripts/make-preview.mjs`), where a page has no photograph of its own. */
const housePreview = { url: '/preview.png', width: 1200, height: 630 }
const formatDetection = { telephone: false, email: false, address: false }

/** Title, description, canonical, language alternates, feeds, and what link previews show. A text in the other language points to the page it comes from. */
export function pageMetadata({ layout, lang, path, seo, translations = ['en', 'fr'], textLocale = lang, picture, article }: PageFacts): Metadata {
  const canonical = `/${textLocale}${path}`
  const description = seo.description || layout.description
  const own = picture && isPreviewable(picture) ? { url: picture.url, alt: picture.alt, width: picture.width, height: picture.height } : null
  const other = otherLocale(textLocale)
  return {
    metadataBase: new URL(env().PUBLIC_STOREFRONT_URL),
    title: titleOf(seo.title, layout.siteName),
    description,
    icons,
    alternates: { canonical, languages: alternates(path, translations), types: feeds(layout.siteName, lang) },
    openGraph: {
      title: seo.title, description, url: canonical, siteName: layout.siteName, locale: openGraphLocale(textLocale),
      ...(translations.includes(other) ? { alternateLocale: openGraphLocale(other) } : {}),
      images: [own ?? { ...housePreview, alt: layout.siteName }],
      ...(article
        ? { type: 'article', ...(article.publishedOn ? { publishedTime: article.publishedOn } : {}), authors: article.authors, ...(article.topics[0] ? { section: article.topics[0] } : {}), tags: article.topics }
        : { type: 'website' }),
    },
    twitter: { card: own ? 'summary_large_image' : 'summary' },
    formatDetection,
  }
}

/** A page's own address, whole: to pass on, and for its print. */
export const wholeAddress = (lang: Locale, path: string): string => new URL(`/${lang}${path}`, env().PUBLIC_STOREFRONT_URL).href

/** A page that no search engine should list: a draft, an answer to one visitor, "there's nothing here". It has no canonical address. */
export function unlistedMetadata(title: string, siteName?: string, { follow = true } = {}): Metadata {
  return { metadataBase: new URL(env().PUBLIC_STOREFRONT_URL), title: siteName ? titleOf(title, siteName) : title, icons, robots: { index: false, follow }, formatDetection }
}

const titleOf = (title: string, siteName: string): string => (title === siteName ? title : `${title} · ${siteName}`)

/** A drawing (SVG) is nothing that those who show previews can read. */
const isPreviewable = ({ url }: Picture): boolean => !url.endsWith('.svg')

const openGraphLocale = (locale: Locale): string => htmlLang[locale].replace('-', '_')

function alternates(path: string, translations: Locale[]): Record<string, string> {
  const languages = Object.fromEntries(translations.map((locale) => [htmlLang[locale], `/${locale}${path}`]))
  return { ...languages, 'x-default': `/${translations[0] ?? 'en'}${path}` }
}

/** The feeds are of the page's language, whatever language its text is in: they tell of what comes. */
function feeds(title: string, lang: Locale) {
  return {
    'application/rss+xml': [{ url: `/${lang}/feed.xml`, title }],
    'application/feed+json': [{ url: `/${lang}/feed.json`, title }],
  }
}
