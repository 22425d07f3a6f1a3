import type { ReactNode } from 'react'

/**
 * A line that opens to show more. Works without a script. `id` goes onto the part that opens, not the line: a link to an
 * element inside a closed one makes the browser open it.
 */
export function Disclosure({ summary, id, lang, isOpen = false, children }: { summary: ReactNode; id?: string; lang?: string | undefined; isOpen?: boolean; children: ReactNode }) {
  return (
    <details className="disclosure" lang={lang} open={isOpen || undefined}>
      <summary>{summary}</summary>
      <div className="disclosure-body" id={id}>{children}</div>
    </details>
  )
}
