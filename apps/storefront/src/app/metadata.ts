import { htmlLang, type LayoutView, type Locale, type Picture } from '@gatehouse/contract'
import type { Metadata } from 'next'
import { env } from '../env.ts'

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
  type?: 'website' | 'article'
}

/** Title, description, canonical and language alternates. A text shown in the other language points to the page it comes from. */
export function pageMetadata({ layout, lang, path, seo, translations = ['en', 'fr'], textLocale = lang, picture, type = 'website' }: PageFacts): Metadata {
  const title = seo.title === layout.siteName ? seo.title : `${seo.title} · ${layout.siteName}`
  const canonical = `/${textLocale}${path}`
  return {
    metadataBase: new URL(env().PUBLIC_STOREFRONT_URL),
    title,
    description: seo.description || layout.description,
    icons: '/icon.svg',
    alternates: { canonical, languages: alternates(path, translations) },
    openGraph: {
      type, title: seo.title, description: seo.description, url: canonical, siteName: layout.siteName, locale: htmlLang[textLocale].replace('-', '_'),
      // A drawing (SVG) is nothing that those who show previews can read.
      ...(picture && !picture.url.endsWith('.svg') ? { images: [{ url: picture.url, alt: picture.alt, width: picture.width, height: picture.height }] } : {}),
    },
    formatDetection: { telephone: false, email: false, address: false },
  }
}

/** A page's own address, whole: to pass on, and for its print. */
export const wholeAddress = (lang: Locale, path: string): string => new URL(`/${lang}${path}`, env().PUBLIC_STOREFRONT_URL).href

function alternates(path: string, translations: Locale[]): Record<string, string> {
  const languages = Object.fromEntries(translations.map((locale) => [htmlLang[locale], `/${locale}${path}`]))
  return { ...languages, 'x-default': `/${translations[0] ?? 'en'}${path}` }
}
