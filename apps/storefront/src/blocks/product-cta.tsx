import type { RichNodeOf } from '@gatehouse/contract'
import { langAttribute } from '../i18n/index.ts'
import { Picture } from '../parts/picture.tsx'
import { Level } from '../parts/level.tsx'
import type { BlockContext } from './context.ts'

/** A catalogue entry named in a text: a thumb, words, how far one may go with it here, and a link. No price, no verb of buying; nothing where it is hidden. */
export function ProductCta({ node, context }: { node: RichNodeOf<'productCta'>; context: BlockContext }) {
  const { words, lang, levelOf } = context
  const level = levelOf(node.slug)
  if (level === null) return null
  const Title = `h${context.titleLevels.get(node) ?? 2}` as const
  const id = `entry-${node.slug}`
  return (
    <section className="cta" aria-label={words.block.titled(words.block.inCatalogue, node.title)} data-gate-level={level}>
      <Picture picture={node.picture} shape="tall" sizes="5.5rem" isDecorative />
      <div>
        <Level level={level} words={words} />
        <Title className="cta-title" id={id} lang={langAttribute(node.textLocale ?? context.textLocale, context.textLocale)}>{node.title}</Title>
        <p>{node.text}</p>
        <p className="cta-link"><a href={`/${lang}/shop/${node.slug}`} aria-describedby={id}>{words.block.readEntry}</a></p>
      </div>
    </section>
  )
}
