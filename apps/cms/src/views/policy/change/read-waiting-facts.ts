import type { Payload } from 'payload'
import { asSystem } from '../../../access/index.ts'
import type { Person } from '../../../audit/actor.ts'
import { approvedFacts, attributesIn, authorsIn, writtenFacts, type Attribute, type FactsRow } from '../../../rules/facts/facts-row.ts'
import type { PolicyHead } from '../../../rules/head.ts'
import { affectedByFacts, type AffectedProduct } from '../../../rules/impact/affected-goods.ts'
import { plainContent, readSetAt } from '../../../rules/sets.ts'
import { idOf } from '../../../site/id-of.ts'

/** Facts of a product that somebody wrote and nobody approved yet, beside those that count. */
export interface WaitingFacts {
  id: string
  version: number
  product: { id: string; slug: string | null; title: string }
  authors: Person[]
  counts: { classes: readonly string[]; attributes: Attribute[] }
  wouldCount: { classes: readonly string[]; attributes: Attribute[] }
  evidence: string | null
  /** Where an adult would be answered otherwise by what is in force. */
  affected: AffectedProduct | null
}

export async function readWaitingFacts(payload: Payload, head: PolicyHead, { language, now }: { language: string; now: number }): Promise<WaitingFacts[]> {
  const { docs } = await payload.db.find<FactsRow>({ collection: 'product-facts', where: { state: { equals: 'pending' } }, sort: 'updatedAt', limit: 0, pagination: false })
  const set = await readSetAt(payload, head, now)
  const productOf = ({ product }: FactsRow): string => idOf(product) ?? String(product)
  const { docs: products } = docs.length === 0 ? { docs: [] } : await payload.find({
    collection: 'products', where: { id: { in: docs.map(productOf) } }, select: { slug: true, title: true }, depth: 0, pagination: false, draft: true,
    locale: language.startsWith('fr') ? 'fr' : 'en', fallbackLocale: 'en', ...asSystem('all staff may read what a product is called'),
  })
  return docs.map((row): WaitingFacts => {
    const productId = productOf(row)
    const product = products.find(({ id }) => String(id) === productId)
    const slug = product?.slug || null
    const [before, after] = [approvedFacts(row), writtenFacts(row)].map(({ classes, attributes }) => ({ classes: [...classes], attributes: [...attributes] })) as [Plain, Plain]
    return {
      id: row.id, version: row.version ?? 0, product: { id: productId, slug, title: product?.title || slug || productId }, authors: authorsIn(row.authors), evidence: row.evidence ?? null,
      counts: { classes: before.classes, attributes: attributesIn(row.approvedAttributes) }, wouldCount: { classes: after.classes, attributes: attributesIn(row.attributes) },
      affected: set ? affectedByFacts(plainContent(set), slug ?? productId, before, after, now)[0] ?? null : null,
    }
  })
}

interface Plain { classes: string[]; attributes: string[] }
