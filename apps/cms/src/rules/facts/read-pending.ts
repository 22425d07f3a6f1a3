import type { Payload } from 'payload'
import type { Person } from '../../audit/actor.ts'
import { idOf } from '../../site/id-of.ts'
import { authorsIn, type FactsRow } from './facts-row.ts'

/** Facts that somebody wrote and that wait for a second officer. */
export interface PendingFacts { id: string; /** The product's address, or its id where it has none yet. */ product: string; authors: Person[] }

export async function readPendingFacts(payload: Payload): Promise<PendingFacts[]> {
  const { docs } = await payload.db.find<FactsRow>({ collection: 'product-facts', where: { state: { equals: 'pending' } }, sort: 'updatedAt', limit: 0, pagination: false })
  if (docs.length === 0) return []
  const productOf = ({ product }: FactsRow): string => idOf(product) ?? String(product)
  const { docs: products } = await payload.db.find<{ id: string; slug?: string | null }>({ collection: 'products', where: { id: { in: docs.map(productOf) } }, limit: 0, pagination: false })
  const slugs = new Map(products.map(({ id, slug }) => [String(id), slug]))
  return docs.map((row) => ({ id: String(row.id), product: slugs.get(productOf(row)) || productOf(row), authors: authorsIn(row.authors) }))
}
