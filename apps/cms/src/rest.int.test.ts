import { testPayload, type TestCms } from '../tests/support/test-payload.ts'
import { pruneChanges } from './jobs/prune-changes.ts'

let cms: TestCms
let token: string
beforeAll(async () => {
  cms = await testPayload()
  await cms.payload.create({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password', name: 'Ada', role: 'admin' } })
  token = String((await cms.payload.login({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password' } })).token)
  for (let n = 0; n < 103; n++) await cms.payload.db.create({ collection: 'changes', data: { tags: [`n:${n}`], at: n } })
})
afterAll(() => cms.end())

test.each(['', '&limit=0', '&limit=1000', '&limit=-1', '&pagination=false', '&limit=0&pagination=false'])('a read over HTTP answers at most a hundred documents (%s)', async (query) => {
  const answer = await cms.rest('GET', `/changes?depth=0${query}`, { token })
  const { docs } = (await answer.json()) as { docs: unknown[] }
  expect(docs.length).toBe(query === '' ? 10 : 100)
})

test('our own code reads as many as it asks for', async () => {
  expect((await cms.payload.find({ collection: 'changes', limit: 0 })).docs).toHaveLength(103)
})

test('depth is capped at two', () => {
  expect(cms.payload.config.maxDepth).toBe(2)
})

test('there is no GraphQL', async () => {
  expect((await cms.rest('POST', '/graphql', { body: { query: '{ __schema { types { name } } }' }, token })).status).toBe(404)
})

test('what the feed keeps for longer than a day is pruned, and nothing younger', async () => {
  const now = Date.now()
  await cms.payload.db.create({ collection: 'changes', data: { tags: ['young'], at: now - 60_000 } })
  await pruneChanges(cms.payload, now)
  expect((await cms.payload.find({ collection: 'changes', limit: 0 })).docs.map(({ tags }) => tags)).toEqual([['young']])
})
