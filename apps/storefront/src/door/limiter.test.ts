import { connectionOf, Limiter } from './limiter.ts'

afterEach(() => { jest.useRealTimers() })

it.each([
  ['198.51.100.7', '198.51.100.7'], ['::ffff:198.51.100.7', '198.51.100.7'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'], ['2001:db8:1:2::', '2001:db8:1:2'], ['2001:DB8:1:2:ffff::1', '2001:db8:1:2'],
  ['::1', '0:0:0:0'], ['fe80::1%eth0', 'fe80:0:0:0'], ['nonsense', 'nonsense'],
])('%s counts as %s', (address, connection) => {
  expect(connectionOf(address)).toBe(connection)
})

it('takes so many from a connection, and tells when to come again', async () => {
  jest.useFakeTimers()
  const limiter = new Limiter({ times: 2, seconds: 60 })
  const take = (address: string) => limiter.take(address)
  expect([await take('2001:db8::1'), await take('2001:db8::2')]).toEqual([{ ok: true }, { ok: true }])
  jest.advanceTimersByTime(20_000)
  expect(await take('2001:db8::3')).toEqual({ ok: false, retryAfterSeconds: 40 })
  expect(await take('2001:db8:0:1::3')).toEqual({ ok: true })
  jest.advanceTimersByTime(41_000)
  expect(await take('2001:db8::1')).toEqual({ ok: true })
})

it('holds a bounded number of connections, however many come', async () => {
  const limiter = new Limiter({ times: 1, seconds: 600, mostConnections: 100 })
  await limiter.take('192.0.2.1')
  for (let n = 0; n < 5000; n++) await limiter.take(`2001:db8:${(n >> 8).toString(16)}:${(n & 255).toString(16)}::1`)
  expect(limiter.size).toBeLessThanOrEqual(100)
  // Forgotten by now; the one that just came is not.
  expect(await limiter.take('192.0.2.1')).toEqual({ ok: true })
  expect((await limiter.take('192.0.2.1')).ok).toBe(false)
})
