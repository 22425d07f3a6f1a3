/** For a page of no app: it may show itself. */
export const plainPolicy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * What the admin's pages may do: run the CMS's own scripts and those that this answer names, frame the storefront's
 * preview, and talk to the CMS alone. Styles are inline, since Payload's editor and lists write them so.
 */
export function adminPolicy({ nonce, storefront, isProduction }: { nonce: string; storefront: string; isProduction: boolean }): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isProduction ? '' : " 'unsafe-eval'"}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src 'self' ${storefront}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}
