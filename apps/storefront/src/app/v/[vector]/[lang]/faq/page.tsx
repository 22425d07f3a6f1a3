import type { Metadata } from 'next'
import { readAnswers } from '../../../../../data/answers.ts'
import { readLang, type PageParams } from '../../../../../data/params.ts'
import { readFaq, readLayout } from '../../../../../data/site.ts'
import { env } from '../../../../../env.ts'
import { FaqPage } from '../../../../../features/faq/faq-page.tsx'
import { Frame } from '../../../../../features/frame/frame.tsx'
import { levelsOf } from '../../../../../gate/gated.ts'
import { describeFaq } from '../../../../../structured-data/about-faq.ts'
import { JsonLd } from '../../../../../structured-data/json-ld.tsx'
import { pageMetadata } from '../../../../metadata.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const lang = await readLang(params)
  const [layout, { seo }] = await Promise.all([readLayout(lang), readFaq(lang)])
  return pageMetadata({ layout, lang, path: '/faq', seo })
}

export default async function Page({ params }: PageParams) {
  const lang = await readLang(params)
  const [answers, layout, faq] = await Promise.all([readAnswers(params), readLayout(lang), readFaq(lang)])
  return (
    <Frame layout={layout} lang={lang} path="/faq">
      <FaqPage faq={faq} lang={lang} levelOf={levelsOf(answers)} />
      <JsonLd data={describeFaq({ origin: env().PUBLIC_STOREFRONT_URL, lang, layout }, faq)} />
    </Frame>
  )
}
