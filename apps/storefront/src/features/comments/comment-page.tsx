import type { Locale, TextView } from '@gatehouse/contract'
import type { ReactNode } from 'react'
import { textPath } from '../../comments/paths.ts'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { targetOf } from './target.ts'

interface CommentPageProps {
  text: TextView
  lang: Locale
  title: string
  /** What must be read before all else. */
  before?: ReactNode
  children: ReactNode
}

/** The outer part of each page on the way of a comment: where one is, and under which text. */
export function CommentPage({ text, lang, title, before, children }: CommentPageProps) {
  const { form } = wordsOf(lang).comments
  const [opening, closing] = form.under('|').split('|')
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: wordsOf(lang).text.kindsPath[text.kind] }, { label: text.title, path: textPath(targetOf(text)) }]} />
      <div className="comment-page">
        {before}
        <header>
          <h1>{title}</h1>
          <p className="comment-under">{opening}<span lang={langAttribute(text.textLocale, lang)}>{text.title}</span>{closing}</p>
        </header>
        {children}
      </div>
    </div>
  )
}
