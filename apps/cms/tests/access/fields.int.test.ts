import type { Payload } from 'payload'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'
import { signInEveryone, type People } from './actors.ts'
import { makeSample } from './samples.ts'

let cms: TestCms
let payload: Payload
let server: HttpServer
let people: People

beforeAll(async () => {
  cms = await testPayload()
  payload = cms.payload
  payload.logger.level = 'error' // hundreds of refusals are what is asked for here
  server = await serveHttp((await import('../../src/payload.config.ts')).default)
  people = await signInEveryone(payload, server.origin)
}, 180_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

test('the account behind a profile is set by an admin alone', async () => {
  const id = await makeSample(payload, 'authors')
  const body = { account: people.ids.editor, name: 'Renamed' }
  expect((await people.as('editor', 'PATCH', `/authors/${id}`, body)).status).toBe(403)
  expect((await people.as('editor', 'PATCH', `/authors/${id}`, { name: 'Renamed' })).status).toBe(200)
  expect(await payload.findByID({ collection: 'authors', id, depth: 0 })).toMatchObject({ name: 'Renamed' })
  expect((await payload.findByID({ collection: 'authors', id, depth: 0 })).account ?? null).toBeNull()
  await people.as('admin', 'PATCH', `/authors/${id}`, body)
  expect((await payload.findByID({ collection: 'authors', id, depth: 0 })).account).toBe(people.ids.editor)
})

test('moderating a comment leaves the visitor’s words alone', async () => {
  const id = await makeSample(payload, 'comments')
  expect((await people.as('admin', 'PATCH', `/comments/${id}`, { state: 'shown', text: 'Put into their mouth', email: 'other@example.test' })).status).toBe(403)
  expect((await people.as('admin', 'PATCH', `/comments/${id}`, { state: 'shown' })).status).toBe(200)
  expect(await payload.findByID({ collection: 'comments', id, depth: 0 })).toMatchObject({ state: 'shown', text: 'A word', email: 'reader@example.test' })
})

test('who set a product’s facts is whoever saved them, whatever the request says', async () => {
  const product = await makeSample(payload, 'products')
  expect((await people.as('policy-officer', 'POST', '/product-facts', { product, classes: [], attributes: [], setBy: people.ids.admin })).status).toBe(403)
  const response = await people.as('policy-officer', 'POST', '/product-facts', { product, classes: [], attributes: [] })
  const { doc } = (await response.json()) as { doc: { id: string } }
  expect((await payload.findByID({ collection: 'product-facts', id: doc.id, depth: 0 })).setBy).toBe(people.ids['policy-officer'])
})

test('nobody writes on which day something new was made or saved', async () => {
  const body = { name: 'A new author', jobTitle: 'Writer', slug: 'a-new-author' }
  const made = { createdAt: '1999-01-01T00:00:00.000Z', updatedAt: '1999-01-02T00:00:00.000Z' }
  const refused = await people.as('admin', 'POST', '/authors', { ...body, ...made })
  expect([refused.status, await refused.json()]).toMatchObject([403, { error: { fields: { createdAt: 'You may not change this field.', updatedAt: 'You may not change this field.' } } }])
  const response = await people.as('admin', 'POST', '/authors', body)
  const { doc } = (await response.json()) as { doc: { createdAt: string } }
  expect([response.status, doc]).toMatchObject([201, body])
  expect(Math.abs(Date.parse(doc.createdAt) - Date.now())).toBeLessThan(60_000)
})

describe('anonymous', () => {
  test('sees nothing of what there is', async () => {
    for (const path of ['/access', '/staff/init', '/payload-preferences/versions', '/payload-preferences/count']) {
      expect([path, (await people.as('anonymous', 'GET', path)).status]).toEqual([path, 403])
    }
    expect(await (await people.as('anonymous', 'GET', '/staff/me')).json()).toEqual({ user: null, message: 'Account' })
  })

  test('cannot make the first account, nor any', async () => {
    const account = { email: 'first@example.test', name: 'First', role: 'admin', password: 'a-long-test-password' }
    expect((await people.as('anonymous', 'POST', '/staff/first-register', account)).status).toBe(403)
    expect((await people.as('anonymous', 'POST', '/staff', account)).status).toBe(403)
    expect((await payload.count({ collection: 'staff', where: { email: { equals: account.email } } })).totalDocs).toBe(0)
  })

  test('runs no jobs and reads no GraphQL', async () => {
    for (const path of ['/payload-jobs/run', '/payload-jobs/handle-schedules', '/graphql', '/graphql-playground']) {
      expect((await people.as('anonymous', 'GET', path)).status).toBeGreaterThanOrEqual(400)
      expect((await people.as('anonymous', 'POST', path, {})).status).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('reads over HTTP', () => {
  test('answer a hundred documents at most', async () => {
    const tags = ['articles:1']
    for (let at = 0; at < 120; at++) await payload.db.create({ collection: 'changes', data: { tags, at }, req: {} })
    for (const query of ['limit=0', 'limit=1000', 'pagination=false', 'limit=0&pagination=false']) {
      const { docs } = (await (await people.as('admin', 'GET', `/changes?${query}`)).json()) as { docs: unknown[] }
      expect([query, docs.length]).toEqual([query, 100])
    }
    const { docs } = (await (await people.as('admin', 'GET', '/changes?limit=3')).json()) as { docs: unknown[] }
    expect(docs).toHaveLength(3)
  })

  test('follow relations two steps at most', async () => {
    const stock = await makeSample(payload, 'stock')
    const body = (await (await people.as('admin', 'GET', `/stock/${stock}?depth=9`)).json()) as { variant: { product: { title: string } } }
    expect(body.variant.product.title).toMatch(/^Sample/)
    const fact = await makeSample(payload, 'product-facts')
    const deep = JSON.stringify(await (await people.as('admin', 'GET', `/product-facts/${fact}?depth=9`)).json())
    expect(deep.split('"variants"').length).toBeLessThan(4)
  })

  test('tell an error in the house’s words beside Payload’s', async () => {
    const refused = await people.as('anonymous', 'GET', '/articles')
    expect(await refused.json()).toMatchObject({ errors: [expect.anything()], error: { code: 'forbidden' } })
    const invalid = await people.as('editor', 'POST', '/sources', { key: 'Not a key', title: 'x' })
    expect([invalid.status, await invalid.json()]).toEqual([400, expect.objectContaining({ error: expect.objectContaining({ code: 'bad-request', fields: expect.objectContaining({ key: expect.any(String) }) }) })])
    const broken = await fetch(`${server.origin}/api/staff/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"email":' })
    expect([broken.status, await broken.json()]).toEqual([400, expect.objectContaining({ error: expect.objectContaining({ code: 'bad-request' }) })])
  })
})
