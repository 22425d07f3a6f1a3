import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { readAnswers } from '../data/answers.ts'
import { readLang, type SlugParams } from '../data/params.ts'
import { readLayout, readText } from '../data/site.ts'
import { env } from '../env.ts'
import { Comments } from '../features/comments/comments.tsx'
import { Frame } from '../features/frame/frame.tsx'
import { TextPage } from '../features/text/text-page.tsx'
import { levelsOf } from '../gate/gated.ts'
import { describeText } from '../structured-data/about-text.ts'
import { JsonLd } from '../structured-data/json-ld.tsx'
import { pageMetadata, wholeAddress } from './metadata.ts'

// Articles and guides are the same page under two addresses.

type Kind = 'articles' | 'guides'
type Params = SlugParams['params']

/** What each page of a text needs; no page where none is published under the slug. */
export async function readTextPage(kind: Kind, params: Params) {
  const lang = await readLang(params)
  const { slug } = await params
  const [layout, text] = await Promise.all([readLayout(lang), readText(kind, slug, lang)])
  if (!text) notFound()
  return { lang, layout, text, path: `/${kind}/${slug}` }
}

export async function textMetadata(kind: Kind, params: Params): Promise<Metadata> {
  const { lang, layout, text, path } = await readTextPage(kind, params)
  const { seo, translations, textLocale, picture, publishedOn, authors, topics } = text
  return pageMetadata({ layout, lang, path, seo, translations, textLocale, picture, article: { publishedOn, authors: authors.map(({ name }) => name), topics } })
}

export async function renderText(kind: Kind, params: Params): Promise<ReactNode> {
  const [{ lang, layout, text, path }, answers] = await Promise.all([readTextPage(kind, params), readAnswers(params)])
  return (
    <Frame layout={layout} lang={lang} path={path}>
      <TextPage text={text} lang={lang} helpLines={layout.helpLines} address={wholeAddress(lang, path)} levelOf={levelsOf(answers)}><Comments text={text} lang={lang} /></TextPage>
      <JsonLd data={describeText({ origin: env().PUBLIC_STOREFRONT_URL, lang, layout }, text)} />
    </Frame>
  )
}
