import type { GoodsFacts } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../../access/index.ts'
import { idOf } from '../../site/id-of.ts'
import { approvedFacts, type FactsRow } from './facts-row.ts'

/** What counts of every published product, by slug: its approved classes and attributes; no class where nothing was approved. */
export async function readGoods(payload: Payload): Promise<GoodsFacts[]> {
  const { docs: products } = await payload.find({
    collection: 'products', where: { _status: { equals: 'published' } }, depth: 0, pagination: false, select: { slug: true }, sort: 'slug', ...asSystem('the snapshot lists what counts of each product'),
  })
  const { docs: rows } = await payload.db.find<FactsRow>({ collection: 'product-facts', limit: 0, pagination: false })
  const facts = new Map(rows.map((row) => [idOf(row.product) ?? String(row.product), approvedFacts(row)]))
  return products.flatMap(({ id, slug }) => {
    if (!slug) return []
    const { classes, attributes } = facts.get(String(id)) ?? { classes: [], attributes: [] }
    return [{ slug, classes: [...classes].sort(), attributes: [...new Set(attributes)].sort() }]
  })
}
