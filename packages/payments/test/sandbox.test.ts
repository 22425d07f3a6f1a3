import { PaymentProviderError } from '../src/index.ts'
import { describeProvider } from './contract.ts'
import { newKey, request } from './house.ts'
import { openSandboxHouse } from './sandbox-house.ts'

let house: Awaited<ReturnType<typeof openSandboxHouse>>
beforeAll(async () => { house = await openSandboxHouse() })
afterAll(() => house.close())

describeProvider('the sandbox', () => house)

describe('the sandbox, which remembers', () => {
  test('the same key answers the same session; with another order it is refused', async () => {
    const order = request()
    const first = await house.provider.createSession(order)
    expect(await house.provider.createSession(order)).toEqual(first)
    await expect(house.provider.createSession({ ...order, orderId: 'order-2' })).rejects.toThrow(PaymentProviderError)
  })

  test('the same key captures and gives back once', async () => {
    const id = await house.given('authorised')
    const [capture, refund] = [newKey(), newKey()]
    for (let time = 0; time < 3; time++) expect(await house.provider.capture(id, request().totalMinor, capture)).toEqual({ ok: true })
    const first = await house.provider.refund(id, 1000, refund)
    expect(await house.provider.refund(id, 1000, refund)).toEqual(first)
    expect(await house.provider.fetchPayment(id)).toMatchObject({ payment: { capturedMinor: 2825, refundedMinor: 1000 } })
  })

  test('an order that is too old to be paid is told so', async () => {
    expect(await house.provider.createSession(request({ expiresAt: new Date(Date.now() - 1000) }))).toEqual({ ok: false, code: 'session-expired' })
  })

  test('is told neither e-mail nor address', async () => {
    const sent: string[] = []
    const real = globalThis.fetch
    globalThis.fetch = async (input, init) => {
      sent.push(String(init?.body))
      return real(input, init)
    }
    try {
      await house.provider.createSession(request())
    } finally {
      globalThis.fetch = real
    }
    expect(sent).toHaveLength(1)
    expect(sent[0]).not.toMatch(/reader@example|Main Street|A Reader/)
  })
})
