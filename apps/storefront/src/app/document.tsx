import './styles.css'
import { htmlLang, type Locale } from '@gatehouse/contract'
import { fontClasses } from '@gatehouse/ui/fonts'
import type { ReactNode } from 'react'

/** The outermost part of every page. The theme's script may have written on `<html>` before React looks at it. */
export function Document({ lang, nonce, children }: { lang: Locale; nonce?: string | undefined; children: ReactNode }) {
  return (
    <html lang={htmlLang[lang]} className={fontClasses} suppressHydrationWarning>
      <head>
        {/* Small, and before the first paint on purpose: a page in the wrong theme would flash. */}
        {/* eslint-disable-next-line @next/next/no-sync-scripts */}
        <script src="/theme.js" nonce={nonce} />
        <script src="/place.js" nonce={nonce} async />
        {/* In a preview it comes once React has looked at the page (features/preview). */}
        {nonce === undefined ? <script src="/page.js" defer /> : null}
      </head>
      <body>{children}</body>
    </html>
  )
}
