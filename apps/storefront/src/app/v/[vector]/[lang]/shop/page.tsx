import type { Metadata } from 'next'
import { readAnswers } from '../../../../../data/answers.ts'
import { readLang, type PageParams } from '../../../../../data/params.ts'
import { readLayout, readShop } from '../../../../../data/site.ts'
import { Frame } from '../../../../../features/frame/frame.tsx'
import { ShopPage } from '../../../../../features/shop/shop-page.tsx'
import { gateShop } from '../../../../../gate/gated.ts'
import { pageMetadata } from '../../../../metadata.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const lang = await readLang(params)
  const [layout, { seo }] = await Promise.all([readLayout(lang), readShop(lang)])
  return pageMetadata({ layout, lang, path: '/shop', seo })
}

export default async function Page({ params }: PageParams) {
  const lang = await readLang(params)
  const [answers, layout, shop] = await Promise.all([readAnswers(params), readLayout(lang), readShop(lang)])
  return <Frame layout={layout} lang={lang} path="/shop"><ShopPage shop={gateShop(shop, answers)} lang={lang} isOpen={layout.checkout === 'gated'} /></Frame>
}
