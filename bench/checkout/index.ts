// How many quotes and orders a second the CMS answers, and how soon, on SQLite and on MongoDB: the CMS from its production build and the
// sandbox provider, on free ports, with a seeded data folder of their own. An order counts from the word to place it until its payment
// page is open; it was paid, decided on again and captured when its buyer sees so. One JSON object on stdout, progress on stderr.
import { randomBytes } from 'node:crypto'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { createCommerceClient, type CommerceClient, type PlaceOrder, type PlacedOrder } from '@gatehouse/contract'
import { z } from 'zod'
import { stockShop } from '../../chaos/house.ts'
import { onMongodb } from '../../chaos/on-mongodb.ts'
import { signIn } from '../../chaos/staff.ts'
import { build } from '../../scripts/lib/build.mjs'
import { root } from '../../scripts/lib/places.mjs'
import { endOnSignal } from '../../scripts/lib/run.mjs'
import { startStack } from '../../scripts/lib/stack.mjs'

const [quotes, orders, atOnce] = [600, 200, 8]
/** What a buyer waits for at most, with seven others at it, on two quiet cores. Missed on a machine that is busy with something else: see `loadBefore`. */
const goals = { quoteP99Ms: 500, orderP99Ms: 1500, paidToCapturedP99Ms: 2500 }
const settingsSchema = z.object({ CMS_PORT: z.string(), SERVICE_KEY: z.string(), GATEHOUSE_DATA: z.string() })
const say = (text: string): void => void process.stderr.write(`checkout: ${text}\n`)
const ontario = { country: 'CA', region: 'CA-ON', postalCode: 'K1A 0B1' }
const asked = { locale: 'en' as const, visitor: { places: ['CA-ON'], ageYears: 40 } }

/** Does each in its turn, so many at once, and times it. */
async function measure<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<{ results: R[]; perSecond: number; p50Ms: number; p99Ms: number; n: number }> {
  if (list.length === 0) throw new Error('there is nothing to measure')
  let next = 0
  const [waits, results]: [number[], R[]] = [[], []]
  const start = performance.now()
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < list.length) {
      const before = performance.now()
      // Taken before anything is waited for, so each is done once.
      results.push(await work(list[next++] as T))
      waits.push(performance.now() - before)
    }
  }))
  const seconds = (performance.now() - start) / 1000
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (percent: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN)
  return { results, perSecond: Math.round((list.length / seconds) * 10) / 10, p50Ms: at(50), p99Ms: at(99), n: list.length }
}

async function onDatabase(name: string, databaseUrl: string | null) {
  say(`${name}: starting the CMS and the sandbox on a seeded database …`)
  const stack = await startStack({ only: ['cms', 'sandbox'], overrides: databaseUrl === null ? {} : { DATABASE_URL: databaseUrl } })
  try {
    const loadBefore = Math.round((loadavg()[0] ?? 0) * 10) / 10
    const { CMS_PORT, SERVICE_KEY, GATEHOUSE_DATA } = settingsSchema.parse(stack.settings)
    const cms = `http://127.0.0.1:${CMS_PORT}`
    const { common } = await stockShop({ as: await signIn(cms, GATEHOUSE_DATA) }, { few: 1, plenty: 100_000 })
    const client = createCommerceClient({ baseUrl: cms, serviceKey: SERVICE_KEY, timeoutMs: 60_000 })
    const { results: carts } = await measure(Array.from({ length: orders }), () => fill(client, common))
    const quote = await measure(Array.from({ length: quotes }, (_, n) => carts[n % carts.length] as string), (token) => client.quote({ ...asked, token, shipTo: ontario }))
    say(`${name}: ${quote.perSecond} quotes/s; ${orders} orders …`)
    const { results: ready } = await measure(carts, (token) => accept(client, token))
    const placed = await measure(ready, (order) => client.placeOrder(order))
    say(`${name}: ${placed.perSecond} orders/s; paying for them …`)
    const paid = await measure(placed.results, (order) => payFor(client, order))
    const figures = ({ results: _results, ...rest }: Awaited<ReturnType<typeof measure>>) => rest
    return {
      loadBefore, quotes: figures(quote), orders: figures(placed), paidToCaptured: figures(paid),
      goals: { quoteP99: quote.p99Ms <= goals.quoteP99Ms, orderP99: placed.p99Ms <= goals.orderP99Ms, paidToCapturedP99: paid.p99Ms <= goals.paidToCapturedP99Ms },
    }
  } finally {
    await stack.stop()
  }
}

/** Two lines, as carts have. */
async function fill(client: CommerceClient, variants: readonly string[]): Promise<string> {
  let token: string | null = null
  for (const variant of variants) token = (await client.addToCart({ ...asked, token, variant, quantity: 1 })).token
  if (token === null) throw new Error('there is nothing to buy')
  return token
}

async function accept(client: CommerceClient, token: string): Promise<PlaceOrder> {
  const { version, lines, termsVersion } = await client.quote({ ...asked, token, shipTo: ontario })
  const seen = { version, lines: Object.fromEntries(lines.map((line) => [line.variant, line.version])) }
  return { ...asked, token, shipTo: ontario, seen, attempt: randomBytes(24).toString('base64url'), email: 'buyer@example.test', address: { name: 'Sam Doe', line1: '1 Main Street', city: 'Ottawa' }, termsVersion }
}

/** From the button on the payment page until the order says that it is paid. */
async function payFor(client: CommerceClient, { token, order }: PlacedOrder): Promise<void> {
  if (order.payUrl === null) throw new Error(`order ${order.reference} has no payment page`)
  await fetch(order.payUrl, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ do: 'approve' }) })
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) if ((await client.readOrder({ token }))?.payment === 'captured') return
  throw new Error(`order ${order.reference} wasn’t captured within a minute`)
}

endOnSignal()
say('building the CMS, unless nothing changed …')
await build('cms', join(root, '.cache/logs/bench-build-cms.log'))
const sqlite = await onDatabase('SQLite', null)
const mongodb = await onMongodb(async ({ url, name }) => ({ server: name, ...(await onDatabase('MongoDB', url)) }))
process.stdout.write(`${JSON.stringify({ sqlite, mongodb }, null, 1)}\n`)
