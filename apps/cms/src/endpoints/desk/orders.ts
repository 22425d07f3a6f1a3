import type { Endpoint } from 'payload'
import { z } from 'zod'
import { deliverOrder, endOrder, fulfilOrder, holdOrder, resumeOrder } from '../../commerce/staff/act-on-order.ts'
import { addNote, setLot } from '../../commerce/staff/change-order.ts'
import type { Acting } from '../../commerce/staff/move-by-staff.ts'
import { refundOrder, tryToAdvance } from '../../commerce/staff/refund-order.ts'
import { sendMailAgain } from '../../commerce/staff/send-mail-again.ts'
import { shipOrder } from '../../commerce/staff/ship-order.ts'
import type { Payload } from 'payload'
import { reasonSchema } from '../policy/answer.ts'
import { readBody, readRouteParameter } from '../read-request.ts'
import { act, idSchema, keySchema, lineSchema, neededLine } from './answer.ts'

const nothing = z.strictObject({})
const reasoned = z.strictObject({ reason: reasonSchema })
const parcel = z.strictObject({ carrier: neededLine(60), trackingCode: lineSchema(80).default('') })
const refund = z.strictObject({ amount: lineSchema(20).default(''), key: keySchema, reason: reasonSchema })
const lot = z.strictObject({ line: idSchema, lot: lineSchema(60).default('') })
const mailAgain = z.strictObject({ mail: idSchema, key: keySchema })
const note = z.strictObject({ text: reasonSchema, key: keySchema })

/** One act on one order; it says what it came to. */
const onOrder = <T>(name: string, schema: z.ZodType<T>, handler: (payload: Payload, id: string, asked: T, acting: Acting) => Promise<string>): Endpoint =>
  act(`/orders/:id/${name}`, async ({ req, actor, now }) => {
    const id = readRouteParameter(req, 'id', idSchema)
    const asked = await readBody(req, schema)
    return { said: await handler(req.payload, id, asked, { actor, now }), at: `/admin/order-desk/${id}` }
  })

/** What staff do with orders, along the one table of moves. */
export const orderActs: Endpoint[] = [
  onOrder('fulfil', nothing, async (payload, id, _, acting) => { await fulfilOrder(payload, id, acting); return 'fulfilled' }),
  onOrder('ship', parcel, async (payload, id, asked, acting) => {
    const shipped = await shipOrder(payload, id, asked, acting)
    if (shipped.state === 'shipped') return 'shipped'
    return (await tryToAdvance(payload, id)).payment === 'refunded' ? 'not-shipped-refunded' : shipped.refundAsked ? 'not-shipped-refunding' : 'not-shipped'
  }),
  onOrder('deliver', nothing, async (payload, id, _, acting) => { await deliverOrder(payload, id, acting); return 'delivered' }),
  onOrder('hold', reasoned, async (payload, id, asked, acting) => { await holdOrder(payload, id, asked, acting); return 'held' }),
  onOrder('resume', reasoned, async (payload, id, asked, acting) => { await resumeOrder(payload, id, asked, acting); return 'resumed' }),
  ...(['cancel', 'refuse'] as const).map((move) => onOrder(move, reasoned, async (payload, id, asked, acting) => {
    await endOrder(payload, id, move, asked, acting)
    await tryToAdvance(payload, id)
    return move === 'cancel' ? 'cancelled' : 'refused'
  })),
  onOrder('refund', refund, async (payload, id, asked, acting) => ((await refundOrder(payload, id, asked, acting)).refundAsked ? 'refunding' : 'refunded')),
  onOrder('lot', lot, async (payload, id, asked, acting) => { await setLot(payload, id, asked, acting); return 'lot' }),
  onOrder('note', note, async (payload, id, asked, acting) => { await addNote(payload, id, asked, acting); return 'noted' }),
  onOrder('mail-again', mailAgain, async (payload, id, asked, acting) => { await sendMailAgain(payload, id, asked, acting); return 'mail-again' }),
  onOrder('look', nothing, async (payload, id) => { await tryToAdvance(payload, id); return 'looked' }),
]
