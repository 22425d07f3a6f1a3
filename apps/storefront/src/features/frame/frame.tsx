import type { LayoutView, Locale } from '@gatehouse/contract'
import type { ReactNode } from 'react'
import type { ShownLevel } from '../../gate/answers.ts'
import { wordsOf } from '../../i18n/index.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { HelpLines } from './help-lines.tsx'

interface FrameProps {
  layout: LayoutView
  lang: Locale
  /** The page's path below `/{lang}`, for the language switch and the mark in the navigation. */
  path: string
  /** What stands behind the `?` of the page's address and belongs to it in the other language too. */
  query?: string | undefined
  /** The level of what the page shows, readable by machines; left out on pages without goods. */
  gateLevel?: ShownLevel
  children: ReactNode
}

/** What stands around every page. Pages render it themselves: a layout doesn't know the path that it is shown at. */
export function Frame({ layout, lang, path, query, gateLevel, children }: FrameProps) {
  return (
    <>
      <a className="skip" href="#main">{wordsOf(lang).frame.skip}</a>
      <Header layout={layout} lang={lang} path={path} query={query} />
      <main id="main" tabIndex={-1} data-gate-level={gateLevel}>{children}</main>
      <HelpLines layout={layout} lang={lang} />
      <Footer layout={layout} lang={lang} />
    </>
  )
}
