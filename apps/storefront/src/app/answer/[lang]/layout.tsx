import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { readLang } from '../../../data/params.ts'
import { Document } from '../../document.tsx'

// Pages that answer one visitor: rendered at each request with the nonce that the door hands in, kept by nobody.
export const dynamic = 'force-dynamic'

export default async function Layout({ params, children }: { params: Promise<{ lang: string }>; children: ReactNode }) {
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
  return <Document lang={await readLang(params)} nonce={nonce}>{children}</Document>
}
