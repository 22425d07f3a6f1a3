import { APIError, type CollectionAfterChangeHook, type CollectionAfterDeleteHook, type CollectionBeforeDeleteHook, type CollectionConfig, type PayloadRequest } from 'payload'
import { newRowId } from '../../database/write-together.ts'
import { say, words } from '../../fields/words.ts'
import type { Stock } from '../../payload-types.ts'
import { idOf } from '../../site/id-of.ts'
import { keepReason, reasonOf } from './reason.ts'

// What staff change of stock by hand stands in the ledger beside what sales do, in the transaction of the save: each variant's entries
// sum to its stock.

const stillReserved = words('Orders still count on this stock: it can’t be removed.', 'Des commandes comptent encore sur ce stock : il ne peut pas être retiré.')

type Numbers = Pick<Stock, 'onHand' | 'reserved'>
const none: Numbers = { onHand: 0, reserved: 0 }

async function note(req: PayloadRequest, { variant, reason, before, after }: { variant: unknown; reason: string; before: Numbers; after: Numbers }): Promise<void> {
  const id = idOf(variant)
  const onHandDelta = after.onHand - before.onHand
  const reservedDelta = after.reserved - before.reserved
  if (id === null || (onHandDelta === 0 && reservedDelta === 0)) return
  const by = req.user?.collection === 'staff' ? `staff ${String(req.user.id)}` : 'system'
  await req.payload.db.create({ collection: 'stock-ledger', data: { key: `adjust ${newRowId(req.payload)}`, at: Date.now(), variant: id, reason, note: reasonOf(req), onHandDelta, reservedDelta, order: null, by }, req })
}

const saved: CollectionAfterChangeHook<Stock> = async ({ doc, previousDoc, operation, req }) => {
  const before = operation === 'create' ? none : previousDoc
  const isMoved = operation === 'update' && idOf(previousDoc.variant) !== idOf(doc.variant)
  if (isMoved) {
    await note(req, { variant: previousDoc.variant, reason: 'remove', before: previousDoc, after: none })
    await note(req, { variant: doc.variant, reason: 'adjust', before: none, after: doc })
  } else {
    await note(req, { variant: doc.variant, reason: operation === 'create' ? 'begin' : 'adjust', before, after: doc })
  }
  return doc
}

const refuseReserved: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stock = await req.payload.db.findOne<Stock>({ collection: 'stock', where: { id: { equals: id } }, req })
  if ((stock?.reserved ?? 0) > 0) throw new APIError(say(req.i18n?.language, stillReserved), 409, undefined, true)
}

const removed: CollectionAfterDeleteHook<Stock> = async ({ doc, req }) => {
  await note(req, { variant: doc.variant, reason: 'remove', before: doc, after: none })
  return doc
}

export const keepsLedger = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    beforeChange: [...(config.hooks?.beforeChange ?? []), keepReason],
    beforeDelete: [refuseReserved, ...(config.hooks?.beforeDelete ?? [])],
    afterChange: [...(config.hooks?.afterChange ?? []), saved],
    afterDelete: [...(config.hooks?.afterDelete ?? []), removed],
  },
})
