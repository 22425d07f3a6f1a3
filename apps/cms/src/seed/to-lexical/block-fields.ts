import type {
  CalloutBlock, ChecklistTableBlock, ComparisonTableBlock, FaqGroupBlock, FigureBlock, LawfulChannelsBlock, ProductCtaBlock, ProtocolTableBlock,
  QuickSummaryBlock, RelatedGuideBlock,
} from '../../payload-types.ts'
import type { Block } from '../authoring/blocks.ts'
import type { TextContext } from './context.ts'
import { shortNodes } from './short-text.ts'
import { lexical } from './lexical.ts'

/** What the CMS wants of a block, by the types that are generated from its schema. */
type Fields<Of> = Omit<Of, 'id' | 'blockName' | 'blockType'>

/** The fields of a block as the CMS names them: keys become ids, rows get theirs. */
export function blockFields(block: Block, context: TextContext): object {
  const { find, nextId } = context
  const withIds = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, id: nextId() }))
  switch (block.name) {
    case 'quickSummary':
      return { rows: withIds(block.rows.map((row) => ({ ...row, sources: row.sources.map((key) => find('sources', key)) }))) } satisfies Fields<QuickSummaryBlock>
    case 'comparisonTable':
      return {
        caption: block.caption,
        columns: withIds(block.columns.map((label) => ({ label }))),
        rows: withIds(block.rows.map(({ header, source, cells }) => ({
          header, source: source ? find('sources', source) : null, cells: withIds(cells.map((text) => ({ text }))),
        }))),
        note: block.note ?? null,
      } satisfies Fields<ComparisonTableBlock>
    case 'protocolTable':
      return {
        caption: block.caption,
        rows: withIds(block.rows.map(({ source, ...row }) => ({ ...row, source: source ? find('sources', source) : null }))),
        note: block.note ?? null,
      } satisfies Fields<ProtocolTableBlock>
    case 'checklistTable':
      return { caption: block.caption, rows: withIds(block.rows) } satisfies Fields<ChecklistTableBlock>
    case 'callout':
      return {
        tone: block.tone, title: block.title, body: lexical.root(shortNodes(block.body, context)),
        ...(block.tone === 'legal' ? { place: block.place, checkedOn: noon(block.checkedOn), nextCheckOn: noon(block.nextCheckOn) } : {}),
      } satisfies Fields<CalloutBlock>
    case 'figure':
      return { picture: find('media', block.picture), caption: block.caption, source: block.source ? find('sources', block.source) : null, credit: block.credit } satisfies Fields<FigureBlock>
    case 'faqGroup':
      return { title: block.title, faqs: block.faqs.map((slug) => find('faqs', slug)) } satisfies Fields<FaqGroupBlock>
    case 'productCta':
      return { product: find('products', block.product), text: block.text } satisfies Fields<ProductCtaBlock>
    case 'relatedGuide':
      return { guide: find('guides', block.guide), text: block.text } satisfies Fields<RelatedGuideBlock>
    case 'lawfulChannels':
      return { title: block.title, channels: withIds(block.channels.map((channel) => ({ ...channel, source: find('sources', channel.source) }))) } satisfies Fields<LawfulChannelsBlock>
  }
}

/** A calendar day as the admin's date field keeps it. */
export const noon = (day: string) => `${day}T12:00:00.000Z`
