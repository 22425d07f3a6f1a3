import type { Payload } from 'payload'
import type { Actor } from '../../audit/actor.ts'
import { noteAuditHead } from '../../audit/head-file.ts'
import { newRowId, writeTogether, type Write } from '../../database/write-together.ts'
import { documentTag } from '../../feed/tags.ts'
import { changesSlug } from '../../feed/write-change.ts'
import { idOf } from '../../site/id-of.ts'
import { stockStateOf } from '../../site/variants.ts'
import { inTurn } from '../../database/in-turn.ts'
import { auditInsert, whoOf } from './audit-with.ts'
import { sentences } from './sentences.ts'
import { ShopRefusal } from './shop-refusal.ts'

interface LedgerRow { variant: unknown; onHandDelta: number }
interface StockRow { id: unknown; onHand: number; reserved: number }
interface VariantRow { id: unknown; sku: string; product: unknown }
interface Asked { variant: string; change: number; reason: string; key: string }

const mostTries = 8
export const mostOnHand = 1_000_000

/**
 * Adds to a variant's stock or takes from it, with a reason: the stock, its entry in the ledger and the audit log are one guarded write.
 * What orders count on isn't taken. Once for each form; answers how many are on hand now.
 */
export async function adjustStock(payload: Payload, { variant, change, reason, key }: Asked, { actor, now }: { actor: Actor; now: number }): Promise<number> {
  return inTurn('stock', async () => {
    for (let tries = 1; tries <= mostTries; tries++) {
      const row = await find<StockRow>(payload, 'stock', 'variant', variant)
      const goods = await find<VariantRow>(payload, 'variants', 'id', variant)
      if (!row || !goods) throw new ShopRefusal('not-found', sentences.noStock, { field: 'variant' })
      const ledgerKey = `adjust ${key}`
      const sent = await find<LedgerRow>(payload, 'stock-ledger', 'key', ledgerKey)
      // Brought back by the browser and filled in anew: what is asked for now was never done.
      if (sent && (String(sent.variant) !== variant || sent.onHandDelta !== change)) throw new ShopRefusal('conflict', sentences.otherForm)
      if (sent) return row.onHand
      const before = { onHand: row.onHand, reserved: row.reserved }
      const after = { ...before, onHand: before.onHand + change }
      refuseUnlessPossible(before, after.onHand)
      const product = idOf(goods.product)
      const writes: Write[] = [{ insertInto: 'stock-ledger', row: { id: newRowId(payload), key: ledgerKey, at: now, variant, reason: 'adjust', note: reason, onHandDelta: change, reservedDelta: 0, order: null, by: whoOf(actor) } }]
      if (product !== null && stockStateOf(before) !== stockStateOf(after)) writes.push({ insertInto: changesSlug, row: { id: newRowId(payload), tags: [documentTag('products', product)], at: now } })
      const event = { event: 'stock.adjusted', subject: `variant ${goods.sku}`, before: { onHand: before.onHand }, after: { onHand: after.onHand }, why: reason } as const
      const written = await writeTogether(payload, [{ update: 'stock', where: { id: String(row.id), ...before }, set: { onHand: after.onHand } }, ...writes, ...(await auditInsert(payload, event, actor))])
      if (written === 'refused') continue
      await noteAuditHead(payload)
      return after.onHand
    }
    throw new ShopRefusal('conflict', sentences.stockMoves)
  })
}

function refuseUnlessPossible({ onHand, reserved }: Pick<StockRow, 'onHand' | 'reserved'>, after: number): void {
  const values = { onHand: String(onHand), reserved: String(reserved), most: String(onHand - reserved) }
  if (after > mostOnHand) throw new ShopRefusal('conflict', sentences.tooMany, { field: 'change' })
  if (after < reserved) throw new ShopRefusal('conflict', reserved === 0 ? sentences.belowNothing : sentences.countedOn, { field: 'change', values })
}

async function find<T extends object>(payload: Payload, collection: 'stock' | 'variants' | 'stock-ledger', field: string, value: string): Promise<T | null> {
  return payload.db.findOne<T & { id: string }>({ collection, where: { [field]: { equals: value } } }).catch((error: unknown) => {
    if ((error as { name?: unknown }).name === 'CastError') return null
    throw error
  })
}
