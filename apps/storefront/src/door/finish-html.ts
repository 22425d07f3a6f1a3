import { contentSecurityPolicy } from './content-security-policy.ts'
import { withoutNextScripts } from './next-scripts.ts'

export interface FinishHtmlOptions {
  isDev: boolean
  /** Given where the page needs Next in the browser. */
  live?: { nonce: string; frameAncestors: string } | undefined
  formsLeadTo?: string | undefined
  log: (message: string) => void
}

/** A page of Next's as it goes out, with its policy: without Next's scripts, but for a live page and in development, where pages reload. */
export function finishHtml(body: Buffer, { isDev, live, formsLeadTo, log }: FinishHtmlOptions): { body: Buffer; policy: string } {
  if (isDev || live) return { body, policy: contentSecurityPolicy({ ...(live ? { nonce: live.nonce, frameAncestors: live.frameAncestors } : {}), formsLeadTo, isDev }) }
  const { html, refused } = withoutNextScripts(body.toString())
  // A script that isn't Next's own never runs. It is either a hole or a new form of Next's: someone must look.
  for (const script of refused) log(`has an inline script that the policy refuses: ${script}`)
  return { body: Buffer.from(html), policy: contentSecurityPolicy({ formsLeadTo }) }
}
