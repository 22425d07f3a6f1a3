import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostileAddresses, type HostileAddress } from './addresses.ts'
import { sendRaw, type RawAnswer } from './raw-request.ts'

// Run against a storefront that stands: STOREFRONT_URL=http://127.0.0.1:3000 node --test e2e/hostile-addresses/check.ts
// (or `npm run test:hostile -w apps/storefront`). Needs nothing of its content but the front page, the shop and the questions.

const site = new URL(process.env.STOREFRONT_URL || 'http://127.0.0.1:3000')
const [host, port] = [site.hostname, Number(site.port || 80)]

const innerHeader = /^(x-middleware-|x-nextjs-|x-next-|x-inner-|x-matched-path|x-invoke-|x-powered-by|x-vercel-|server$)/
const leaks = [/bc9459515534\/en/, /\.ts:\d+/, /node_modules/, /\bat .+\(.+:\d+:\d+\)/]

function bytesOf({ method = 'GET', target, headers = {} }: HostileAddress): string {
  const all: Record<string, string> = { host: site.host, connection: 'close', ...headers }
  return `${method} ${target} HTTP/1.1\r\n${Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}

/** What no answer may have, whatever was asked. */
function expectNothingInner({ status, headers, body }: RawAnswer): void {
  assert.deepEqual([...headers.keys()].filter((name) => innerHeader.test(name)), [], 'inner headers')
  assert.doesNotMatch(headers.get('location') ?? '', /^\/(v|d|internal)\/|^\/\/|^https?:/, 'an inner or foreign address to go to')
  assert.equal(headers.has('set-cookie'), false, 'a cookie')
  if (status >= 400) for (const leak of leaks) assert.doesNotMatch(body, leak)
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false
  if (!isPage) return
  const scripts = headers.get('content-security-policy')?.split('; ').find((part) => part.startsWith('script-src ')) ?? ''
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
  assert.doesNotMatch(scripts, /unsafe/)
}

for (const [index, row] of hostileAddresses.entries()) {
  const name = row.named ?? `${row.method ?? 'GET'} ${JSON.stringify(row.target).slice(0, 120)}`
  await test(`${index + 1}. ${name} → ${row.status}`, async () => {
    const answer = await sendRaw(host, port, bytesOf(row))
    assert.equal(answer.status, row.status)
    if (row.location !== undefined) assert.equal(answer.headers.get('location'), row.location)
    expectNothingInner(answer)
  })
}

await test('the site is as well as before', async () => {
  for (const target of ['/en', '/fr/shop', '/healthz']) assert.equal((await sendRaw(host, port, bytesOf({ target, status: 200 }))).status, 200)
})
