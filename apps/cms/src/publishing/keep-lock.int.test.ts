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

test('an old version isn’t brought back under somebody else who writes, but by the writer or whoever says so', async () => {
  const id = await begin()
  await save('ada', id, 'By Ada')
  const { docs } = await cms.payload.findVersions({ collection: 'articles', locale: 'en', where: { parent: { equals: id } }, sort: 'createdAt', limit: 1 })
  const restore = (who: string, query = '') => cms.rest('POST', `/articles/versions/${String(docs[0]?.id)}${query}`, { token: tokens[who] })
  const refused = await restore('bo')
  expect([refused.status, (await refused.json() as { error: { code: string } }).error.code]).toEqual([409, 'conflict'])
  expect((await restore('ada')).status).toBe(200)
  expect((await restore('bo', '?overrideLock=true')).status).toBe(200)
})

test.each(['PATCH', 'DELETE'])('of many at once, what somebody else writes is left, and said in the reader’s language (%s)', async (method) => {
  const [held, free] = [await begin(), await begin()]
  await save('ada', held, 'By Ada')
  const query = [held, free].map((id, at) => `where[id][in][${at}]=${id}`).join('&')
  const answer = await cms.rest(method, `/articles?locale=en&draft=true&${query}`, { token: tokens.bo, headers: { 'accept-language': 'fr' }, ...(method === 'PATCH' ? { body: { title: 'By Bo' } } : {}) })
  expect(await answer.json()).toMatchObject({ docs: [{ id: free }], errors: [{ id: held, message: expect.stringContaining('Une autre personne écrit ici') }] })
  expect(await titleOf(held)).toBe('By Ada')
})

test('a global that somebody writes is left too, unless another says so', async () => {
  const ada = (await cms.payload.find({ collection: 'staff', where: { name: { equals: 'ada' } } })).docs[0]
  const lock = () => cms.payload.db.create({ collection: 'payload-locked-documents', data: { globalSlug: 'navigation', user: { relationTo: 'staff', value: ada?.id } } })
  const change = async (who: string, query = '') => (await cms.rest('POST', `/globals/navigation?locale=en${query}`, { token: tokens[who], body: {} })).status
  await lock()
  expect([await change('bo'), await change('ada'), await change('bo')]).toEqual([409, 200, 200])
  await lock()
  expect(await change('bo', '&overrideLock=true')).toBe(200)
})
