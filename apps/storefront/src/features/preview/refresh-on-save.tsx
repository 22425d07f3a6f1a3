'use client'
import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'

/** Renders the draft anew when the admin, which frames this page, says that it was saved. Nowhere else on the site. */
export function RefreshOnSave({ cmsUrl }: { cmsUrl: string }) {
  const router = useRouter()
  return <RefreshRouteOnSave serverURL={cmsUrl} refresh={router.refresh} />
}
