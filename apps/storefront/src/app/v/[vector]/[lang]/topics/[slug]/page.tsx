import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readAnswers } from '../../../../../../data/answers.ts'
import { readLang, type SlugParams } from '../../../../../../data/params.ts'
import { readLayout, readTopic } from '../../../../../../data/site.ts'
import { Frame } from '../../../../../../features/frame/frame.tsx'
import { TopicPage } from '../../../../../../features/topic/topic-page.tsx'
import { levelsOf } from '../../../../../../gate/gated.ts'
import { pageMetadata } from '../../../../../metadata.ts'

async function read(params: SlugParams['params']) {
  const lang = await readLang(params)
  const { slug } = await params
  const [layout, topic] = await Promise.all([readLayout(lang), readTopic(slug, lang)])
  if (!topic) notFound()
  return { lang, layout, topic, path: `/topics/${slug}` }
}

export async function generateMetadata({ params }: SlugParams): Promise<Metadata> {
  const { lang, layout, topic, path } = await read(params)
  return pageMetadata({ layout, lang, path, seo: { title: topic.title, description: topic.description } })
}

export default async function Page({ params }: SlugParams) {
  const [{ lang, layout, topic, path }, answers] = await Promise.all([read(params), readAnswers(params)])
  return <Frame layout={layout} lang={lang} path={path}><TopicPage topic={topic} lang={lang} levelOf={levelsOf(answers)} /></Frame>
}
