import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'

let cms: TestCms
beforeAll(async () => { cms = await testPayload() }, 180_000)
afterAll(() => cms.end())

const numbers = Array.from({ length: 12 }, (_, n) => n)
const collection = 'payment-events'
const note = (key: string) => ({ key, receivedAt: Date.now() })
const keysOf = (docs: readonly unknown[]) => docs.map((doc) => (doc as { key: string }).key).sort()

test('a transaction that begins with many questions side by side has an answer to each, and keeps all or nothing', async () => {
  const { db } = cms.payload
  const within = async (name: string, end: 'commitTransaction' | 'rollbackTransaction') => {
    const transactionID = (await db.beginTransaction()) as string
    const req = { transactionID }
    const seen = await Promise.all(numbers.map(async (n) => {
      await db.find({ collection, limit: 1, req })
      await db.create({ collection, data: note(`${name} ${n}`), req })
      return (await db.count({ collection, where: { key: { equals: `${name} ${n}` } }, req })).totalDocs
    }))
    await db[end](transactionID)
    return seen
  }
  expect(await Promise.all([within('kept', 'commitTransaction'), within('also', 'commitTransaction')])).toEqual([numbers.map(() => 1), numbers.map(() => 1)])
  expect(await within('gone', 'rollbackTransaction')).toEqual(numbers.map(() => 1))
  const { docs } = await db.find({ collection, limit: 0, pagination: false })
  expect(keysOf(docs)).toEqual(['also', 'kept'].flatMap((name) => numbers.map((n) => `${name} ${n}`)).sort())
})

test('one that was refused doesn’t keep the others of its transaction waiting', async () => {
  const { db } = cms.payload
  const transactionID = (await db.beginTransaction()) as string
  const req = { transactionID }
  await expect(Promise.all([db.find({ collection: 'nowhere' as typeof collection, limit: 1, req }), db.find({ collection, limit: 1, req })])).rejects.toThrow()
  expect((await db.find({ collection, limit: 1, req })).docs).toHaveLength(1)
  await db.rollbackTransaction(transactionID)
})
