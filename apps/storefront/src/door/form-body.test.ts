import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mostFormBytes, readFormBody, type FormBody } from './form-body.ts'

let server: Server
let read: FormBody | undefined
beforeAll(async () => {
  server = createServer((req, res) => void readFormBody(req, res).then((body) => { read = body; res.writeHead(body.ok ? 200 : body.status, { connection: 'close' }).end() }, () => res.destroy()))
  server.on('checkContinue', (req, res) => server.emit('request', req, res))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => { server.close() })

const form = 'application/x-www-form-urlencoded'

/** Sends pieces, without a stated length unless one is given; answers the status. */
async function post(pieces: string[], headers: Record<string, string> = {}): Promise<number> {
  read = undefined
  const asking = request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, method: 'POST', headers: { 'content-type': form, ...headers } })
  asking.on('error', () => {}) // The rest of what is too long may find the connection closed.
  const answer = once(asking, 'response') as Promise<[{ statusCode: number; resume: () => void }]>
  for (const piece of pieces) asking.write(piece)
  asking.end()
  const [{ statusCode, resume }] = await answer
  void resume
  return statusCode
}
const fields = () => (read?.ok ? Object.fromEntries(read.fields) : null)

it('reads fields as a browser sends them', async () => {
  expect(await post(['name=Ann%20B.&text=one%0D%0Atwo+three', '&empty='])).toBe(200)
  expect(fields()).toEqual({ name: 'Ann B.', text: 'one\r\ntwo three', empty: '' })
  expect(await post(['a=1'], { 'content-type': `${form}; charset=UTF-8` })).toBe(200)
  expect(await post([''])).toBe(200)
  expect(fields()).toEqual({})
})

it('reads what waits to be asked for', async () => {
  expect(await post(['a=1'], { expect: '100-continue' })).toBe(200)
  expect(fields()).toEqual({ a: '1' })
})

it.each(['multipart/form-data; boundary=x', 'application/json', 'text/plain', '', `${form}; charset=utf-16`, `${form}, text/html`])('takes no %j', async (type) => {
  expect(await post(['a=1'], { 'content-type': type })).toBe(415)
})

it('takes nothing compressed: it would be longer than it says', async () => {
  expect(await post(['a=1'], { 'content-encoding': 'gzip' })).toBe(415)
})

it('takes a field once', async () => {
  expect(await post(['a=1&b=2&a=3'])).toBe(400)
})

it('takes so much and no more, whether or not the length was told', async () => {
  const fits = `a=${'x'.repeat(mostFormBytes - 2)}`
  expect(await post([fits])).toBe(200)
  expect(await post([`${fits}x`])).toBe(413)
  expect(await post([`${fits}x`], { 'content-length': String(mostFormBytes + 1) })).toBe(413)
  expect(await post(Array<string>(20).fill('x'.repeat(64 * 1024)))).toBe(413)
})
