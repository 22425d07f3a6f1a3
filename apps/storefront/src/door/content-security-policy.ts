import { createHash } from 'node:crypto'

// On a kept page a nonce would be the same for everyone, so inline scripts are allowed by their hash, and only those that are
// exactly one of the forms that Next writes: data handed over as one JSON value. Anything else that got into a page as a script
// (a hole in a renderer, say) has no hash in the policy and doesn't run.
const formsOfNext = [
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{[\s\S]*\})\);?$/,
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\((\[[\s\S]*\])\)$/,
  /^self\.__next_f\.push\((\[[\s\S]*\])\)$/,
]

/** Whether an inline script is one of Next's own: known code around one JSON value. */
export function isDataPush(script: string): boolean {
  for (const form of formsOfNext) {
    const data = form.exec(script)?.[1]
    if (data === undefined) continue
    try {
      JSON.parse(data)
      return true
    } catch {
      return false
    }
  }
  return false
}

/** Blocks of data that no browser runs and no policy looks at. */
const isData = (attributes: string) => /\stype=("|')?application\/(ld\+)?json\1(?=[\s>]|$)/i.test(attributes)

export interface InlineScripts {
  /** CSP sources (`'sha256-…'`) of the scripts that are Next's own. */
  allowed: string[]
  /** The beginnings of the others, for the log. */
  refused: string[]
}

/** Finds the inline scripts of a page. React escapes `>` in attributes, so a tag ends at the first one. */
export function findInlineScripts(html: string): InlineScripts {
  const allowed = new Set<string>()
  const refused: string[] = []
  for (const [, attributes = '', body = ''] of html.matchAll(/<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/gi)) {
    if (/\ssrc=/i.test(attributes) || isData(attributes)) continue
    if (isDataPush(body)) allowed.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`)
    else refused.push(body.slice(0, 120))
  }
  return { allowed: [...allowed], refused }
}

export interface PolicyParts {
  scripts: string[]
  /** Who may frame the page; nobody by default. */
  frameAncestors?: string
  /** Further origins that the page may fetch from. */
  connect?: string[]
  isDev?: boolean
}

/** The Content-Security-Policy of a page. In development Next's reload needs more than visitors ever get. */
export function contentSecurityPolicy({ scripts, frameAncestors = "'none'", connect = [], isDev = false }: PolicyParts): string {
  return [
    "default-src 'none'",
    `script-src ${isDev ? "'self' 'unsafe-inline' 'unsafe-eval'" : ["'self'", ...scripts].join(' ')}`,
    isDev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'; style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src ${["'self'", ...connect, ...(isDev ? ['ws:'] : [])].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}

/** The policy of a page that is rendered for one visitor: scripts by nonce, and whatever they load. */
export function noncePolicy(nonce: string, parts: Omit<PolicyParts, 'scripts'>): string {
  return contentSecurityPolicy({ ...parts, scripts: [`'nonce-${nonce}'`, "'strict-dynamic'"] })
}
