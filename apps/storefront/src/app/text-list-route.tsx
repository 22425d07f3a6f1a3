import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { readLang, type PageParams } from '../data/params.ts'
import { readLayout, readTextList } from '../data/site.ts'
import { Frame } from '../features/frame/frame.tsx'
import { TextListPage } from '../features/lists/text-list-page.tsx'
import { wordsOf } from '../i18n/index.ts'
import { pageMetadata } from './metadata.ts'

// Articles and guides are listed on the same page under two addresses.

type Kind = 'articles' | 'guides'
type Params = PageParams['params']

export async function textListMetadata(kind: Kind, params: Params): Promise<Metadata> {
  const lang = await readLang(params)
  const { title, lead } = wordsOf(lang).reading.list[kind === 'articles' ? 'article' : 'guide']
  return pageMetadata({ layout: await readLayout(lang), lang, path: `/${kind}`, seo: { title, description: lead } })
}

export async function renderTextList(kind: Kind, params: Params): Promise<ReactNode> {
  const lang = await readLang(params)
  const [layout, list] = await Promise.all([readLayout(lang), readTextList(kind, lang)])
  return <Frame layout={layout} lang={lang} path={`/${kind}`}><TextListPage list={list} lang={lang} /></Frame>
}
