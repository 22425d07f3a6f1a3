import type { Payload } from 'payload'
import { idOf } from '../../site/id-of.ts'
import type { Facts } from './answered-higher.ts'
import { approvedFacts, type FactsRow } from './facts-row.ts'

const none: Facts = { classes: [], attributes: [] }

/** What counts of products, by id: approved classes and attributes, each once and sorted; no class where nothing was approved. All products where none are named. */
export async function readApprovedFacts(payload: Payload, products?: readonly string[]): Promise<(product: string) => { classes: string[]; attributes: string[] }> {
  const { docs } = await payload.db.find<FactsRow>({ collection: 'product-facts', limit: 0, pagination: false, ...(products ? { where: { product: { in: [...new Set(products)] } } } : {}) })
  const facts = new Map(docs.map((row) => [idOf(row.product) ?? String(row.product), approvedFacts(row)]))
  return (product) => {
    const { classes, attributes } = facts.get(product) ?? none
    return { classes: [...classes].sort(), attributes: [...new Set(attributes)].sort() }
  }
}
