import { createHmac } from 'node:crypto'
import { order, receiveWebhooks, SandboxProcess, secret, shop, until } from './sandbox-process.ts'

const sandbox = new SandboxProcess()
beforeAll(() => sandbox.start())
afterAll(() => sandbox.remove())

test('it doesn’t start where others could come by', async () => {
  const other = new SandboxProcess()
  await expect(other.start({ PUBLIC_STOREFRONT_URL: 'https://shop.example' })).rejects.toThrow('The sandbox provider takes no money, so it starts only where the public addresses are this machine\'s own, and PUBLIC_STOREFRONT_URL isn\'t')
  await other.start({ PUBLIC_STOREFRONT_URL: 'https://shop.example', ALLOW_SANDBOX: '1' })
  expect(await other.end()).toBe(0)
  await other.remove()
})

test('its health says that it keeps its record', async () => {
  const { status, json } = await sandbox.ask('/healthz', { headers: { authorization: '' } })
  expect([status, json]).toEqual([200, { status: 'ok', provider: 'sandbox', webhooksWaiting: expect.any(Number) }])
})

test.each([['no secret', ''], ['another secret', `Bearer ${'x'.repeat(40)}`], ['the secret in another scheme', `Basic ${secret}`]])('with %s nothing is read or done', async (_what, authorization) => {
  const id = await sandbox.open()
  const before = await sandbox.record()
  for (const [path, body] of [['/record'], [`/v1/sessions/${id}`], ['/v1/sessions', order()], [`/v1/sessions/${id}/cancel`, {}]] as const) {
    expect((await sandbox.ask(path, { ...(body ? { body } : {}), headers: { authorization } })).status).toBe(401)
  }
  expect(await sandbox.record()).toEqual(before)
  expect((await sandbox.ask(`/v1/sessions/${id}`)).json.status).toBe('pending')
})

test.each([
  ['orderId', { orderId: '' }], ['currency', { currency: 'XXX' }], ['lines', { lines: [] }], ['lines.0.quantity', { lines: [{ name: 'A', unitAmountMinor: 1, quantity: 1.5 }] }],
  ['lines.0.unitAmountMinor', { lines: [{ name: 'A', unitAmountMinor: -1, quantity: 1 }] }], ['totalMinor', { totalMinor: 2826 }], ['totalMinor', { totalMinor: 28.25 }], ['returnUrl', { returnUrl: 'https://elsewhere.example/' }], ['returnUrl', { returnUrl: 'nowhere' }],
  ['cancelUrl', { cancelUrl: 'javascript:alert(1)' }], ['expiresAt', { expiresAt: 'soon' }], ['email', { email: 'a@example.ca' }],
])('an order with something wrong in %s is refused by that name', async (field, more) => {
  const { status, json } = await sandbox.ask('/v1/sessions', { body: order(more) })
  expect([status, json.error.code, Object.keys(json.error.fields ?? {})]).toEqual([400, 'bad-request', expect.arrayContaining([field])])
})

test.each([
  ['a key that is missing', { body: {}, headers: { 'idempotency-key': '' } }, 400, 'Idempotency-Key'],
  ['a body that isn’t JSON', { body: '{' }, 400, 'body'],
  ['another type', { body: {}, headers: { 'content-type': 'text/plain' } }, 415, undefined],
  ['a body without end', { body: 'x'.repeat(300_000) }, 413, undefined],
])('%s is refused', async (_what, request, status, field) => {
  const answer = await sandbox.ask('/v1/sessions', request)
  expect([answer.status, Object.keys(answer.json.error.fields ?? {})]).toEqual([status, field ? [field] : []])
})

test('an amount that isn’t a whole number above nothing is refused by its name', async () => {
  const id = await sandbox.open()
  await sandbox.press(id, 'approve')
  for (const amountMinor of [0, -1, 1.5, '5', null]) expect((await sandbox.ask(`/v1/sessions/${id}/capture`, { body: { amountMinor } })).json.error.fields).toHaveProperty('amountMinor')
  expect((await sandbox.ask(`/v1/sessions/${id}/capture`, { body: { amountMinor: 2825 } })).status).toBe(200)
})

test('many captures at once take the amount once', async () => {
  const id = await sandbox.open()
  await sandbox.press(id, 'approve')
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => sandbox.ask(`/v1/sessions/${id}/capture`, { body: { amountMinor: 2825 }, key: `${id}-${at % 10}` })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(2) // the one that took it, and the same one asked again
  expect((await sandbox.record()).captures.filter(({ session }) => session === id)).toHaveLength(1)
})

describe('the hosted page', () => {
  const page = async (id: string, query = '') => {
    const answer = await fetch(`${sandbox.url}/pay/${id}${query}`)
    return { answer, text: await answer.text() }
  }

  test('says that no money moves, in the order’s language or the other one, and shows what is paid as text', async () => {
    const id = await sandbox.open({ locale: 'fr' })
    const { answer, text } = await page(id)
    expect(answer.status).toBe(200)
    expect(text).toContain('<html lang="fr-CA">')
    expect(text).toContain('Aucun argent ne circule ici')
    expect(text).toContain('28,25\u00a0$')
    expect(text).toContain('Field guide &lt;to&gt; fungi')
    expect((await page(id, '?lang=en')).text).toContain('No money moves here')
  })

  test('runs no script, loads nothing from elsewhere, is kept nowhere and framed by nobody', async () => {
    const { answer, text } = await page(await sandbox.open())
    expect(answer.headers.get('content-security-policy')).toBe(`default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; form-action 'self' ${shop}; base-uri 'none'; frame-ancestors 'none'`)
    expect([answer.headers.get('cache-control'), answer.headers.get('referrer-policy'), answer.headers.get('x-content-type-options')]).toEqual(['no-store', 'no-referrer', 'nosniff'])
    expect(text).not.toMatch(/<script|style=|https?:\/\/(?!localhost:3000)/)
  })

  test.each([
    ['approve', 'authorised', `${shop}/en/orders/token`], ['decline', 'pending', '/pay/'], ['close', 'authorised', '/pay/'], ['twice', 'authorised', `${shop}/en/orders/token`],
  ])('“%s” leaves the payment %s', async (what, status, next) => {
    const id = await sandbox.open()
    const answer = await sandbox.press(id, what)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringContaining(next)])
    expect((await sandbox.ask(`/v1/sessions/${id}`)).json).toMatchObject({ status, isDeclined: what === 'decline', authorisedMinor: status === 'authorised' ? 2825 : 0 })
  })

  test('a button that it doesn’t have is refused by its name', async () => {
    const id = await sandbox.open()
    const answer = await sandbox.press(id, 'everything')
    expect([answer.status, (await answer.text()).includes('The field “do”')]).toEqual([400, true])
    expect((await sandbox.ask(`/v1/sessions/${id}`)).json.status).toBe('pending')
  })

  test('another site can’t press a button', async () => {
    const id = await sandbox.open()
    expect((await sandbox.press(id, 'approve', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await sandbox.ask(`/v1/sessions/${id}`)).json.status).toBe('pending')
    expect((await sandbox.press(id, 'approve', { 'sec-fetch-site': 'same-origin' })).status).toBe(303)
  })

  test('a session that nobody opened is a page of its own, and one whose time is over can’t be paid', async () => {
    const { answer, text } = await page('pay_nobody')
    expect([answer.status, text.includes('There is no such payment'), text.includes('Ce paiement n’existe pas')]).toEqual([404, true, true])
    const id = await sandbox.open({ expiresAt: new Date(Date.now() + 300).toISOString() })
    await until(async () => (await sandbox.ask(`/v1/sessions/${id}`)).json.status === 'expired')
    expect((await sandbox.press(id, 'approve')).headers.get('location')).toContain(`/pay/${id}`)
    expect((await page(id)).text).toContain('Too late')
    expect((await sandbox.record()).authorisations.filter(({ session }) => session === id)).toEqual([])
  })
})

test('a webhook is signed, names ids alone, and is sent again until it is taken, after a restart too', async () => {
  const cms = await receiveWebhooks((count) => (count < 3 ? 500 : 200))
  const other = new SandboxProcess()
  try {
    await other.start({ CMS_URL: cms.url })
    const id = await other.open()
    await other.press(id, 'close')
    await until(() => cms.got.length >= 1)
    await other.end('SIGKILL')
    await other.start({ CMS_URL: cms.url })
    await until(async () => cms.got.length >= 3 && (await other.ask('/healthz')).json['webhooksWaiting'] === 0)
    const [first] = cms.got
    expect(new Set(cms.got.map(({ body }) => body))).toEqual(new Set([first?.body]))
    expect(JSON.parse(first?.body ?? '')).toEqual({ id: expect.stringMatching(/^evt_/), type: 'payment.authorisation', providerId: id, createdAt: expect.any(String) })
    for (const { body, header } of cms.got) {
      const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? []
      expect(signature).toBe(createHmac('sha256', secret).update(`${time}.${body}`).digest('hex'))
      expect(Math.abs(Date.now() / 1000 - Number(time))).toBeLessThan(60)
    }
    await other.end()
    await other.start({ CMS_URL: cms.url })
    const before = cms.got.length
    await new Promise((done) => setTimeout(done, 600))
    expect(cms.got.length).toBe(before)
  } finally {
    await other.remove()
    await cms.close()
  }
})

test('killed at any moment, it starts again with all that it had answered', async () => {
  const other = new SandboxProcess()
  const answered = { authorised: new Set<string>(), captured: new Set<string>(), refunded: new Set<string>() }
  try {
    for (let round = 0; round < 4; round++) {
      await other.start()
      let isKilled = false
      const customers = Array.from({ length: 8 }, async () => {
        while (!isKilled) {
          const id = await other.open()
          if ((await other.press(id, 'approve')).status === 303) answered.authorised.add(id)
          if ((await other.ask(`/v1/sessions/${id}/capture`, { body: { amountMinor: 2825 } })).status === 200) answered.captured.add(id)
          if ((await other.ask(`/v1/sessions/${id}/refund`, { body: { amountMinor: 100 } })).status === 200) answered.refunded.add(id)
        }
      })
      await new Promise((done) => setTimeout(done, 150 + Math.random() * 150))
      await other.end('SIGKILL')
      isKilled = true
      await Promise.allSettled(customers)
    }
    await other.start()
    const record = await other.record()
    const sessions = (list: { session: string }[]) => list.map(({ session }) => session)
    expect(answered.refunded.size).toBeGreaterThan(20)
    for (const [kept, told] of [[record.authorisations, answered.authorised], [record.captures, answered.captured], [record.refunds, answered.refunded]] as const) {
      expect(new Set(sessions(kept)).size).toBe(kept.length)
      expect([...told].filter((id) => !sessions(kept).includes(id))).toEqual([])
    }
  } finally {
    await other.remove()
  }
})
