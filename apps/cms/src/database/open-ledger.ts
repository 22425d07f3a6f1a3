import type { Payload } from 'payload'
import { idOf } from '../site/id-of.ts'
import { newRowId, writeTogether } from './write-together.ts'

/**
 * Gives stock that was there before there was a ledger its opening entry, so that each variant's entries sum to its stock. Only where a
 * variant has no entry at all: entries that don't sum up are a fault to be looked into, and aren't made good in silence. May be run again.
 * Answers how many it wrote.
 */
export async function openLedger(payload: Payload, now: number): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; variant: unknown; onHand: number; reserved: number }>({ collection: 'stock', limit: 0, pagination: false })
  let opened = 0
  for (const { id, variant: related, onHand, reserved } of docs) {
    const variant = idOf(related) ?? String(related)
    if (onHand === 0 && reserved === 0) continue
    if (await payload.db.findOne({ collection: 'stock-ledger', where: { variant: { equals: variant } } })) continue
    const written = await writeTogether(payload, [
      { update: 'stock', where: { id: String(id), onHand, reserved }, set: { onHand } },
      { insertInto: 'stock-ledger', row: { id: newRowId(payload), key: `opening ${variant}`, at: now, variant, reason: 'opening', note: null, onHandDelta: onHand, reservedDelta: reserved, order: null, by: 'system' } },
    ])
    if (written === 'written') opened++
  }
  return opened
}
