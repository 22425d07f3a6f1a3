import type { StockEffect } from '@gatehouse/commerce'
import type { Payload } from 'payload'
import { newRowId, type Write } from '../../database/write-together.ts'
import { documentTag } from '../../feed/tags.ts'
import { changesSlug } from '../../feed/write-change.ts'
import { idOf } from '../../site/id-of.ts'
import { stockStateOf } from '../../site/variants.ts'
import type { OrderLine } from './order-row.ts'

interface StockRow { id: unknown; variant: unknown; onHand: number; reserved: number }
type Moves = Exclude<StockEffect, 'keep'>
const signs: Record<Moves, { onHand: -1 | 0; reserved: -1 | 1 }> = { reserve: { onHand: 0, reserved: 1 }, release: { onHand: 0, reserved: -1 }, consume: { onHand: -1, reserved: -1 } }

interface Asked { order: string; lines: readonly Pick<OrderLine, 'variant' | 'product' | 'quantity'>[]; effect: Moves; by: string; now: number }

/**
 * The writes that promise, give back or use up the stock of an order's lines, each guarded by the numbers that it was reckoned from, with
 * their entries in the ledger, and the word to the site where what it says changes. Null: not enough is there to be promised.
 */
export async function stockWrites(payload: Payload, { order, lines, effect, by, now }: Asked): Promise<Write[] | null> {
  const { docs } = await payload.db.find<StockRow & { id: string }>({ collection: 'stock', where: { variant: { in: lines.map(({ variant }) => variant) } }, limit: 0, pagination: false })
  const rows = new Map(docs.map((row) => [idOf(row.variant) ?? String(row.variant), row]))
  const { onHand, reserved } = signs[effect]
  const writes: Write[] = []
  for (const { variant, product, quantity } of lines) {
    const row = rows.get(variant)
    if (!row || (effect === 'reserve' && row.onHand - row.reserved < quantity)) {
      if (effect === 'reserve') return null
      // Its row was removed by hand: there is nothing left to give back to.
      payload.logger.error({ msg: `order ${order} can’t ${effect} variant ${variant}: it has no stock` })
      continue
    }
    const before = { onHand: row.onHand, reserved: row.reserved }
    const after = { onHand: before.onHand + onHand * quantity, reserved: before.reserved + reserved * quantity }
    if (after.onHand < 0 || after.reserved < 0) throw new Error(`order ${order} would ${effect} more of variant ${variant} than there is`)
    writes.push(
      { update: 'stock', where: { id: String(row.id), ...before }, set: after },
      {
        insertInto: 'stock-ledger',
        row: { id: newRowId(payload), key: `${order} ${variant} ${effect}`, at: now, variant, reason: effect, onHandDelta: onHand * quantity, reservedDelta: reserved * quantity, order, by },
      },
    )
    if (stockStateOf(before) !== stockStateOf(after)) writes.push({ insertInto: changesSlug, row: { id: newRowId(payload), tags: [documentTag('products', product)], at: now } })
  }
  return writes
}
