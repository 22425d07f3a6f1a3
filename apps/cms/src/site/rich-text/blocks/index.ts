import type { RichNode } from '@gatehouse/contract'
import type { TextContext } from '../context.ts'
import { leaveOut } from '../leave-out.ts'
import { toCallout } from './callout.ts'
import { toChecklistTable } from './checklist-table.ts'
import { toComparisonTable } from './comparison-table.ts'
import { toFaqGroup } from './faq-group.ts'
import { toFigure } from './figure.ts'
import { toLawfulChannels } from './lawful-channels.ts'
import { toProductCta } from './product-cta.ts'
import { toProtocolTable } from './protocol-table.ts'
import { toQuickSummary } from './quick-summary.ts'
import { toRelatedGuide } from './related-guide.ts'

/** Turns the fields of a block into its node, or null where there is nothing that a visitor may see. */
type ToNode = (fields: Record<string, unknown>, context: TextContext) => Promise<RichNode | null>

const byType: Record<string, ToNode> = {
  quickSummary: toQuickSummary,
  comparisonTable: toComparisonTable,
  protocolTable: toProtocolTable,
  checklistTable: toChecklistTable,
  callout: toCallout,
  figure: toFigure,
  faqGroup: toFaqGroup,
  productCta: toProductCta,
  relatedGuide: toRelatedGuide,
  lawfulChannels: toLawfulChannels,
}

export async function toBlock(fields: Record<string, unknown>, context: TextContext): Promise<RichNode | null> {
  const type = String(fields.blockType)
  const toNode = Object.hasOwn(byType, type) ? byType[type] : undefined
  return toNode ? toNode(fields, context) : leaveOut(`block ${type}`, context)
}
