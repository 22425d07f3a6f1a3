import config from '@payload-config'
import { MinimalTemplate } from '@payloadcms/next/templates'
import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { SetPassword } from '../../../../../collections/staff/components/set-password.tsx'

interface Args { params: Promise<{ token: string }> }

export const generateMetadata = async ({ params }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params: params.then(({ token }) => ({ segments: ['reset', token] })), searchParams: Promise.resolve({}) })

/** In place of Payload's own page at the same address. */
export default async function Page({ params }: Args) {
  const { token } = await params
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return (
    <MinimalTemplate className="reset-password">
      <SetPassword admin={payload.config.routes.admin} isSignedIn={user !== null} token={token} />
    </MinimalTemplate>
  )
}
