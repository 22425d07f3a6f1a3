import type { Metadata } from 'next'
import { readAnswers } from '../../../../../data/answers.ts'
import { readLang, type PageParams } from '../../../../../data/params.ts'
import { readCorrections, readLayout } from '../../../../../data/site.ts'
import { Frame } from '../../../../../features/frame/frame.tsx'
import { CorrectionsPage, wordless } from '../../../../../features/text/corrections-page.tsx'
import { levelsOf } from '../../../../../gate/gated.ts'
import { pageMetadata, wholeAddress } from '../../../../metadata.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const lang = await readLang(params)
  const [layout, { page }] = await Promise.all([readLayout(lang), readCorrections(lang)])
  const { seo, translations, textLocale } = page ?? wordless(lang)
  return pageMetadata({ layout, lang, path: '/corrections', seo, translations, textLocale })
}

export default async function Page({ params }: PageParams) {
  const lang = await readLang(params)
  const [answers, layout, view] = await Promise.all([readAnswers(params), readLayout(lang), readCorrections(lang)])
  return <Frame layout={layout} lang={lang} path="/corrections"><CorrectionsPage view={view} siteName={layout.siteName} lang={lang} address={wholeAddress(lang, '/corrections')} levelOf={levelsOf(answers)} /></Frame>
}
