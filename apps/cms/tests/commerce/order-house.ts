import { spawn, type ChildProcess } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { OrderView, PlacedOrder, QuoteView } from '@gatehouse/contract'
import { sure } from '../support/sure.ts'
import { ontario, shopHouse, visitor, type ShopHouse, type Told } from './shop-house.ts'

const secret = 'test-secret-of-the-sandbox-0123456789abcdef'
const app = join(import.meta.dirname, '../../../sandbox-pay')

interface RecordEntry { session: string; amountMinor: number; orderId: string }
export type SandboxRecord = Record<'authorisations' | 'captures' | 'cancellations' | 'refunds', RecordEntry[]>
export interface Event { id: string; providerId: string }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

export interface OrderHouse {
  shop: ShopHouse
  /** Fills a cart, quotes it, and answers what placing it says; `change` is laid over. */
  order: (sku: string, quantity: number, change?: object) => Promise<Told<PlacedOrder>>
  /** What placing needs, for a cart with these. */
  asks: (lines: [sku: string, quantity: number][], change?: object) => Promise<Record<string, unknown>>
  view: (token: string) => Promise<OrderView>
  rowOf: (reference: string) => Promise<Row>
  /** Presses a button of the provider's page, as a browser does. */
  press: (payUrl: string | null, what: 'approve' | 'decline') => Promise<void>
  record: () => Promise<SandboxRecord>
  /** Webhooks aren't passed on by themselves: those that came of a payment. */
  eventsOf: (providerId: string) => Promise<Event[]>
  bring: (event: Event, change?: { secret?: string; at?: number; body?: string }) => Promise<Response>
  /** Nothing oversold, and the ledger says what the stock says. */
  expectWholeStock: () => Promise<void>
  stockOf: (sku: string) => Promise<{ id: string; onHand: number; reserved: number }>
  end: () => Promise<void>
}

export interface Row extends Record<string, unknown> { id: string; reference: string; state: string; payment: string; version: number; providerId: string | null; payUrl: string | null; totalMinor: number; lookAt: number | null; sessionExpiresAt: number; decisions: { step: string; id: string }[] }

let attempts = 0
const nextAttempt = (): string => `attempt-${String(attempts++).padStart(20, '0')}`

/** A shop as in `shopHouse`, with the sandbox provider as a process of its own. */
export async function orderHouse(): Promise<OrderHouse> {
  const got: Event[] = []
  // Takes every webhook; a test brings them to the CMS itself, as often and in what order it likes.
  const postbox = createServer((request: IncomingMessage, response) => {
    let body = ''
    request.on('data', (data: Buffer) => { body += data.toString() })
    request.on('end', () => { got.push(JSON.parse(body) as Event); response.writeHead(200).end() })
  }).listen(0, '127.0.0.1')
  await once(postbox, 'listening')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  Object.assign(process.env, { PAYMENT_PROVIDER: 'sandbox', SANDBOX_URL: url, PUBLIC_SANDBOX_URL: url, SANDBOX_SECRET: secret })
  const shop = await shopHouse()
  const { payload } = shop.rules
  const folder = join(sure(process.env.GATEHOUSE_DATA), 'sandbox')
  mkdirSync(folder)
  const provider: ChildProcess = spawn(process.execPath, ['server.ts'], {
    cwd: app, stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', SANDBOX_PORT: String(port), PUBLIC_SANDBOX_URL: url, GATEHOUSE_DATA: folder, SANDBOX_SECRET: secret, PUBLIC_STOREFRONT_URL: 'http://localhost:3000', CMS_URL: `http://127.0.0.1:${(postbox.address() as AddressInfo).port}` },
  })
  let said = ''
  sure(provider.stdout).on('data', (data: Buffer) => { said += data.toString() })
  while (!said.includes('ready at')) {
    if (provider.exitCode !== null) throw new Error(`the sandbox ended: ${said}`)
    await new Promise((later) => { setTimeout(later, 20) })
  }
  const { answerApi } = await import('../../src/endpoints/edge/answer-api.ts')
  const { default: config } = await import('../../src/payload.config.ts')

  const asks: OrderHouse['asks'] = async (lines, change = {}) => {
    let token: string | null = null
    for (const [sku, quantity] of lines) token = (await shop.add(sku, quantity, { token })).data.token
    const { data } = await shop.quote(sure(token))
    return {
      token, locale: 'en', visitor, shipTo: ontario, shipping: null, seen: seenOf(data), attempt: nextAttempt(), email: 'sam@example.test',
      address: { name: 'Sam Doe', line1: '1 Main Street', line2: null, city: 'Ottawa' }, termsVersion: '2026-11', ...change,
    }
  }
  const stockRows = async () => (await payload.find({ collection: 'stock', depth: 0, pagination: false })).docs
  const house: OrderHouse = {
    shop, asks,
    order: async (sku, quantity, change = {}) => shop.ask('/orders/place', await asks([[sku, quantity]], change)),
    view: async (token) => (await shop.ask<OrderView>('/orders', { token })).data,
    rowOf: async (reference) => sure((await payload.find({ collection: 'orders', where: { reference: { equals: reference } } })).docs[0]) as unknown as Row,
    press: async (payUrl, what) => { await fetch(sure(payUrl), { method: 'POST', redirect: 'manual', body: new URLSearchParams({ do: what }) }) },
    record: async () => (await (await fetch(`${url}/record`, { headers: { authorization: `Bearer ${secret}` } })).json()) as SandboxRecord,
    eventsOf: async (providerId) => {
      for (let tries = 0; tries < 200; tries++) {
        const mine = got.filter((event) => event.providerId === providerId)
        if (mine.length > 0) return mine
        await new Promise((later) => { setTimeout(later, 20) })
      }
      throw new Error('no webhook came')
    },
    bring: async (event, change = {}) => {
      const body = change.body ?? JSON.stringify(event)
      const time = Math.floor((change.at ?? Date.now()) / 1000)
      const header = `t=${time},v1=${createHmac('sha256', change.secret ?? secret).update(`${time}.${body}`).digest('hex')}`
      return answerApi(config)(new Request('http://localhost:3001/api/webhooks/sandbox', { method: 'POST', body, headers: { 'content-type': 'application/json', 'sandbox-signature': header } }))
    },
    stockOf: async (sku) => {
      const row = sure((await stockRows()).find(({ variant }) => String(variant) === shop.variants[sku]))
      return { id: String(row.id), onHand: row.onHand, reserved: row.reserved }
    },
    expectWholeStock: async () => {
      const { docs: entries } = await payload.find({ collection: 'stock-ledger', pagination: false })
      const { docs: orders } = await payload.find({ collection: 'orders', pagination: false })
      for (const { variant, onHand, reserved } of await stockRows()) {
        const mine = entries.filter((entry) => entry.variant === String(variant))
        expect({ onHand: sum(mine.map((one) => one.onHandDelta)), reserved: sum(mine.map((one) => one.reservedDelta)) }).toEqual({ onHand, reserved })
        expect(reserved).toBeLessThanOrEqual(onHand)
        // One was promised before there were orders; the rest is what open orders hold.
        const held = (orders as unknown as (Row & { lines: { variant: string; quantity: number }[] })[]).filter(({ state }) => ['placed', 'held', 'fulfilled'].includes(state)).flatMap(({ lines }) => lines).filter((line) => line.variant === String(variant))
        expect(reserved - 1).toBe(sum(held.map(({ quantity }) => quantity)))
      }
    },
    end: async () => {
      const ended = once(provider, 'exit')
      provider.kill('SIGTERM')
      await ended
      postbox.closeAllConnections()
      postbox.close()
      await shop.rules.end()
    },
  }
  return house
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, one) => before + one, 0)

export const seenOf = ({ version, lines }: QuoteView): object => ({ version, lines: Object.fromEntries(lines.map((line) => [line.variant, line.version])) })
