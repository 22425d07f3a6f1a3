import type { Product, WithContext } from 'schema-dts'
import type { GatedProduct } from '../gate/gated.ts'
import type { Site } from './about-site.ts'

/** The product and its price: only where the price may be shown. Below that nothing is offered, so there is nothing to say. */
export function describeOffer(site: Site, { slug, textLocale, title, lead, pictures, price }: GatedProduct): WithContext<Product> | null {
  if (!price) return null
  const url = `${site.origin}/${textLocale}/shop/${slug}`
  const [picture] = pictures
  const amount = { price: (price.amountMinor / 100).toFixed(2), priceCurrency: price.currency }
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: title,
    description: lead,
    url,
    ...(picture ? { image: site.origin + picture.url } : {}),
    offers: { '@type': 'Offer', url, ...amount, priceSpecification: { '@type': 'UnitPriceSpecification', ...amount, valueAddedTaxIncluded: price.taxIncluded } },
  }
}
