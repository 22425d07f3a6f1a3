import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readLang, type SlugParams } from '../../../../../../data/params.ts'
import { readLayout, readProduct } from '../../../../../../data/site.ts'
import { env } from '../../../../../../env.ts'
import { Frame } from '../../../../../../features/frame/frame.tsx'
import { ProductPage } from '../../../../../../features/product/product-page.tsx'
import { describeEntry } from '../../../../../../structured-data/about-product.ts'
import { JsonLd } from '../../../../../../structured-data/json-ld.tsx'
import { pageMetadata } from '../../../../../metadata.ts'

async function read(params: SlugParams['params']) {
  const lang = await readLang(params)
  const { slug } = await params
  const [layout, product] = await Promise.all([readLayout(lang), readProduct(slug, lang)])
  if (!product) notFound()
  return { lang, layout, product, path: `/shop/${slug}` }
}

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { lang, layout, product, path } = await read(params)
  const { seo, translations, textLocale, pictures } = product
  return pageMetadata({ layout, lang, path, seo, translations, textLocale, picture: pictures[0] ?? null })
}

export default async function Page({ params }: SlugParams) {
  const { lang, layout, product, path } = await read(params)
  return (
    <Frame layout={layout} lang={lang} path={path} gateLevel="information">
      <ProductPage product={product} lang={lang} />
      <JsonLd data={describeEntry({ origin: env().PUBLIC_STOREFRONT_URL, lang, layout }, product)} />
    </Frame>
  )
}
