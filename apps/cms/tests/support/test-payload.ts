import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'

export interface TestCms {
  payload: Payload
  /** Payload's REST as a browser or a script would call it: `rest('PATCH', '/articles/1?locale=en', { body, token })`. */
  rest: (method: string, path: string, options?: { body?: unknown; token?: string; headers?: Record<string, string> }) => Promise<Response>
  /** Which of the two databases the tests run on. */
  database: 'sqlite' | 'mongodb'
  end: () => Promise<void>
}

function readSetting(name: string): string | undefined {
  return process.env[name]
}

/** A name no other test has; on SQLite a copy of the migrated file, on MongoDB a database of its own. */
function settleDatabase(folder: string): string {
  const mongodb = readSetting('TEST_DATABASE_URL')
  if (mongodb) {
    const url = new URL(mongodb)
    url.pathname = `/test-${randomUUID()}`
    return url.toString()
  }
  const file = join(folder, 'test.db')
  const template = join(readSetting('GATEHOUSE_TEST_FOLDER') ?? '', 'template.db')
  // What was written last may still stand in the file beside it.
  for (const end of ['', '-wal']) if (existsSync(template + end)) copyFileSync(template + end, file + end)
  return `file:${file}`
}

/** A form or JSON as it goes over the wire, whole: a form that is streamed breaks the test when its reader stops early. */
async function encode(body: unknown): Promise<{ type: string; bytes: ArrayBuffer }> {
  const encoded = body instanceof FormData ? new Response(body) : Response.json(body)
  return { type: encoded.headers.get('content-type') ?? '', bytes: await encoded.arrayBuffer() }
}

/** The whole CMS on a fresh database, without Next: Payload with our config, its Local API and its REST. Call it once a test file. */
export async function testPayload(): Promise<TestCms> {
  const folder = join(readSetting('GATEHOUSE_TEST_FOLDER') ?? '', randomUUID())
  mkdirSync(join(folder, 'media'), { recursive: true })
  const databaseUrl = settleDatabase(folder)
  Object.assign(process.env, {
    NODE_ENV: 'production', // as it runs for people; nothing is pushed to the database
    GATEHOUSE_DATA: folder,
    DATABASE_URL: databaseUrl,
    PUBLIC_CMS_URL: 'http://localhost:3001',
    PUBLIC_STOREFRONT_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: 'test-secret-for-sessions-0123456789abcdef',
    SERVICE_KEY: 'test-key-of-the-storefront-0123456789abcdef',
    PREVIEW_SECRET: 'test-secret-for-previews-0123456789abcdef',
  })
  const [{ _internal_jobSystemGlobals: clock, getPayload }, { default: config }, { answerApi }] = await Promise.all([
    import('payload'), import('../../src/payload.config.ts'), import('../../src/endpoints/edge/answer-api.ts'),
  ])
  // A test calls the jobs that it is about; none comes by the clock.
  Object.assign(clock, { shouldAutoRun: false, shouldAutoSchedule: false })
  const payload = await getPayload({ config })
  const isMongodb = databaseUrl.startsWith('mongodb')

  return {
    payload,
    database: isMongodb ? 'mongodb' : 'sqlite',
    rest: async (method, path, { body, token, headers } = {}) => {
      const sent = body === undefined ? { type: null, bytes: null } : await encode(body)
      return answerApi(config)(new Request(`http://localhost:3001/api${path}`, {
        method,
        headers: { ...(sent.type ? { 'content-type': sent.type } : {}), ...(token ? { authorization: `JWT ${token}` } : {}), ...headers },
        ...(sent.bytes ? { body: sent.bytes } : {}),
      }))
    },
    end: async () => {
      if (isMongodb) await (payload.db as unknown as { connection: { dropDatabase: () => Promise<void> } }).connection.dropDatabase()
      await payload.destroy()
    },
  }
}
