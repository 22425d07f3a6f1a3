import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'

let cms: TestCms
let server: HttpServer
let token: string

beforeAll(async () => {
  cms = await testPayload()
  cms.payload.logger.level = 'error'
  server = await serveHttp((await import('../../src/payload.config.ts')).default)
  const account = { email: 'shop@example.test', password: 'a-long-test-password' }
  await cms.payload.create({ collection: 'staff', data: { ...account, name: 'Shop', role: 'shop-manager' } })
  token = ((await (await cms.rest('POST', '/staff/login', { body: account })).json()) as { token: string }).token
}, 120_000)
afterAll(async () => { await server.close(); await cms.end() })

const save = async (collection: string, body: object, language = 'en') => {
  const response = await cms.rest('POST', `/${collection}?locale=en`, { body, token, headers: { 'accept-language': language } })
  return { status: response.status, body: (await response.json()) as { error?: { fields?: Record<string, string> } } }
}
const faults = async (collection: string, body: object, language = 'en') => {
  const { status, body: told } = await save(collection, body, language)
  return [status, told.error?.fields ?? {}]
}

const zone = { title: 'By mail', places: ['CA'], kind: 'weight', bands: [{ upToGrams: 500, CAD: 1200 }] }
const rate = { title: 'GST', tax: 'gst', ratePpm: 50_000, places: ['CA'], exceptPlaces: ['CA-ON'], classes: ['standard'] }

test('a shop manager writes rates that can be reckoned with', async () => {
  expect(await save('shipping-zones', zone)).toMatchObject({ status: 201 })
  expect(await save('shipping-zones', { title: 'Courier', places: ['CA'], kind: 'flat', flatCadMinor: 2900 })).toMatchObject({ status: 201 })
  expect(await save('tax-rates', rate)).toMatchObject({ status: 201 })
})

test('what is charged, and whether orders are taken, is told in the audit log: who, before and after, whatever was selected of the answer; a save of what stands isn’t', async () => {
  const { body } = await save('tax-rates', { ...rate, title: 'HST', tax: 'hst', places: ['CA-ON'], exceptPlaces: undefined }) as unknown as { body: { doc: { id: string | number } } }
  const { id } = body.doc
  for (const ratePpm of [130_000, 130_000, 140_000]) expect((await cms.rest('PATCH', `/tax-rates/${id}?select[title]=true`, { body: { ratePpm }, token })).status).toBe(200)
  expect((await cms.rest('DELETE', `/tax-rates/${id}?select[title]=true`, { token })).status).toBe(200)
  const { mode } = await cms.payload.findGlobal({ slug: 'checkout' })
  for (const next of ['gated', mode]) expect((await cms.rest('POST', '/globals/checkout?select[sellerName]=true', { body: { mode: next }, token })).status).toBe(200)
  const { docs } = await cms.payload.find({ collection: 'audit-log', sort: 'sequence', pagination: false, where: { subject: { in: [`tax-rates/${id}`, 'globals/checkout'] } } })
  expect(docs.map(({ event, actorRole, before, after }) => [event, actorRole, part(before), part(after)])).toEqual([
    ['tax-rate.created', 'shop-manager', undefined, 50_000], ['tax-rate.changed', 'shop-manager', 50_000, 130_000], ['tax-rate.changed', 'shop-manager', 130_000, 140_000], ['tax-rate.deleted', 'shop-manager', 140_000, undefined],
    ['checkout.changed', 'shop-manager', 'off', 'gated'], ['checkout.changed', 'shop-manager', 'gated', 'off'],
  ])
})
const part = (written: string | null | undefined): unknown => {
  const row = JSON.parse(written ?? 'null') as { ratePpm?: number; mode?: string } | null
  return row?.ratePpm ?? row?.mode
}

test.each([
  ['shipping-zones', { ...zone, places: ['Canada'] }, 'places'], ['shipping-zones', { ...zone, places: [] }, 'places'], ['shipping-zones', { ...zone, exceptPlaces: ['CA-ZZ'] }, 'exceptPlaces'],
  ['shipping-zones', { ...zone, bands: [{ upToGrams: 500.5, CAD: 1 }] }, 'bands'], ['shipping-zones', { ...zone, bands: [{ upToGrams: 500, CAD: -1 }] }, 'bands'],
  ['shipping-zones', { ...zone, bands: [{ upToGrams: 500 }, { upToGrams: 500 }] }, 'bands'], ['shipping-zones', { ...zone, bands: undefined }, 'bands'],
  ['shipping-zones', { title: 'Flat', places: ['CA'], kind: 'flat' }, 'flatCadMinor'], ['shipping-zones', { title: 'Flat', places: ['CA'], kind: 'flat', flatCadMinor: 12.5 }, 'flatCadMinor'],
  ['tax-rates', { ...rate, tax: 'other', ratePpm: 1_000_001 }, 'ratePpm'], ['tax-rates', { ...rate, tax: 'other', ratePpm: 0.5 }, 'ratePpm'], ['tax-rates', { ...rate, tax: 'other', ratePpm: '5 %' }, 'ratePpm'], ['tax-rates', { ...rate, tax: 'another', ratePpm: -1 }, 'ratePpm'], ['tax-rates', { ...rate, tax: 'another', ratePpm: undefined }, 'ratePpm'],
  ['tax-rates', { ...rate, tax: 'The GST' }, 'tax'], ['tax-rates', { ...rate, tax: 'other', classes: ['everything'] }, 'classes'], ['tax-rates', { ...rate, tax: 'other', classes: [] }, 'classes'],
])('%s: %j is refused, and the field named', async (collection, body, field) => {
  expect(await faults(collection, body)).toEqual([400, { [field]: expect.any(String) }])
})

test('one tax isn’t taken twice, and the refusal names the place in the language of whoever asks', async () => {
  expect(await faults('tax-rates', { ...rate, places: ['CA-QC'], exceptPlaces: null })).toEqual([400, { classes: 'Another rate of this tax is due in Quebec, Canada (CA-QC) on the same class already.' }])
  expect(await faults('tax-rates', { ...rate, places: ['CA-QC'], exceptPlaces: null }, 'fr')).toEqual([400, { classes: 'Un autre taux de cette taxe s’applique déjà à la même catégorie ici\u00A0: Québec, Canada (CA-QC).' }])
  expect(await save('tax-rates', { ...rate, places: ['CA-ON'], exceptPlaces: null, ratePpm: 130_000 })).toMatchObject({ status: 201 })
  expect(await save('tax-rates', { ...rate, places: ['CA-QC'], exceptPlaces: null, classes: ['books'] })).toMatchObject({ status: 201 })
})

test('the checkout is off until somebody opens it, and keeps a version of the terms', async () => {
  expect(await cms.payload.findGlobal({ slug: 'checkout' })).toMatchObject({ mode: 'off', termsVersion: '1' })
  const response = await cms.rest('POST', '/globals/checkout?locale=en', { body: { mode: 'gated', termsVersion: '' }, token })
  expect([response.status, ((await response.json()) as { error: { fields: object } }).error.fields]).toEqual([400, { termsVersion: expect.any(String) }])
  expect((await cms.rest('POST', '/globals/checkout?locale=en', { body: { mode: 'gated', termsVersion: '2026-11' }, token })).status).toBe(200)
})
