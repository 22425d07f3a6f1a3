import type { Payload } from 'payload'
import { isGivenUp, type OrderMail } from '../mails/standing.ts'
import type { OrderRow } from '../orders/order-row.ts'
import { changeOrder } from './change-order.ts'
import type { Acting } from './move-by-staff.ts'
import { sentences } from './sentences.ts'
import { ShopRefusal } from './shop-refusal.ts'

const collection = 'order-mails'

/**
 * Has a mail that was given up sent again, and tried for two weeks from now. It is the same mail about the same step, so it keeps its
 * Message-ID: should a server have taken it after all, mail programs show one. Once for each form; one that waits to be sent goes on waiting.
 */
export const sendMailAgain = (payload: Payload, id: string, { mail: mailId, key }: { mail: string; key: string }, acting: Acting): Promise<OrderRow> =>
  changeOrder(payload, id, async () => {
    const mail = await findMail(payload, id, mailId)
    if (!mail) throw new ShopRefusal('not-found', sentences.noMail, { field: 'mail' })
    const { kind, tries, sentAt, lookAt } = mail
    if (sentAt === null && lookAt !== null) return null
    return {
      name: 'mail-again', set: {}, note: { mail: kind, mailId }, key: `mail-again ${key}`, isSame: (before) => before.mailId === mailId,
      check: () => { if (!isGivenUp(mail)) throw new ShopRefusal('conflict', sentences.mailIsSent, { field: 'mail' }) },
      writes: [{ update: collection, where: { id: mailId, tries, lookAt: null, sentAt: null }, set: { lookAt: acting.now, againAt: acting.now } }],
      audit: ({ reference }) => ({ event: 'order.mail-again', subject: `order ${reference}`, before: null, after: { mail: kind }, why: null }),
    }
  }, acting)

async function findMail(payload: Payload, order: string, id: string): Promise<OrderMail | null> {
  const row = await payload.db.findOne<OrderMail>({ collection, where: { and: [{ id: { equals: id } }, { order: { equals: order } }] } }).catch((error: unknown) => {
    // An id that MongoDB can't have is one that isn't there.
    if ((error as { name?: unknown }).name === 'CastError') return null
    throw error
  })
  // What was never written is missing on MongoDB and null on SQLite.
  return row && { ...row, sentAt: row.sentAt ?? null, lookAt: row.lookAt ?? null, fault: row.fault ?? null }
}
