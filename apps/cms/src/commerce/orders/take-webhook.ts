import type { Payload } from 'payload'
import { reachFaultPoint } from '../../database/fault-point.ts'
import { Refusal } from '../../endpoints/refusal.ts'
import { advanceOrder } from './advance-order.ts'
import { findOrder } from './order-row.ts'
import { paymentProvider } from './provider.ts'

const collection = 'payment-events'
interface EventRow { id: unknown; handledAt?: number | null }

/** The event's row; made once, whoever brings it first. */
async function noteEvent(payload: Payload, key: string, providerId: string | null): Promise<EventRow> {
  const find = () => payload.db.findOne<EventRow & { id: string }>({ collection, where: { key: { equals: key } } })
  const known = await find()
  if (known) return known
  try {
    await payload.db.create({ collection, data: { key, providerId, receivedAt: Date.now(), handledAt: null } })
  } catch (error) {
    // Brought twice at the same moment: the other one made it.
    const other = await find()
    if (other) return other
    throw error
  }
  const made = await find()
  if (!made) throw new Error(`the payment event ${key} could not be noted`)
  return made
}

/**
 * A webhook of the house's provider: its signature, its event noted once, and the order that it is about brought as far as it can come by
 * what the provider's record says now. Only when that is done is the event done: what fails in between is sent again.
 */
export async function takeWebhook(payload: Payload, name: 'sandbox' | 'stripe', body: string, headers: Pick<Headers, 'get'>): Promise<void> {
  const provider = paymentProvider()
  if (provider?.name !== name) throw new Refusal('not-found', 'There is nothing at this address.')
  const read = await provider.readWebhook(body, headers)
  if (!read.ok) throw read.code === 'not-signed' ? new Refusal('unauthenticated', 'The payment provider didn’t sign this, or not just now.') : new Refusal('bad-request', 'This is no event.')
  const event = await noteEvent(payload, `${name}:${read.eventId}`, read.providerId)
  if (typeof event.handledAt === 'number') return
  await reachFaultPoint('event-noted')
  const order = read.providerId === null ? null : await findOrder(payload, 'providerId', read.providerId)
  // One whose session isn't noted yet is found by the job, which asks for it again.
  if (order) await advanceOrder(payload, provider, order.id)
  await reachFaultPoint('event-handled')
  await payload.db.updateOne({ collection, id: String(event.id), data: { handledAt: Date.now() } })
}
