import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { readLang } from '../../../../data/params.ts'
import { readLayout, readRegion } from '../../../../data/site.ts'
import { Frame } from '../../../../features/frame/frame.tsx'
import { RegionPage } from '../../../../features/region/region-page.tsx'
import { readToldVisitor } from '../../../../gate/told-visitor.ts'
import { wordsOf } from '../../../../i18n/index.ts'
import { readRegionFacts } from '../../../region-facts.ts'

interface Props { params: Promise<{ lang: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readLang(params)
  const { siteName } = await readLayout(lang)
  return { title: `${wordsOf(lang).region.title} · ${siteName}`, robots: { index: false }, icons: '/icon.svg' }
}

export default async function Page({ params, searchParams }: Props) {
  const lang = await readLang(params)
  const { from, kept } = await searchParams
  const visitor = readToldVisitor(await headers())
  const [layout, region, facts] = await Promise.all([
    readLayout(lang), readRegion(lang), readRegionFacts(visitor, lang, { from: typeof from === 'string' ? from : null, isKept: kept !== undefined }),
  ])
  return <Frame layout={layout} lang={lang} path="/region"><RegionPage region={region} facts={facts} lang={lang} /></Frame>
}
