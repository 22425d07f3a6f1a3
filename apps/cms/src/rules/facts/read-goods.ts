import type { GoodsFacts } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../../access/index.ts'
import { readApprovedFacts } from './read-approved.ts'

/** What counts of every published product, by slug: its approved classes and attributes; no class where nothing was approved. */
export async function readGoods(payload: Payload): Promise<GoodsFacts[]> {
  const { docs: products } = await payload.find({
    collection: 'products', where: { _status: { equals: 'published' } }, depth: 0, pagination: false, select: { slug: true }, sort: 'slug', ...asSystem('the snapshot lists what counts of each product'),
  })
  const factsOf = await readApprovedFacts(payload)
  return products.flatMap(({ id, slug }) => (slug ? [{ slug, ...factsOf(String(id)) }] : []))
}
