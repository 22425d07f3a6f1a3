import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readLang, type SlugParams } from '../../../../../../data/params.ts'
import { readAuthor, readLayout } from '../../../../../../data/site.ts'
import { AuthorPage } from '../../../../../../features/author/author-page.tsx'
import { Frame } from '../../../../../../features/frame/frame.tsx'
import { wordsOf } from '../../../../../../i18n/index.ts'
import { nameWithCredentials } from '../../../../../../parts/person.ts'
import { pageMetadata } from '../../../../../metadata.ts'

async function read(params: SlugParams['params']) {
  const lang = await readLang(params)
  const { slug } = await params
  const [layout, author] = await Promise.all([readLayout(lang), readAuthor(slug, lang)])
  if (!author) notFound()
  return { lang, layout, author, path: `/authors/${slug}` }
}

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { lang, layout, author: { person }, path } = await read(params)
  const description = wordsOf(lang).reading.author.description(nameWithCredentials(person), person.jobTitle, layout.siteName)
  return pageMetadata({ layout, lang, path, seo: { title: person.name, description } })
}

export default async function Page({ params }: SlugParams) {
  const { lang, layout, author, path } = await read(params)
  return <Frame layout={layout} lang={lang} path={path}><AuthorPage author={author} lang={lang} /></Frame>
}
