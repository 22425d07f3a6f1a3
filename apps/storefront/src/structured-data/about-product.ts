import { htmlLang, type ProductView } from '@gatehouse/contract'
import type { WebPage, WithContext } from 'schema-dts'
import { describeSource } from './about-text.ts'
import { publisherOf, siteOf, type Site } from './about-site.ts'

/** A catalogue entry that only informs: a page about a thing. Not a Product, and no Offer: nothing is offered. */
export function describeEntry(site: Site, product: ProductView): WithContext<WebPage> {
  const url = `${site.origin}/${product.textLocale}/shop/${product.slug}`
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: product.title,
    description: product.seo.description || product.lead,
    inLanguage: htmlLang[product.textLocale],
    isPartOf: siteOf(site),
    publisher: publisherOf(site),
    citation: product.references.map(describeSource),
  }
}
