export interface PolicyParts {
  /** Allows the scripts that carry it, and whatever they load; without one, the site's own files alone. */
  nonce?: string
  /** Who may frame the page; nobody by default. */
  frameAncestors?: string
  /** An origin that the page's forms may lead to, beside the site itself: browsers look at what a form is answered with, too. */
  formsLeadTo?: string | undefined
  isDev?: boolean
}

/** The Content-Security-Policy of a page. In development Next's reload needs more than visitors ever get. */
export function contentSecurityPolicy({ nonce, frameAncestors = "'none'", formsLeadTo, isDev = false }: PolicyParts): string {
  const scripts = nonce === undefined ? '' : ` 'nonce-${nonce}' 'strict-dynamic'`
  return [
    "default-src 'none'",
    `script-src 'self'${isDev ? " 'unsafe-inline' 'unsafe-eval'" : scripts}`,
    isDev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'; style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    `form-action 'self'${formsLeadTo === undefined ? '' : ` ${formsLeadTo}`}`,
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}
