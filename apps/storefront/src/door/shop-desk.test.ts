import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Desk } from '../shop/desk.ts'
import { Limiter } from './limiter.ts'
import { openAtDesk } from './shop-desk.ts'

/** Opens an order's page from an address; answers the status that was said, and how often the desk was asked. */
function house(reads: Desk['reads']) {
  let opened = 0
  const said: unknown[] = []
  const desk = { open: () => { opened += 1; return Promise.resolve({ go: 'away' }) }, reads }
  // Only what opening a page touches: the desk asked for, who asks, and plain answers.
  const around = { shop: { desks: { order: desk }, trustProxy: { mode: 'none' }, own: new Set() }, sender: { plainPage: (_req: unknown, _res: unknown, status: number, more: object) => { said.push(status, more) } } } as unknown as Parameters<typeof openAtDesk>[3]
  const open = async (remoteAddress: string) => {
    said.length = 0
    const at = { name: 'order', lang: 'en', path: '/orders/x', search: new URLSearchParams() } as unknown as Parameters<typeof openAtDesk>[0]
    await openAtDesk(at, { headers: {}, socket: { remoteAddress } } as unknown as IncomingMessage, {} as ServerResponse, around)
    return said[0]
  }
  return { open, count: () => opened, more: () => said[1] }
}

it('who opens orders too often is asked to wait before anything is looked up; others aren’t', async () => {
  const { open, count, more } = house(new Limiter({ times: 2, seconds: 600 }))
  expect([await open('192.0.2.1'), await open('192.0.2.1'), await open('192.0.2.1')]).toEqual([503, 503, 429])
  expect(more()).toEqual({ 'retry-after': expect.stringMatching(/^\d+$/) })
  expect(count()).toBe(2)
  expect(await open('192.0.2.2')).toBe(503)
})

it('a desk without such a limit is asked each time', async () => {
  const { open, count } = house(undefined)
  for (let n = 0; n < 5; n++) await open('192.0.2.1')
  expect(count()).toBe(5)
})
