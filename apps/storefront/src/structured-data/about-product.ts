import { htmlLang } from '@gatehouse/contract'
import type { WebPage, WithContext } from 'schema-dts'
import type { GatedProduct } from '../gate/gated.ts'
import { describeSource } from './about-text.ts'
import { publisherOf, siteOf, type Site } from './about-site.ts'

/** A catalogue entry as a page about a thing, whatever may be done with it. What is offered, if anything is, stands apart (about-offer.ts). */
export function describeEntry(site: Site, product: GatedProduct): WithContext<WebPage> {
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
