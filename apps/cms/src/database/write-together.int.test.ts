import { jest } from '@jest/globals'
import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'

let cms: TestCms
beforeAll(async () => { cms = await testPayload() }, 180_000)
afterAll(async () => {
  jest.useRealTimers()
  await cms.end()
})

test('a guard that sets nothing, in the millisecond of the one before, still keeps everybody else from its row until it is written', async () => {
  const { headCollection, headKey, readHead } = await import('../rules/head.ts')
  const { onFaultPoint } = await import('./fault-point.ts')
  const { writeTogether } = await import('./write-together.ts')
  const { payload } = cms
  const { id, sequence } = await readHead(payload)
  const guard = () => writeTogether(payload, [{ update: headCollection, where: { key: headKey, sequence }, set: {} }])
  jest.useFakeTimers({ now: Date.now(), doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] })
  expect(await guard()).toBe('written')

  // Between its statements, where the database has such a moment, somebody else moves the head.
  const moved: unknown[] = []
  let isOnce = true
  onFaultPoint(async (point) => {
    if (point !== 'in-write-1' || !isOnce) return
    isOnce = false
    const transactionID = (await payload.db.beginTransaction()) as string
    try {
      await payload.db.updateOne({ collection: headCollection, id, data: { sequence: sequence + 1 }, req: { transactionID }, returning: false })
      await payload.db.commitTransaction(transactionID)
      moved.push('moved')
    } catch {
      await payload.db.rollbackTransaction(transactionID)
    }
  })
  expect([await guard(), moved]).toEqual(['written', []])
  expect((await readHead(payload)).sequence).toBe(sequence)

  // Its neighbour: what names another number than stands there is refused.
  expect(await writeTogether(payload, [{ update: headCollection, where: { key: headKey, sequence: sequence + 1 }, set: {} }])).toBe('refused')
})
