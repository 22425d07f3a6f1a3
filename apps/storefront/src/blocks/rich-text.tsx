import type { Locale, RichNode, RichText as RichTextNodes } from '@gatehouse/contract'
import type { ReactNode } from 'react'
import type { LevelOf } from '../gate/gated.ts'
import { CalloutBlock } from './callout.tsx'
import { createBlockContext, type BlockContext } from './context.ts'
import { FaqGroup } from './faq-group.tsx'
import { Figure } from './figure.tsx'
import { List, renderInline } from './inline.tsx'
import { LawfulChannels } from './lawful-channels.tsx'
import { ProductCta } from './product-cta.tsx'
import { RelatedGuide } from './related-guide.tsx'
import { ChecklistTable, ComparisonTable, ProtocolTable, QuickSummary } from './tables.tsx'

/** A text of the CMS: one renderer for each kind of node. */
export function RichText({ nodes, lang, textLocale, levelOf }: { nodes: RichTextNodes; lang: Locale; textLocale: Locale; levelOf: LevelOf }) {
  const context = createBlockContext(nodes, lang, textLocale, levelOf)
  return nodes.map((node, index) => <Block key={index} node={node} context={context} />)
}

function Block({ node, context }: { node: RichNode; context: BlockContext }): ReactNode {
  switch (node.type) {
    case 'paragraph': return <p>{renderInline(node.children, context)}</p>
    case 'heading': return <Heading node={node} context={context} />
    case 'quote': return <blockquote><p>{renderInline(node.children, context)}</p></blockquote>
    case 'rule': return <hr />
    case 'list': return <List node={node} context={context} />
    case 'quickSummary': return <QuickSummary node={node} context={context} />
    case 'comparisonTable': return <ComparisonTable node={node} context={context} />
    case 'protocolTable': return <ProtocolTable node={node} context={context} />
    case 'checklistTable': return <ChecklistTable node={node} context={context} />
    case 'callout': return <CalloutBlock node={node} context={context} />
    case 'figure': return <Figure node={node} context={context} />
    case 'faqGroup': return <FaqGroup node={node} context={context} />
    case 'productCta': return <ProductCta node={node} context={context} />
    case 'relatedGuide': return <RelatedGuide node={node} context={context} />
    case 'lawfulChannels': return <LawfulChannels node={node} context={context} />
    case 'unknown':
      // A newer CMS may know more than this build: its readers lose one block, not the page.
      // eslint-disable-next-line no-console
      console.warn(`rich text: no renderer for "${node.name}", left out`)
      return null
    default: return node satisfies never
  }
}

function Heading({ node, context }: { node: Extract<RichNode, { type: 'heading' }>; context: BlockContext }) {
  const Level = `h${node.level}` as const
  return <Level id={node.id}>{renderInline(node.children, context)}</Level>
}
