import type { IncomingHttpHeaders } from 'node:http'

/** The origins that are this site: on one's own machine both names of it count as one. */
export function ownOrigins(siteUrl: string): ReadonlySet<string> {
  const { protocol, hostname, port } = new URL(siteUrl)
  const names = ['localhost', '127.0.0.1'].includes(hostname) ? ['localhost', '127.0.0.1'] : [hostname]
  return new Set(names.map((name) => `${protocol}//${name}${port ? `:${port}` : ''}`))
}

/**
 * Whether a form came from a page of this site. Browsers say so themselves: Sec-Fetch-Site where the connection is safe, else
 * Origin, the oldest ones Referer. What says none of them is no browser that another site could have led here.
 */
export function isFromOwnPage(headers: IncomingHttpHeaders, own: ReadonlySet<string>): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  if (headers.origin !== undefined) return own.has(headers.origin)
  return headers.referer === undefined || own.has(originOf(headers.referer))
}

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '')
