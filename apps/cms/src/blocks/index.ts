import type { Block } from 'payload'
import { callout } from './callout.ts'
import { checklistTable } from './checklist-table.ts'
import { comparisonTable } from './comparison-table.ts'
import { faqGroup } from './faq-group.ts'
import { figure } from './figure.ts'
import { lawfulChannels } from './lawful-channels.ts'
import { productCta } from './product-cta.ts'
import { protocolTable } from './protocol-table.ts'
import { quickSummary } from './quick-summary.ts'
import { relatedGuide } from './related-guide.ts'

/** The blocks of an article's text; each has a node of the same name in the contract and one renderer in the storefront. */
export const articleBlocks: Block[] = [
  quickSummary, comparisonTable, protocolTable, checklistTable, callout, figure, faqGroup, productCta, relatedGuide, lawfulChannels,
]
