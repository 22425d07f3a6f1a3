import type { RichNodeOf } from '@gatehouse/contract'
import { Disclosure } from '@gatehouse/ui'
import { langAttribute, wordsOf } from '../i18n/index.ts'
import type { BlockContext } from './context.ts'
import { SimpleText } from './simple-text.tsx'

/** Questions inside a text. */
export function FaqGroup({ node, context }: { node: RichNodeOf<'faqGroup'>; context: BlockContext }) {
  const Title = `h${context.titleLevels.get(node) ?? 2}` as const
  const id = `faq-${node.entries[0]?.id ?? 'none'}`
  return (
    <section className="faq-group" aria-labelledby={id}>
      <Title id={id}>{node.title}</Title>
      <div className="disclosures">
        {node.entries.map((entry) => {
          const textLocale = entry.textLocale ?? context.textLocale
          return (
            <div key={entry.id} lang={langAttribute(textLocale, context.textLocale)}>
              <Disclosure summary={entry.question}>
                <SimpleText nodes={entry.answer} context={{ ...context, textLocale, words: wordsOf(textLocale) }} />
              </Disclosure>
            </div>
          )
        })}
      </div>
    </section>
  )
}
