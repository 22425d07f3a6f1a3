import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { apiRoutes } from './api.ts'
import type { Desk } from './desk.ts'
import type { SandboxEnv } from './env.ts'
import { problem } from './errors.ts'
import type { Journal } from './journal.ts'
import { pageRoutes } from './page/routes.ts'

/** Everything that this process answers. `changed` is called after each request that may have made a webhook due. */
export function createApp({ desk, journal, env, say, changed }: { desk: Desk; journal: Pick<Journal, 'failure'>; env: Pick<SandboxEnv, 'secret' | 'publicUrl' | 'storefrontUrl'>; say: (message: string) => void; changed: () => void }) {
  const app = new Hono()
  // A refusal that didn't read the body ends the connection, so it says so: else the next request on it would be lost.
  app.use(async (c, next) => {
    await next()
    if (c.req.raw.body !== null && !c.req.raw.bodyUsed) c.header('connection', 'close')
  })
  app.use(bodyLimit({ maxSize: 256 * 1024, onError: (c) => c.json(problem('too-large', 'The body is larger than 256 KB.'), 413) }))
  app.use(async (c, next) => {
    await next()
    if (c.req.method === 'POST') changed()
  })
  app.get('/healthz', (c) => c.json({ status: journal.failure ? 'failed' : 'ok', provider: 'sandbox', webhooksWaiting: desk.book.undeliveredCount }, journal.failure ? 503 : 200))
  app.route('/', pageRoutes({ desk, storefrontUrl: env.storefrontUrl, isHttps: env.publicUrl.startsWith('https:') }))
  app.route('/', apiRoutes({ desk, secret: env.secret, publicUrl: env.publicUrl, storefrontUrl: env.storefrontUrl }))
  app.notFound((c) => c.json(problem('not-found', 'There is nothing at this address.'), 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    say(`a request failed: ${error.message}`)
    return c.json(problem('failed', 'This can’t be done now.'), 503)
  })
  return app
}
