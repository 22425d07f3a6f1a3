import type { Metadata } from 'next'
import { readLang, type PageParams } from '../../../../../data/params.ts'
import { readLayout } from '../../../../../data/site.ts'
import { Frame } from '../../../../../features/frame/frame.tsx'
import { NotFoundPage } from '../../../../../features/not-found/not-found-page.tsx'
import { wordsOf } from '../../../../../i18n/index.ts'
import { unlistedMetadata } from '../../../../metadata.ts'

// The door serves this page, with status 404, for every address that doesn't exist.
export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const lang = await readLang(params)
  const { siteName } = await readLayout(lang)
  return unlistedMetadata(wordsOf(lang).notFound.title, siteName)
}

export default async function Page({ params }: PageParams) {
  const lang = await readLang(params)
  const layout = await readLayout(lang)
  return <Frame layout={layout} lang={lang} path=""><NotFoundPage lang={lang} links={layout.header} /></Frame>
}
