import type { RichNodeOf } from '@gatehouse/contract'
import { langAttribute } from '../i18n/index.ts'
import { WithDay } from '../parts/day.tsx'
import type { BlockContext } from './context.ts'

/** One guide to read beside this text. */
export function RelatedGuide({ node, context }: { node: RichNodeOf<'relatedGuide'>; context: BlockContext }) {
  const { words, lang, textLocale } = context
  return (
    <aside className="guide-link" aria-label={words.block.titled(words.block.guide, node.title)}>
      <p className="eyebrow">{words.block.guide}</p>
      <p className="guide-title" lang={langAttribute(node.textLocale ?? textLocale, textLocale)}><a href={`/${lang}${node.path}`}>{node.title}</a></p>
      <p>{node.text}</p>
      {node.lastReviewed ? <p className="meta"><WithDay lang={textLocale} iso={node.lastReviewed} words={words.text.reviewedOn} /></p> : null}
    </aside>
  )
}
