import type { Metadata } from 'next'
import { readLang, type PageParams } from '../../../../../data/params.ts'
import { readLayout, readRegion } from '../../../../../data/site.ts'
import { Frame } from '../../../../../features/frame/frame.tsx'
import { RegionPage } from '../../../../../features/region/region-page.tsx'
import { wordsOf } from '../../../../../i18n/index.ts'
import { pageMetadata } from '../../../../metadata.ts'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const lang = await readLang(params)
  const { title, lead } = wordsOf(lang).reading.region
  return pageMetadata({ layout: await readLayout(lang), lang, path: '/region', seo: { title, description: lead } })
}

export default async function Page({ params }: PageParams) {
  const lang = await readLang(params)
  const [layout, region] = await Promise.all([readLayout(lang), readRegion(lang)])
  return <Frame layout={layout} lang={lang} path="/region"><RegionPage region={region} lang={lang} /></Frame>
}
