import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readAnswers } from '../../../../../../data/answers.ts'
import { readLang, type SlugParams } from '../../../../../../data/params.ts'
import { readLayout, readProduct } from '../../../../../../data/site.ts'
import { env } from '../../../../../../env.ts'
import { Frame } from '../../../../../../features/frame/frame.tsx'
import { ProductPage } from '../../../../../../features/product/product-page.tsx'
import { gateProduct, levelsOf } from '../../../../../../gate/gated.ts'
import { describeOffer } from '../../../../../../structured-data/about-offer.ts'
import { describeEntry } from '../../../../../../structured-data/about-product.ts'
import { JsonLd } from '../../../../../../structured-data/json-ld.tsx'
import { pageMetadata } from '../../../../../metadata.ts'

async function read(params: SlugParams['params']) {
  const lang = await readLang(params)
  const { slug } = await params
  const [answers, layout, view] = await Promise.all([readAnswers(params), readLayout(lang), readProduct(slug, lang)])
  const product = view && gateProduct(view, answers)
  if (!product) notFound()
  return { lang, layout, product, path: `/shop/${slug}`, levelOf: levelsOf(answers) }
}

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { lang, layout, product, path } = await read(params)
  const { seo, translations, textLocale, pictures } = product
  return pageMetadata({ layout, lang, path, seo, translations, textLocale, picture: pictures[0] ?? null })
}

export default async function Page({ params }: SlugParams) {
  const { lang, layout, product, path, levelOf } = await read(params)
  const site = { origin: env().PUBLIC_STOREFRONT_URL, lang, layout }
  const offer = describeOffer(site, product)
  return (
    <Frame layout={layout} lang={lang} path={path} gateLevel={product.answer.level}>
      <ProductPage product={product} lang={lang} levelOf={levelOf} isOpen={layout.checkout === 'gated'} />
      <JsonLd data={describeEntry(site, product)} />
      {offer ? <JsonLd data={offer} /> : null}
    </Frame>
  )
}
