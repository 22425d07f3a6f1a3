import type { Payload } from 'payload'
import { asSystem } from '../../access/index.ts'
import { reachFaultPoint } from '../../database/fault-point.ts'
import { writeTogether } from '../../database/write-together.ts'
import { readEnv } from '../../env.ts'
import { requireOrder } from '../orders/order-row.ts'
import { tokenOfOrder } from '../orders/order-token.ts'
import { readSeller, sellerOf } from '../orders/seller.ts'
import { composeMail } from './compose.ts'
import type { MailKind } from './kinds.ts'

const collection = 'order-mails'

/** Whoever takes a mail has so long; should they die, another sends it then. Longer than any mail server is waited for. */
const leaseMs = 60_000
const mostAtOnce = 20
/** A mail that can't be sent is tried for so long, and anew from when staff ask for it once more. */
const triedForMs = 14 * 24 * 60 * 60_000

/** Ever longer between tries, from half a minute up to an hour. */
export const pauseBeforeNext = (tries: number): number => Math.min(60 * 60_000, 30_000 * 2 ** Math.min(Math.max(tries - 1, 0), 7))

interface MailRow { id: string; event: string; order: string; reference: string; kind: MailKind; at: number; lookAt: number | null; tries: number; againAt?: number | null }

/**
 * Sends every mail that is due. Each is taken by a guarded write, so several processes may do this side by side. One that was sent and not
 * noted, because the process died in between, is sent again under the same Message-ID, and mail programs show one. Answers how many went out.
 */
export async function sendDueMails(payload: Payload, clock: () => number = Date.now): Promise<number> {
  const { docs } = await payload.db.find<MailRow>({ collection, where: { lookAt: { less_than_equal: clock() } }, sort: 'lookAt', limit: mostAtOnce, pagination: false })
  let sent = 0
  for (const doc of docs) {
    const mail = { ...doc, id: String(doc.id) }
    const taken = { id: mail.id, tries: mail.tries + 1, lookAt: clock() + leaseMs }
    const claimed = await writeTogether(payload, [{ update: collection, where: { id: mail.id, tries: mail.tries, lookAt: mail.lookAt }, set: taken }])
    if (claimed === 'refused') continue
    const note = (set: object) => writeTogether(payload, [{ update: collection, where: taken, set: { ...set } }])
    try {
      await send(payload, mail)
    } catch (error) {
      const now = clock()
      const next = now + pauseBeforeNext(taken.tries)
      const fault = faultOf(error)
      payload.logger.warn({ msg: `the mail “${mail.kind}” of order ${mail.reference} was not sent (${fault}), try ${taken.tries}` })
      await note({ fault, lookAt: next - (mail.againAt ?? mail.at) > triedForMs ? null : next })
      continue
    }
    await reachFaultPoint('mail-sent')
    await note({ sentAt: clock(), lookAt: null, fault: null })
    sent++
  }
  return sent
}

/** What went wrong, by its code alone: a server's sentence may name the customer. */
function faultOf(error: unknown): string {
  const { responseCode, code, name } = error as { responseCode?: unknown; code?: unknown; name?: unknown }
  const found = [responseCode, code, name].find((one) => typeof one === 'number' || (typeof one === 'string' && /^\w{1,40}$/.test(one)))
  return found === undefined ? 'unknown' : String(found)
}

/** The same for the same step, whoever sends it and however often. */
const messageIdOf = (event: string): string => `<order-step-${event}@${new URL(readEnv().cmsUrl).hostname}>`

async function send(payload: Payload, { event, order: id, kind }: MailRow): Promise<void> {
  const order = await requireOrder(payload, id)
  const seller = await sellerOf(payload, order)
  // Who sold it is as it was; an answer goes where it is read today.
  const { email: answersTo } = await readSeller(payload)
  const step = await stepOf(payload, event, id)
  const mail = composeMail({ kind, order, seller, answersTo, url: `${readEnv().storefrontUrl}/${order.locale}/orders/${tokenOfOrder(id)}`, by: step.by, refund: step.refund })
  await payload.sendEmail({
    ...mail, to: order.email, from: { name: seller.name, address: payload.email.defaultFromAddress }, messageId: messageIdOf(event),
    ...(answersTo === null ? {} : { replyTo: answersTo }),
    // No machine answers a machine, and no link is rewritten.
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}

/** The step that a mail tells of: who made it, and what of the money went back with it. */
async function stepOf(payload: Payload, event: string, order: string): Promise<{ by: string; refund: { nowMinor: number; inAllMinor: number } }> {
  const { docs } = await payload.find({ collection: 'order-events', where: { order: { equals: order } }, depth: 0, pagination: false, ...asSystem('a mail tells of a step of an order') })
  const steps = docs.map(({ id, key, by, note }) => ({ id: String(id), version: Number(key.split(' ')[1]), by, refundedMinor: refundedIn(note) }))
  const step = steps.find(({ id }) => id === event)
  if (!step) throw new Error(`the step ${event} isn't there`)
  const before = Math.max(0, ...steps.filter(({ version }) => version < step.version).map(({ refundedMinor }) => refundedMinor))
  return { by: step.by, refund: { inAllMinor: step.refundedMinor, nowMinor: Math.max(0, step.refundedMinor - before) } }
}

/** What had been given back in all, as the step noted it from the provider's record. */
function refundedIn(note: unknown): number {
  const found = typeof note === 'object' && note !== null && 'refundedMinor' in note ? note.refundedMinor : 0
  return typeof found === 'number' ? found : 0
}
