import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import { createApp } from './src/app.ts'
import { Book } from './src/book.ts'
import { Desk } from './src/desk.ts'
import { readEnv } from './src/env.ts'
import { Journal } from './src/journal.ts'
import { say, sayWhyItEnds } from './src/log.ts'
import { Sender } from './src/webhooks.ts'

// The sandbox payment provider: a process of its own, so that it behaves as a real one does when the CMS dies.

async function start(): Promise<void> {
  const env = readEnv()
  const book = new Book()
  const journal = await Journal.open(env.journalFile, (entry) => book.apply(entry))
  const desk = new Desk(book, journal)
  const sender = new Sender({ desk, target: `${env.cmsUrl}/api/webhooks/sandbox`, secret: env.secret, say })
  const app = createApp({ desk, journal, env, say, changed: () => sender.send() })

  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 20_000 } })
  server.listen(env.port, env.host)
  await once(server, 'listening')
  const clock = setInterval(() => {
    if (journal.failure) return
    desk.sweep()
    sender.send()
  }, 250)
  say(`ready at ${env.publicUrl}: no money moves here`)

  let isEnding = false
  const end = async (): Promise<void> => {
    if (isEnding) return
    isEnding = true
    clearInterval(clock)
    sender.stop()
    const closed = once(server, 'close')
    server.close()
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => process.exit(0), 3000).unref()
    await closed
    await journal.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())
}

start().catch((error: unknown) => {
  sayWhyItEnds(error)
  process.exit(1)
})
