'use client'
import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Renders the draft anew when the admin, which frames this page, says that it was saved. Nowhere else on the site. */
export function RefreshOnSave({ cmsUrl }: { cmsUrl: string }) {
  const router = useRouter()
  // The visitors' script writes into the page, so here it waits until React has found the page as it was sent.
  useEffect(() => {
    const script = document.createElement('script')
    script.src = '/page.js'
    document.head.append(script)
    return () => script.remove()
  }, [])
  return <RefreshRouteOnSave serverURL={cmsUrl} refresh={router.refresh} />
}
