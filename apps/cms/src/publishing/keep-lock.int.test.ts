import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'
import { lockSeconds } from './keep-lock.ts'

let cms: TestCms
const tokens: Record<string, string> = {}
beforeAll(async () => {
  cms = await testPayload()
  for (const name of ['ada', 'bo']) {
    const account = { email: `${name}@example.test`, password: 'a-long-test-password' }
    await cms.payload.create({ collection: 'staff', data: { ...account, name, role: 'admin' } })
    tokens[name] = String((await cms.payload.login({ collection: 'staff', data: account })).token)
  }
})
afterAll(() => cms.end())

let number = 0
const begin = async () => String((await cms.payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: 'Begun', slug: `begun-${++number}` } })).id)
const save = async (who: string, id: string, title: string, query = '&autosave=true') =>
  (await cms.rest('PATCH', `/articles/${id}?locale=en&draft=true${query}`, { token: tokens[who], body: { title } })).status
const titleOf = async (id: string) => (await cms.payload.findByID({ collection: 'articles', id, locale: 'en', draft: true })).title
const locksOf = async (id: string) => {
  const { docs } = await cms.payload.find({ collection: 'payload-locked-documents', depth: 1, where: { 'document.value': { equals: id } } })
  return docs.map(({ user }) => (user.value as { name: string }).name)
}

test('an autosave keeps its writer’s lock, so that the next to open the text is told', async () => {
  const id = await begin()
  for (const title of ['One', 'Two']) {
    expect(await save('ada', id, title)).toBe(200)
    expect(await locksOf(id)).toEqual(['ada'])
  }
})

test.each(['&autosave=true', ''])('nobody writes over what somebody else is writing, and is told so (%j)', async (query) => {
  const id = await begin()
  await save('ada', id, 'By Ada')
  const answer = await cms.rest('PATCH', `/articles/${id}?locale=en&draft=true${query}`, { token: tokens.bo, body: { title: 'By Bo' } })
  expect(answer.status).toBe(409)
  expect(await answer.json()).toMatchObject({ error: { code: 'conflict', message: expect.stringContaining('Someone else is writing here') } })
  expect([await titleOf(id), await locksOf(id)]).toEqual(['By Ada', ['ada']])
  expect(await save('ada', id, 'By Ada again')).toBe(200)
  expect(await titleOf(id)).toBe('By Ada again')
})

test('a save that its writer presses lifts the lock, and then another may write', async () => {
  const id = await begin()
  await save('ada', id, 'By Ada')
  expect(await save('ada', id, 'Pressed by Ada', '')).toBe(200)
  expect(await locksOf(id)).toEqual([])
  expect(await save('bo', id, 'By Bo')).toBe(200)
  expect(await locksOf(id)).toEqual(['bo'])
})

test('a lock whose holder has written nothing for five minutes binds nobody', async () => {
  const id = await begin()
  await save('ada', id, 'By Ada')
  const old = new Date(Date.now() - lockSeconds * 1000 - 1000).toISOString()
  await cms.payload.db.updateMany({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } }, data: { updatedAt: old } })
  expect(await save('bo', id, 'By Bo')).toBe(200)
  expect([await titleOf(id), await locksOf(id)]).toEqual(['By Bo', ['bo']])
})
