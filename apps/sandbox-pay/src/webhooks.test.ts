import { createHmac } from 'node:crypto'
import { pauseAfter, sign } from './webhooks.ts'

test('the pause doubles from half a second to twenty', () => {
  expect([1, 2, 3, 6, 7, 50].map(pauseAfter)).toEqual([500, 1000, 2000, 16_000, 20_000, 20_000])
})

test('a signature is HMAC-SHA256 over the time and the body', () => {
  expect(sign('{"a":1}', 'secret', 1_732_668_000_999)).toBe(`t=1732668000,v1=${createHmac('sha256', 'secret').update('1732668000.{"a":1}').digest('hex')}`)
})
