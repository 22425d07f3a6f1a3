import type { Metadata } from 'next'
import { readAnswers } from '../../../../data/answers.ts'
import { readLang, type PageParams } from '../../../../data/params.ts'
import { readHome, readLayout } from '../../../../data/site.ts'
import { env } from '../../../../env.ts'
import { Frame } from '../../../../features/frame/frame.tsx'
import { HomePage } from '../../../../features/home/home-page.tsx'
import { gateHome } from '../../../../gate/gated.ts'
import { describeSite } from '../../../../structured-data/about-site.ts'
import { JsonLd } from '../../../../structured-data/json-ld.tsx'
import { pageMetadata } from '../../../metadata.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const lang = await readLang(params)
  const [layout, { seo }] = await Promise.all([readLayout(lang), readHome(lang)])
  return pageMetadata({ layout, lang, path: '', seo })
}

export default async function Page({ params }: PageParams) {
  const lang = await readLang(params)
  const [answers, layout, home] = await Promise.all([readAnswers(params), readLayout(lang), readHome(lang)])
  return (
    <Frame layout={layout} lang={lang} path="">
      <HomePage home={gateHome(home, answers)} lang={lang} />
      <JsonLd data={describeSite({ origin: env().PUBLIC_STOREFRONT_URL, lang, layout })} />
    </Frame>
  )
}
