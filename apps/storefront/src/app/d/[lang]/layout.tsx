import type { ReactNode } from 'react'
import { readLang } from '../../../data/params.ts'
import { Document } from '../../document.tsx'

// Everything below is rendered at each request, for the one visitor whom the door told of. What these pages read of the CMS may
// be cached all the same.
export const dynamic = 'force-dynamic'

export default async function Layout({ params, children }: { params: Promise<{ lang: string }>; children: ReactNode }) {
  return <Document lang={await readLang(params)}>{children}</Document>
}
