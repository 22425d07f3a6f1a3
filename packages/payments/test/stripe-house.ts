import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { createStripeProvider } from '../src/index.ts'
import { type ProviderHouse, request } from './house.ts'

export const webhookSecret = `whsec_${'w'.repeat(32)}`
export const secretKey = 'sk_test_aKeyForTestsOnly'
const total = request().totalMinor

type Json = Record<string, unknown>
interface Refused { status: number; error: Json }
/** What was sent to Stripe. `form` as it stood in the body or the query. */
export interface Sent { method: string; path: string; form: URLSearchParams; headers: IncomingMessage['headers'] }

const invalid = (error: Json): Refused => ({ status: 400, error: { type: 'invalid_request_error', ...error } })
const missing: Refused = { status: 404, error: { type: 'invalid_request_error', code: 'resource_missing' } }

/**
 * Stripe as far as it can be had without Stripe. Every request goes to stripe-mock, which holds it against Stripe's OpenAPI; one
 * that it refuses is noted in `illFormed`. It keeps no state, so the states of what it answers are planted here, and so are
 * the refusals that Stripe documents for them.
 */
export async function openStripeHouse(mock: string) {
  const sent: Sent[] = []
  const illFormed: string[] = []
  const sessions = new Map<string, Json & { payment_intent: Json | null }>()
  const disputes = new Map<string, Json[]>()
  const next: { on: RegExp; refused: Refused; then?: () => void }[] = []
  let count = 0

  const byIntent = (intent: string) => [...sessions.values()].find(({ payment_intent }) => payment_intent?.id === intent)
  /** What is planted for a request: a refusal, or what to lay over stripe-mock's answer. */
  const plantedFor = ({ method, path, form }: Sent): Refused | Json | null => {
    const at = next.findIndex(({ on }) => on.test(`${method} ${path}`))
    if (at >= 0) {
      const [planted] = next.splice(at, 1)
      planted?.then?.()
      return planted?.refused ?? null
    }
    const [, , resource = '', idOf = '', last = ''] = /^\/v1\/(checkout\/)?([a-z_]+)\/?([^/]*)\/?([a-z]*)$/.exec(path) ?? []
    if (resource === 'sessions' && idOf === '' && method === 'GET') return { data: [byIntent(form.get('payment_intent') ?? '')].filter(Boolean) }
    if (resource === 'sessions' && idOf !== '') {
      const session = sessions.get(idOf)
      if (!session) return missing
      if (last === 'expire') return session.status === 'open' ? { ...session, status: 'expired' } : invalid({ message: 'Only Checkout Sessions with a status in ["open"] can be expired.' })
      return session
    }
    const session = byIntent(idOf || (form.get('payment_intent') ?? ''))
    const intent = session?.payment_intent
    if (resource === 'payment_intents' && last === 'capture') {
      if (intent?.status !== 'requires_capture') return invalid({ code: 'payment_intent_unexpected_state' })
      return Number(form.get('amount_to_capture')) > Number(intent.amount) ? invalid({ code: 'amount_too_large' }) : { ...intent, status: 'succeeded' }
    }
    if (resource === 'payment_intents' && last === 'cancel') return intent?.status === 'requires_capture' ? { ...intent, status: 'canceled' } : invalid({ code: 'payment_intent_unexpected_state' })
    if (resource === 'refunds') return Number(form.get('amount')) > Number(intent?.amount_received) ? invalid({ param: 'amount' }) : { status: 'succeeded' }
    if (resource === 'disputes') return { data: disputes.get(String(intent?.id)) ?? [] }
    return null
  }

  const server = createServer((incoming, response) => {
    const parts: Buffer[] = []
    incoming.on('data', (part: Buffer) => parts.push(part))
    incoming.on('end', () => void (async () => {
      const body = Buffer.concat(parts).toString()
      const url = new URL(incoming.url ?? '', mock)
      const method = incoming.method ?? ''
      const request_: Sent = { method, path: url.pathname, form: method === 'GET' ? url.searchParams : new URLSearchParams(body), headers: incoming.headers }
      sent.push(request_)
      const { host: _host, 'content-length': _length, connection: _connection, ...headers } = incoming.headers
      const checked = await fetch(url, { method, headers: headers as Record<string, string>, ...(method === 'GET' ? {} : { body }) })
      const json = await checked.json() as Json
      if (!checked.ok) illFormed.push(`${method} ${url.pathname}: ${JSON.stringify(json)}`)
      const planted = checked.ok ? plantedFor(request_) : null
      const isRefused = planted !== null && 'error' in planted
      response.writeHead(isRefused ? Number(planted.status) : checked.status, { 'content-type': 'application/json', 'request-id': 'req_test' })
      response.end(JSON.stringify(isRefused ? { error: planted.error } : { ...json, ...planted }))
    })())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const plant = (session: Json, intent: Json | null): string => {
    const number = count++
    const id = `cs_test_planted${number}`
    sessions.set(id, {
      id, object: 'checkout.session', currency: 'cad', amount_total: total, client_reference_id: 'order-1', ...session,
      payment_intent: intent && { id: `pi_planted${number}`, object: 'payment_intent', amount: total, amount_received: 0, amount_capturable: 0, currency: 'cad', last_payment_error: null, latest_charge: null, ...intent },
    })
    return id
  }
  const charge = (more: Json = {}) => ({ id: 'ch_planted', object: 'charge', amount: total, amount_refunded: 0, disputed: false, ...more })
  const captured = (more: Json = {}) => plant({ status: 'complete' }, { status: 'succeeded', amount_received: total, latest_charge: charge(more) })
  const given: ProviderHouse['given'] = async (state) => {
    switch (state) {
      case 'pending': return plant({ status: 'open' }, null)
      case 'declined': return plant({ status: 'open' }, { status: 'requires_payment_method', last_payment_error: { type: 'card_error', code: 'card_declined' } })
      case 'authorised': return plant({ status: 'complete' }, { status: 'requires_capture', amount_capturable: total, latest_charge: charge() })
      case 'captured': return captured()
      case 'cancelled': return plant({ status: 'complete' }, { status: 'canceled', latest_charge: charge({ amount_refunded: 0 }) })
      case 'expired': return plant({ status: 'expired' }, null)
      default: return state satisfies never
    }
  }
  const stripe = new Stripe(secretKey)
  const house: ProviderHouse = {
    provider: createStripeProvider({ secretKey, webhookSecret, apiBase }),
    unreachable: createStripeProvider({ secretKey, webhookSecret, apiBase: 'http://127.0.0.1:9' }),
    given,
    signatureHeader: 'stripe-signature',
    async givenDispute(status) {
      const id = captured({ disputed: true })
      disputes.set(String(sessions.get(id)?.payment_intent?.id), [{ id: 'dp_planted', object: 'dispute', status: status === 'open' ? 'needs_response' : status }])
      return id
    },
    webhook(about, { secret = webhookSecret, atMs = Date.now(), body = eventBody('checkout.session.completed', { object: 'checkout.session', id: about }) } = {}) {
      return { body, eventId: 'evt_planted', headers: new Headers({ 'stripe-signature': stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp: Math.floor(atMs / 1000) }) }) }
    },
  }
  return {
    ...house, apiBase, sent, illFormed, plant, intentOf: (id: string) => String(sessions.get(id)?.payment_intent?.id),
    /** The next request that matches is refused so. `then` happens meanwhile. */
    refuseNext: (on: RegExp, refused: Refused, then?: () => void) => void next.push({ on, refused, ...(then ? { then } : {}) }),
    change: (id: string, session: Json, intent: Json) => { sessions.set(id, { ...sessions.get(id), ...session, payment_intent: { ...sessions.get(id)?.payment_intent, ...intent } }) },
    close: () => new Promise<void>((closed) => { server.closeAllConnections(); server.close(() => closed()) }),
  }
}

/** An event as Stripe sends it. */
export const eventBody = (type: string, object: Json): string => JSON.stringify({ id: 'evt_planted', object: 'event', type, api_version: Stripe.API_VERSION, livemode: false, data: { object } })
