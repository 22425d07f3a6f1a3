import { setTimeout as wait } from 'node:timers/promises'
import { addDataAndFileToRequest, AuthenticationError, LockedAuth, loginOperation, type Endpoint, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { asSystem } from '../../../access/index.ts'
import { doHashWork } from './hash-work.ts'

// Missing or mistyped fields are answered by Payload's own login: what it says depends on the request alone.
const credentialsSchema = z.object({ email: z.string().catch(''), password: z.string().catch('') }).catch({ email: '', password: '' })

/** No refusal comes sooner, so that small differences of work (a counter written or not) can't be read from the time. */
const refusalTakesMs = 400

/**
 * Payload's login tells a locked account from a wrong password, and answers an unknown e-mail without the work of a hash:
 * both tell which e-mails exist. Here an unknown e-mail, a wrong password, a locked, a deactivated and a not yet accepted
 * account get the same status, the same body and the same work.
 */
export const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const started = Date.now()
    await addDataAndFileToRequest(req)
    const data = credentialsSchema.parse(req.data ?? {})
    const { staff: collection } = req.payload.collections
    const hashed = await willBeHashed(req, data.email)
    try {
      if (!hashed && data.email !== '' && data.password !== '') {
        await doHashWork(data.password)
        throw new AuthenticationError(req.t)
      }
      const result = await loginOperation({ collection, data, req })
      if (!result.token) throw new Error('Payload signed somebody in without a token')
      const cookie = generatePayloadCookie({
        collectionAuthConfig: collection.config.auth, cookiePrefix: req.payload.config.cookiePrefix, token: result.token,
      })
      return Response.json({ message: req.t('authentication:passed'), ...result }, { headers: { 'set-cookie': cookie } })
    } catch (error) {
      if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) throw error
      await wait(Math.max(0, started + refusalTakesMs - Date.now()))
      throw new AuthenticationError(req.t)
    }
  },
}

/** Whether Payload's login will come as far as comparing the password. */
async function willBeHashed(req: PayloadRequest, email: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'staff', depth: 0, limit: 1, pagination: false, showHiddenFields: true,
    where: { email: { equals: email.toLowerCase().trim() } },
    ...asSystem('a login finds its account before anyone is signed in'),
  })
  const account = docs[0] as { hash?: unknown; deactivated?: unknown; lockUntil?: unknown } | undefined
  if (!account || account.deactivated === true || typeof account.hash !== 'string') return false
  return !(typeof account.lockUntil === 'string' && new Date(account.lockUntil).getTime() > Date.now())
}
