import type { APIRequestContext } from '@playwright/test'
import { accountOf, house } from './house.ts'

// Orders made as the storefront makes them, by the CMS's API with the service key, and paid on the sandbox's own page.

export interface Placed { id: string; reference: string; token: string; payUrl: string; totalMinor: number }

const staff = new Map<string, string>()

/** The value of an `authorization` header of a role. */
export async function authorizationOf(request: APIRequestContext, role: Parameters<typeof accountOf>[0]): Promise<string> {
  const known = staff.get(role)
  if (known) return known
  const response = await request.post(`${house.cms}/api/staff/login`, { data: await accountOf(role) })
  const value = `JWT ${((await response.json()) as { token: string }).token}`
  staff.set(role, value)
  return value
}

async function ask<T>(request: APIRequestContext, path: string, data: object): Promise<T> {
  const response = await request.post(`${house.cms}/api/commerce${path}`, { data, headers: { authorization: `Bearer ${house.serviceKey}` } })
  const body = (await response.json()) as { data: T }
  if (!response.ok()) throw new Error(`${path} was answered with ${response.status()}: ${JSON.stringify(body).slice(0, 400)}`)
  return body.data
}

interface Line { variant: string; version: string }

/** Opens ordering, should it be closed. */
export async function openCheckout(request: APIRequestContext): Promise<void> {
  const response = await request.post(`${house.cms}/api/globals/checkout?overrideLock=true`, { data: { mode: 'gated' }, headers: { authorization: await authorizationOf(request, 'shop-manager') } })
  if (!response.ok()) throw new Error(`ordering could not be opened: ${response.status()} ${await response.text()}`)
}

/** A variant of a product of the demo. */
export async function variantOf(request: APIRequestContext, slug: string): Promise<{ id: string; sku: string }> {
  const response = await request.get(`${house.cms}/api/variants?where[product.slug][equals]=${slug}&sort=sku&depth=0&limit=1`, { headers: { authorization: await authorizationOf(request, 'admin') } })
  const [found] = ((await response.json()) as { docs: { id: string; sku: string }[] }).docs
  if (!found) throw new Error(`the demo has no variant of ${slug}`)
  return found
}

/** Places an order in Ontario; not paid yet. */
export async function placeOrder(request: APIRequestContext, slug: string, { quantity = 1, email = 'sam@example.test', locale = 'en' }: { quantity?: number; email?: string; locale?: 'en' | 'fr' } = {}): Promise<Placed> {
  const common = { locale, visitor: { places: ['CA-ON'], ageYears: 40 } }
  const shipTo = { country: 'CA', region: 'CA-ON', postalCode: 'K1A 0B1' }
  const { token } = await ask<{ token: string }>(request, '/cart/add', { token: null, variant: (await variantOf(request, slug)).id, quantity, ...common })
  const quote = await ask<{ version: string; lines: Line[]; termsVersion: string }>(request, '/quote', { token, shipTo, ...common })
  const placed = await ask<{ token: string; order: { reference: string; payUrl: string; sums: { totalMinor: number } } }>(request, '/orders/place', {
    token, shipTo, ...common, shipping: null, seen: { version: quote.version, lines: Object.fromEntries(quote.lines.map(({ variant, version }) => [variant, version])) },
    attempt: crypto.randomUUID().replaceAll('-', ''), email, address: { name: 'Sam Doe', line1: '1 Main Street', line2: null, city: 'Ottawa' }, termsVersion: quote.termsVersion,
  })
  const found = await request.get(`${house.cms}/api/orders?where[reference][equals]=${placed.order.reference}&depth=0`, { headers: { authorization: await authorizationOf(request, 'admin') } })
  const [row] = ((await found.json()) as { docs: { id: string }[] }).docs
  if (!row) throw new Error('the order isn’t there')
  return { id: row.id, reference: placed.order.reference, token: placed.token, payUrl: placed.order.payUrl, totalMinor: placed.order.sums.totalMinor }
}

/** Presses a button of the sandbox's page, as a customer does. */
export async function press(request: APIRequestContext, { payUrl }: Placed, what: string): Promise<void> {
  await request.post(payUrl, { form: { do: what }, maxRedirects: 0 })
}

export async function stateOf(request: APIRequestContext, { token }: Placed): Promise<string> {
  const { order, payment } = await ask<{ order: string; payment: string }>(request, '/orders', { token })
  return `${order}/${payment}`
}

/** An order that is paid for: its money was taken. */
export async function paidOrder(request: APIRequestContext, slug: string, options: Parameters<typeof placeOrder>[2] = {}): Promise<Placed> {
  const order = await placeOrder(request, slug, options)
  await press(request, order, 'approve')
  for (const deadline = Date.now() + 20_000; ;) {
    const state = await stateOf(request, order)
    if (state === 'placed/captured') return order
    if (Date.now() > deadline) throw new Error(`order ${order.reference} is ${state} after 20 s`)
    await new Promise((later) => setTimeout(later, 200))
  }
}

/** What the sandbox's own record says was given back of an order, in minor units. */
export async function refundsOf({ id }: Placed): Promise<number[]> {
  const answer = await fetch(`${house.sandbox}/record`, { headers: { authorization: `Bearer ${house.sandboxSecret}` } })
  return ((await answer.json()) as { refunds: { orderId: string; amountMinor: number }[] }).refunds.filter(({ orderId }) => orderId === id).map(({ amountMinor }) => amountMinor)
}
