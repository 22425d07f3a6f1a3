import type { CoverSlug } from '../art/covers.ts'
import type { FaqSlug, GuideSlug, ProductSlug } from '../data/slugs.ts'
import type { SourceKey } from '../data/sources/index.ts'
import type { BodyNode, ShortNode } from './nodes.ts'

// The blocks of a text, by the names that the CMS gives them. What they refer to is named by its key or slug.

export interface QuickSummary { name: 'quickSummary'; rows: readonly { takeaway: string; explanation: string; sources: readonly SourceKey[] }[] }
export interface ComparisonTable {
  name: 'comparisonTable'; caption: string
  /** The first column holds the headers of the rows. */
  columns: readonly string[]
  rows: readonly { header: string; source?: SourceKey; cells: readonly string[] }[]
  note?: string
}
export interface ProtocolTable { name: 'protocolTable'; caption: string; rows: readonly { item: string; stated: string; meaning: string; source?: SourceKey }[]; note?: string }
export interface ChecklistTable { name: 'checklistTable'; caption: string; rows: readonly { step: string; status: string }[] }
export type Callout = { name: 'callout'; title: string; body: readonly ShortNode[] } &
  ({ tone: 'note' | 'caution' } | { tone: 'legal'; place: string; checkedOn: string; nextCheckOn: string })
export interface Figure { name: 'figure'; picture: CoverSlug; caption: string; source?: SourceKey; credit: string }
export interface FaqGroup { name: 'faqGroup'; title: string; faqs: readonly FaqSlug[] }
export interface ProductCta { name: 'productCta'; product: ProductSlug; text: string }
export interface RelatedGuide { name: 'relatedGuide'; guide: GuideSlug; text: string }
export interface LawfulChannels { name: 'lawfulChannels'; title: string; channels: readonly { name: string; text: string; whoActs: string; source: SourceKey }[] }

export type Block =
  | QuickSummary | ComparisonTable | ProtocolTable | ChecklistTable | Callout | Figure | FaqGroup | ProductCta | RelatedGuide | LawfulChannels
export type BlockName = Block['name']

export const block = (content: Block): BodyNode => ({ node: 'block', block: content })
