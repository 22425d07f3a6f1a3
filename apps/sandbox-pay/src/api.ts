import { createHash, timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Session } from './book.ts'
import type { Answer, Desk, Refusal } from './desk.ts'
import { disputeStatus, orderSchema } from './entries.ts'
import { fieldsOf, problem } from './errors.ts'
import { recordOf } from './record.ts'

const refusals = {
  'not-found': [404, 'There is no such session.'],
  'not-authorised': [409, 'Nothing is held yet.'],
  'not-captured': [409, 'Nothing was taken.'],
  'already-captured': [409, 'The amount was taken already.'],
  cancelled: [409, 'The payment was cancelled.'],
  'session-expired': [409, 'The time to pay has passed.'],
  'amount-too-large': [409, 'The amount is more than there is.'],
  'idempotency-conflict': [409, 'The idempotency key was used for something else before.'],
} as const satisfies Record<Refusal, readonly [404 | 409, string]>

const amountSchema = z.strictObject({ amountMinor: z.int().positive() })
const sum = (order: z.infer<typeof orderSchema>): number =>
  order.lines.reduce((before, { unitAmountMinor, quantity }) => before + unitAmountMinor * quantity, 0) + [...(order.shipping ? [order.shipping] : []), ...order.taxes].reduce((before, { amountMinor }) => before + amountMinor, 0)

/** What the CMS calls, with SANDBOX_SECRET. Nothing is answered before it is on the disk. */
export function apiRoutes({ desk, secret, publicUrl, storefrontUrl }: { desk: Desk; secret: string; publicUrl: string; storefrontUrl: string }) {
  const isOurs = (address: string) => URL.canParse(address) && new URL(address).origin === storefrontUrl
  const ourOrder = orderSchema
    .refine(({ returnUrl }) => isOurs(returnUrl), { path: ['returnUrl'], error: 'must be an address of the storefront' })
    .refine(({ cancelUrl }) => isOurs(cancelUrl), { path: ['cancelUrl'], error: 'must be an address of the storefront' })
    .refine((order) => sum(order) === order.totalMinor, { path: ['totalMinor'], error: 'isn’t what the lines, shipping and taxes add up to' })
  const app = new Hono()

  app.use(async (c, next) => {
    const [scheme, token = ''] = (c.req.header('authorization') ?? '').split(' ')
    if (scheme !== 'Bearer' || !isSame(token, secret)) return c.json(problem('unauthorised', 'This needs the sandbox’s secret.'), 401)
    await next()
    return undefined
  })

  app.get('/record', async (c) => {
    await desk.settled()
    return c.json(recordOf(desk.book))
  })

  app.get('/v1/sessions/:id', async (c) => {
    const session = desk.find(c.req.param('id'))
    await desk.settled()
    return session ? c.json(paymentOf(session)) : refused(c, 'not-found')
  })

  app.post('/v1/sessions', async (c) => {
    const read = await readRequest(c, ourOrder)
    if (read instanceof Response) return read
    const { key, body } = read
    return reply(c, desk.open(body, { key, what: ['session', body] }), ({ session }) => ({ providerId: session, url: `${publicUrl}/pay/${session}` }))
  })

  app.post('/v1/sessions/:id/capture', async (c) => {
    const read = await readRequest(c, amountSchema)
    if (read instanceof Response) return read
    const id = c.req.param('id')
    return reply(c, desk.capture(id, read.body.amountMinor, { key: read.key, what: ['capture', id, read.body] }), () => ({}))
  })

  app.post('/v1/sessions/:id/cancel', async (c) => {
    const read = await readRequest(c, z.strictObject({}))
    if (read instanceof Response) return read
    const id = c.req.param('id')
    return reply(c, desk.cancel(id, { key: read.key, what: ['cancel', id] }), () => ({}))
  })

  app.post('/v1/sessions/:id/refund', async (c) => {
    const read = await readRequest(c, amountSchema)
    if (read instanceof Response) return read
    const id = c.req.param('id')
    return reply(c, desk.refund(id, read.body.amountMinor, { key: read.key, what: ['refund', id, read.body] }), ({ refund }) => ({ refundId: refund }))
  })

  app.post('/v1/sessions/:id/dispute', async (c) => {
    const read = await readRequest(c, z.strictObject({ status: disputeStatus }))
    if (read instanceof Response) return read
    return reply(c, desk.dispute(c.req.param('id'), read.body.status), () => ({}))
  })

  async function reply<Good extends object>(c: Context, answer: Answer<Good>, tell: (good: Good) => object): Promise<Response> {
    await desk.settled()
    return answer.ok ? c.json(tell(answer)) : refused(c, answer.code)
  }
  return app
}

const refused = (c: Context, code: Refusal): Response => c.json(problem(code, refusals[code][1]), refusals[code][0])

const paymentOf = ({ id, order, status, authorisedMinor, capturedMinor, refundedMinor, isDeclined, dispute }: Session) => ({
  providerId: id, orderId: order.orderId, status, currency: order.currency, totalMinor: order.totalMinor, authorisedMinor, capturedMinor, refundedMinor, isDeclined, dispute,
})

/** The body and the key of a request that changes something, or the 4xx that says which field isn't right. */
async function readRequest<Shape extends z.ZodType>(c: Context, shape: Shape): Promise<Response | { key: string; body: z.infer<Shape> }> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return c.json(problem('unsupported-type', 'The body must be application/json.'), 415)
  const key = c.req.header('idempotency-key') ?? ''
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) return c.json(problem('bad-request', 'A request that changes something needs a key.', { 'Idempotency-Key': 'must be 1 to 255 visible characters' }), 400)
  let json: unknown
  try {
    json = JSON.parse(await c.req.text())
  } catch (error) {
    if (error instanceof SyntaxError) return c.json(problem('bad-request', 'The body isn’t JSON.', { body: 'must be a JSON object' }), 400)
    throw error
  }
  const body = shape.safeParse(json)
  return body.success ? { key, body: body.data } : c.json(problem('bad-request', 'Something in the body isn’t right.', fieldsOf(body.error)), 400)
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
const isSame = (one: string, other: string): boolean => timingSafeEqual(hash(one), hash(other))
