import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import { readSeller } from '../commerce/orders/seller.ts'
import { writeTogether } from './write-together.ts'

/**
 * Gives orders from before they kept who sold them the company as it stands now, so that no later change of it changes their receipts.
 * Only where a company was entered: the name of the site, which stands in for it, isn't frozen on what somebody else may have sold. May be
 * run again. Answers how many it wrote.
 */
export async function keepSellers(payload: Payload): Promise<number> {
  const { sellerName } = await payload.findGlobal({ slug: 'checkout', depth: 0, ...asSystem('orders from before keep who sold them') })
  if (!sellerName) return 0
  const seller = await readSeller(payload)
  const { docs } = await payload.db.find<{ id: unknown; version: number; seller?: unknown }>({ collection: 'orders', where: { seller: { exists: false } }, limit: 0, pagination: false })
  let kept = 0
  for (const { id, version } of docs) {
    if ((await writeTogether(payload, [{ update: 'orders', where: { id: String(id), version }, set: { seller } }])) === 'written') kept++
  }
  return kept
}
