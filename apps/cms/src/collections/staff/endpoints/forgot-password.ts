import { addDataAndFileToRequest, type Endpoint, type Payload } from 'payload'
import { z } from 'zod'
import { asSystem } from '../../../access/index.ts'
import { sendSetPasswordLink } from '../set-password-link.ts'

const bodySchema = z.object({ email: z.string().trim().toLowerCase().max(254) }).catch({ email: '' })

/** One mail an account in this time, however often it is asked for. */
const pauseMs = 60_000

/**
 * The same answer for every e-mail, at once: the account is looked up and the mail sent after it. A mail that can't be
 * sent is logged, since telling the caller would tell that the account exists.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email } = bodySchema.parse(req.data ?? {})
    const { payload } = req
    sendIfKnown(payload, email).catch((error: unknown) => payload.logger.error({ err: error, msg: 'a link to set a password wasn’t sent' }))
    return Response.json({ message: req.t('general:success') })
  },
}

const lastSent = new Map<string, number>()

async function sendIfKnown(payload: Payload, email: string): Promise<void> {
  if (email === '') return
  const { docs } = await payload.find({
    collection: 'staff', depth: 0, limit: 1, pagination: false,
    where: { and: [{ email: { equals: email } }, { deactivated: { not_equals: true } }] },
    ...asSystem('whoever forgot their password isn’t signed in'),
  })
  const account = docs[0]
  if (!account) return
  const id = String(account.id)
  if (Date.now() - (lastSent.get(id) ?? 0) < pauseMs) return
  lastSent.set(id, Date.now())
  await sendSetPasswordLink(payload, { email: account.email, name: account.name }, 'forgot')
}
