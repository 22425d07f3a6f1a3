import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ['@gatehouse/commerce', '@gatehouse/contract', '@gatehouse/payments', '@gatehouse/places', '@gatehouse/policy', '@gatehouse/rule-pack', '@gatehouse/sqlite-one-writer'],
  serverExternalPackages: [
    // Native parts can't be bundled.
    '@libsql/client', 'libsql', 'sharp',
    // One copy for the whole process. Bundled, each entry would have its own, and an error thrown by one isn't an error to
    // another: the admin would say that a text can't be published, but not on which field.
    'payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite', '@payloadcms/drizzle', '@payloadcms/email-nodemailer',
  ],
  // Bodies that come by the admin's pages; those of the API are counted at its entrance (src/endpoints/edge).
  experimental: { serverActions: { bodySizeLimit: '4mb' }, proxyClientMaxBodySize: '5mb' },
  images: { unoptimized: true },
  // The storefront asks three times a second: in development these lines would bury all others.
  logging: { incomingRequests: { ignore: [/^\/api\/feed/] } },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
      ],
    },
  ],
}

export default withPayload(nextConfig)
