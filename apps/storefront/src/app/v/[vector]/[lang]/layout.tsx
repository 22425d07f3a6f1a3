import type { ReactNode } from 'react'
import { readLang, type PageParams } from '../../../../data/params.ts'
import { Document } from '../../../document.tsx'

// Classic ISR for everything below: rendered on the first visit, kept until something that it shows changes.
export const dynamic = 'force-static'
export const dynamicParams = true
export function generateStaticParams(): never[] {
  return []
}

export default async function Layout({ params, children }: PageParams & { children: ReactNode }) {
  return <Document lang={await readLang(params)}>{children}</Document>
}
