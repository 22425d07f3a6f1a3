import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import type { Metadata } from 'next'
import { deskTitle } from '../../../../views/policy/views.ts'
import { shopTitle } from '../../../../views/shop/views.ts'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const { segments } = await params
  const { language } = await getNextRequestI18n({ config: await config })
  const title = deskTitle(segments, language) ?? shopTitle(segments, language)
  return title === null ? metadata : { ...metadata, title }
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params, searchParams })
}
