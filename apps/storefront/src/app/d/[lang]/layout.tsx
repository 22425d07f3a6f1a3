import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { readLang } from '../../../data/params.ts'
import { Document } from '../../document.tsx'

// Everything below is rendered at each request, for one visitor, with the nonce that the door hands in: reading the headers is
// what makes it so. What these pages read of the CMS may be cached all the same.

export default async function Layout({ params, children }: { params: Promise<{ lang: string }>; children: ReactNode }) {
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
  return <Document lang={await readLang(params)} nonce={nonce}>{children}</Document>
}
