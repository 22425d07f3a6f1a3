import { signInEveryone, type People } from '../access/actors.ts'
import { makeSample } from '../access/samples.ts'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'

// What Payload answers with 200 though it did otherwise, or told more than was asked.

let cms: TestCms
let server: HttpServer
let people: People
beforeAll(async () => {
  cms = await testPayload()
  cms.payload.logger.level = 'error'
  server = await serveHttp((await import('../../src/payload.config.ts')).default)
  people = await signInEveryone(cms.payload, server.origin)
}, 180_000)
afterAll(async () => {
  await server.close()
  await cms.end()
})

const refusal = async (response: Response) => ({ status: response.status, fields: ((await response.json()) as { error?: { fields?: object } }).error?.fields })

test.each(['all', '*', 'en&locale=all'])('a document isn’t written in all its languages at once (locale=%s): it would be called saved, and isn’t', async (locale) => {
  const id = await makeSample(cms.payload, 'articles')
  const title = { en: 'Two', fr: 'Deux' }
  for (const [method, path] of [['PATCH', `/articles/${id}?locale=${locale}`], ['PATCH', `/articles?where[id][equals]=${id}&locale=${locale}`], ['POST', `/articles?draft=true&locale=${locale}`], ['POST', `/globals/site?locale=${locale}`]] as const) {
    expect([path, await refusal(await people.as('editor', method, path, { title, slug: 'two' }))]).toEqual([path, { status: 400, fields: { locale: expect.stringContaining('One language') } }])
  }
  expect((await people.as('editor', 'PATCH', `/articles/${id}?locale=fr`, { title: title.fr })).status).toBe(200)
  expect((await cms.payload.findByID({ collection: 'articles', id, locale: 'all', draft: true })).title).toMatchObject({ fr: 'Deux' })
  expect((await people.as('editor', 'GET', `/articles/${id}?locale=all&draft=true`)).status).toBe(200)
})

test('documents are put in the order of what they hold, never of what a relation leads to', async () => {
  const elsewhere = [
    '/authors?sort=account.hash', '/authors?sort=-account.email', '/authors?sort=name,account.salt', '/authors?sort[]=account.resetPasswordToken',
    '/articles?sort=reviewer.account.hash', '/articles/versions?sort=version.reviewer.account.hash', '/product-facts?sort=setBy.email', '/comments?sort=target.value.title',
    '/products?joins[facts][sort]=setBy.hash',
  ]
  for (const path of elsewhere) expect([path, (await people.as('auditor', 'GET', path)).status]).toEqual([path, 400])
  const own = ['/authors?sort=-name', '/authors?sort=account', '/articles?sort=seo.title,-updatedAt', '/articles/versions?sort=-version.title', '/products?joins[facts][sort]=-createdAt']
  for (const path of own) expect([path, (await people.as('auditor', 'GET', path)).status]).toEqual([path, 200])
})

test('the day on which something was made isn’t written over', async () => {
  const id = await makeSample(cms.payload, 'stock')
  const { createdAt } = await cms.payload.findByID({ collection: 'stock', id })
  const earlier = '2001-01-01T00:00:00.000Z'
  expect(await refusal(await people.as('shop-manager', 'PATCH', `/stock/${id}`, { createdAt: earlier }))).toEqual({ status: 403, fields: { createdAt: 'You may not change this field.' } })
  expect((await people.as('admin', 'PATCH', `/stock?where[id][equals]=${id}`, { createdAt: earlier })).status).toBe(403)
  expect((await people.as('shop-manager', 'PATCH', `/stock/${id}`, { createdAt, onHand: 7, reason: 'A count.' })).status).toBe(200)
  expect(await cms.payload.findByID({ collection: 'stock', id })).toMatchObject({ createdAt, onHand: 7 })
})
