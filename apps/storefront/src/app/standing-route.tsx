import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { readAnswers } from '../data/answers.ts'
import { readLang, type SlugParams } from '../data/params.ts'
import { readLayout, readPage } from '../data/site.ts'
import { Frame } from '../features/frame/frame.tsx'
import { StandingPage } from '../features/text/standing-page.tsx'
import { levelsOf } from '../gate/gated.ts'
import { pageMetadata, wholeAddress } from './metadata.ts'

// A standing page is reached by its slug alone, which may begin with `legal/`.

type Params = SlugParams['params']

async function read(folder: '' | 'legal/', params: Params) {
  const lang = await readLang(params)
  const slug = folder + (await params).slug
  const [layout, page] = await Promise.all([readLayout(lang), readPage(slug, lang)])
  if (!page) notFound()
  return { lang, layout, page, path: `/${slug}` }
}

export async function standingMetadata(folder: '' | 'legal/', params: Params): Promise<Metadata> {
  const { lang, layout, page, path } = await read(folder, params)
  const { seo, translations, textLocale } = page
  return pageMetadata({ layout, lang, path, seo, translations, textLocale })
}

export async function renderStanding(folder: '' | 'legal/', params: Params): Promise<ReactNode> {
  const [{ lang, layout, page, path }, answers] = await Promise.all([read(folder, params), readAnswers(params)])
  return <Frame layout={layout} lang={lang} path={path}><StandingPage page={page} siteName={layout.siteName} lang={lang} address={wholeAddress(lang, path)} levelOf={levelsOf(answers)} /></Frame>
}
