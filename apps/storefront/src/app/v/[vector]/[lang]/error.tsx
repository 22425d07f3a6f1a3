'use client'
import { useParams } from 'next/navigation'
import { FailurePage } from '../../../../features/failure/failure-page.tsx'

/** Shown where rendering a page fails in the browser, or under it on the server. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const { lang } = useParams<{ lang: string }>()
  return <FailurePage lang={lang === 'fr' ? 'fr' : 'en'} digest={error.digest} />
}
