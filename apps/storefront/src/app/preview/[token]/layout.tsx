import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { readPreview } from '../../../data/site.ts'
import { Document } from '../../document.tsx'

export default async function Layout({ params, children }: { params: Promise<{ token: string }>; children: ReactNode }) {
  const preview = await readPreview((await params).token)
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
  return <Document lang={preview?.locale ?? 'en'} nonce={nonce}>{children}</Document>
}
