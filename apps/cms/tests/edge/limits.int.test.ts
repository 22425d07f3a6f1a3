import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import { errorBodySchema } from '@gatehouse/contract'
import { signInEveryone, type People } from '../access/actors.ts'
import type { Actor } from '../access/table.ts'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'

let cms: TestCms
let server: HttpServer
let people: People

beforeAll(async () => {
  cms = await testPayload()
  cms.payload.logger.level = 'silent'
  server = await serveHttp((await import('../../src/payload.config.ts')).default)
  people = await signInEveryone(cms.payload, server.origin)
}, 120_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

const kilobyte = 1024
const ofSize = (bytes: number): Record<string, string> => ({ title: 'x'.repeat(bytes) })
const refusedWith = async (response: Response): Promise<[number, string]> => [response.status, errorBodySchema.parse(await response.json()).error.code]

/**
 * Who is refused while still sending may find the connection reset before the answer was read: that is TCP's way, on a busy machine
 * above all. Then the same is sent again.
 */
async function untilAnswered<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send()
    } catch (error) {
      if (attempt === 5) throw error
    }
  }
}

/** Sends a body without saying its length, piece by piece, and tells how much of it was taken before the answer came. */
async function pour(path: string, bytes: number, headers: Record<string, string> = {}): Promise<{ status: number; taken: number }> {
  const piece = Buffer.alloc(64 * kilobyte, 'x')
  let taken = 0
  return new Promise((answered, failed) => {
    const sending = httpRequest(`${server.origin}/api${path}`, { method: 'POST', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked', ...headers } }, (response) => {
      answered({ status: response.statusCode ?? 0, taken })
      response.resume()
      sending.destroy()
    })
    // After the answer this changes nothing any more.
    sending.on('error', failed)
    const body = new Readable({
      read() {
        setTimeout(() => {
          if (taken >= bytes) this.push(null)
          else { taken += piece.length; this.push(piece) }
        }, 1)
      },
    })
    body.pipe(sending)
  })
}

describe('a body', () => {
  test.each<[Actor, string, number, number]>([
    ['anonymous', '/staff/login', 15 * kilobyte, 401], ['anonymous', '/staff/login', 17 * kilobyte, 413],
    ['anonymous', '/staff/forgot-password', 17 * kilobyte, 413], ['anonymous', '/staff/reset-password', 17 * kilobyte, 413], ['anonymous', '/staff/refresh-token', 17 * kilobyte, 413],
    ['admin', '/staff/login', 17 * kilobyte, 413],
    ['anonymous', '/articles', 17 * kilobyte, 413], ['admin', '/pages?draft=true', 1900 * kilobyte, 201], ['admin', '/pages?draft=true', 2049 * kilobyte, 413],
  ])('of %s to %s, %i bytes: %i', async (actor, path, bytes, status) => {
    const body = path === '/staff/login' ? { email: 'nobody@example.test', password: 'x'.repeat(bytes) } : ofSize(bytes)
    const response = await people.as(actor, 'POST', path, body)
    expect(response.status).toBe(status)
    if (status >= 400) errorBodySchema.parse(await response.json())
  })

  test('of 100 KB is a draft like any other', async () => {
    const paragraph = { type: 'paragraph', direction: 'ltr', format: '', indent: 0, version: 1, textFormat: 0, children: [{ type: 'text', text: 'word '.repeat(kilobyte), detail: 0, format: 0, mode: 'normal', style: '', version: 1 }] }
    const document = { title: 'Long', body: { root: { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children: Array.from({ length: 20 }, () => paragraph) } } }
    expect((await people.as('editor', 'POST', '/pages?draft=true', document)).status).toBe(201)
  })

  test('that comes in pieces is refused before it has come whole', async () => {
    const { status, taken } = await untilAnswered(() => pour('/staff/login', 30 * kilobyte * kilobyte))
    expect(status).toBe(413)
    expect(taken).toBeLessThan(2 * kilobyte * kilobyte)
  })

  test('that says it is too long is refused before any of it has come', async () => {
    const status = await new Promise((answered, failed) => {
      const sending = httpRequest(`${server.origin}/api/staff/login`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': String(30 * kilobyte * kilobyte) } }, (response) => {
        answered(response.statusCode)
        sending.destroy()
      })
      sending.on('error', failed)
      sending.flushHeaders()
    })
    expect(status).toBe(413)
  })

  test('of a picture may be larger than a document, up to its own limit', async () => {
    const form = (bytes: number) => {
      const made = new FormData()
      made.set('_payload', JSON.stringify({ altEn: 'x', altFr: 'x' }))
      made.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'large.png')
      return made
    }
    // Not a picture, so refused for that, but read.
    expect(await refusedWith(await untilAnswered(() => people.as('editor', 'POST', '/media', form(3 * kilobyte * kilobyte))))).toEqual([400, 'bad-request'])
    expect(await refusedWith(await untilAnswered(() => people.as('editor', 'POST', '/media', form(25 * kilobyte * kilobyte + 1))))).toEqual([413, 'too-large'])
    expect(await refusedWith(await untilAnswered(() => people.as('editor', 'POST', '/media', form(27 * kilobyte * kilobyte))))).toEqual([413, 'too-large'])
    expect(await refusedWith(await untilAnswered(() => people.as('editor', 'POST', '/pages', form(3 * kilobyte * kilobyte))))).toEqual([413, 'too-large'])
  }, 120_000)
})

describe('refused in the house’s words', () => {
  const send = (method: string, path: string, type: string | null, body?: string) => fetch(`${server.origin}/api${path}`, {
    method, headers: type ? { 'content-type': type } : {}, ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
  })

  test.each([
    ['POST', '/staff/login', 'application/json', 'null', 400], ['POST', '/staff/login', 'application/json', '[1]', 400], ['POST', '/staff/login', 'application/json', '{', 400],
    ['POST', '/staff/login', 'text/plain', '{}', 415], ['POST', '/staff/login', null, '{}', 415], ['POST', '/staff/login', 'application/json', '{"__proto__":{}}', 400],
    ['POST', '/graphql', 'application/json', '{}', 404], ['GET', '/nothing', null, undefined, 404], ['GET', '/__proto__', null, undefined, 404], ['GET', '/constructor/x', null, undefined, 404], ['GET', '/globals/nothing', null, undefined, 404],
    ['POST', '/feed', 'application/json', '{}', 405], ['DELETE', '/policy/snapshot', null, undefined, 405], ['PUT', '/articles', 'application/json', '{}', 405], ['GET', '/', null, undefined, 404],
  ])('%s %s %s %s: %i', async (method, path, type, body, status) => {
    const response = await send(method, path, type, body)
    expect(response.status).toBe(status)
    errorBodySchema.parse(await response.json())
    expect(response.headers.get('allow')).toEqual(status === 405 ? expect.stringContaining('OPTIONS') : null)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('an address names the methods that it has', async () => {
    expect((await send('POST', '/feed', null)).headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    const options = await send('OPTIONS', '/articles', null)
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'DELETE, GET, HEAD, OPTIONS, PATCH, POST'])
  })

  test('the admin’s long questions come as a form, and are held to the same grammar', async () => {
    const login = (await (await people.as('anonymous', 'POST', '/staff/login', { email: 'admin@example.test', password: 'a-long-test-password' })).json()) as { token: string }
    const ask = (body: string, type = 'application/x-www-form-urlencoded') => fetch(`${server.origin}/api/staff`, {
      method: 'POST', headers: { 'content-type': type, 'x-payload-http-method-override': 'GET', authorization: `JWT ${login.token}` }, body,
    })
    expect(await (await ask('where[role][equals]=editor&depth=0')).json()).toMatchObject({ docs: [{ role: 'editor' }] })
    expect((await ask('where[role]=editor')).status).toBe(400)
    expect((await ask('{}', 'application/json')).status).toBe(415)
  })
})

describe('settings of the admin’s screens', () => {
  test('are everyone’s own, the auditor’s too, and small', async () => {
    for (const role of ['admin', 'auditor'] as const) {
      expect((await people.as(role, 'POST', '/payload-preferences/articles-list', { value: { columns: ['title'] } })).status).toBe(200)
      expect(await (await people.as(role, 'GET', '/payload-preferences/articles-list')).json()).toMatchObject({ value: { columns: ['title'] } })
      expect(await refusedWith(await people.as(role, 'POST', '/payload-preferences/articles-list', { value: 'x'.repeat(8 * kilobyte) }))).toEqual([413, 'too-large'])
      expect(await refusedWith(await people.as(role, 'DELETE', '/payload-preferences/zzz'))).toEqual([404, 'not-found'])
    }
    expect((await people.as('auditor', 'DELETE', '/payload-preferences/articles-list')).status).toBe(200)
    expect(await (await people.as('auditor', 'GET', '/payload-preferences/articles-list')).json()).toMatchObject({ value: null })
    expect(await (await people.as('admin', 'GET', '/payload-preferences/articles-list')).json()).toMatchObject({ value: { columns: ['title'] } })
  })
})
