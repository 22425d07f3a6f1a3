import { errorBodySchema } from '@gatehouse/contract'
import { emailOf, password, signInEveryone, type People } from '../access/actors.ts'
import { makeSample } from '../access/samples.ts'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'

let cms: TestCms
let server: HttpServer
let people: People

beforeAll(async () => {
  cms = await testPayload()
  cms.payload.logger.level = 'silent'
  server = await serveHttp((await import('../../src/payload.config.ts')).default)
  people = await signInEveryone(cms.payload, server.origin)
}, 120_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

const signIn = (email: string, secret: string) => people.as('anonymous', 'POST', '/staff/login', { email, password: secret })
const errorOf = async (response: Response) => ({ status: response.status, ...errorBodySchema.parse(await response.json()).error })
const meOf = async (token: string) => ((await (await fetch(`${server.origin}/api/staff/me`, { headers: { authorization: `JWT ${token}` } })).json()) as { user: unknown }).user

describe('one’s own password', () => {
  test('is changed with the current one only, and other sessions end', async () => {
    const other = ((await (await signIn(emailOf('editor'), password)).json()) as { token: string }).token
    const path = `/staff/${people.ids.editor}`
    for (const currentPassword of [undefined, '', 'not-the-password', 5, null]) {
      const refused = await errorOf(await people.as('editor', 'PATCH', path, { password: 'a-changed-long-password', currentPassword }))
      expect([currentPassword, refused.status, Object.keys(refused.fields ?? {})]).toEqual([currentPassword, 400, ['currentPassword']])
    }
    expect((await signIn(emailOf('editor'), password)).status).toBe(200)
    expect(await meOf(other)).not.toBeNull()

    const changed = await people.as('editor', 'PATCH', path, { password: 'a-changed-long-password', currentPassword: password })
    expect(changed.status).toBe(200)
    expect(await changed.text()).not.toContain(password)
    expect((await signIn(emailOf('editor'), password)).status).toBe(401)
    expect((await signIn(emailOf('editor'), 'a-changed-long-password')).status).toBe(200)
    expect(await meOf(other)).toBeNull()
    expect((await people.as('editor', 'GET', path)).status).toBe(200)
  }, 60_000)

  test('can’t be changed by asking for many accounts at once', async () => {
    for (const role of ['reviewer', 'admin'] as const) {
      const response = await people.as(role, 'PATCH', `/staff?where[id][equals]=${people.ids[role]}`, { password: 'a-changed-long-password' })
      expect([role, response.status]).toEqual([role, 400])
      expect((await signIn(emailOf(role), password)).status).toBe(200)
    }
  }, 60_000)

  test('needn’t be known for the rest of the account', async () => {
    expect((await people.as('reviewer', 'PATCH', `/staff/${people.ids.reviewer}`, { name: 'Renamed', currentPassword: '' })).status).toBe(200)
  })
})

describe('fields that an account may not change', () => {
  test('are refused by name, and nothing else is saved', async () => {
    const refused = await errorOf(await people.as('reviewer', 'PATCH', `/staff/${people.ids.reviewer}`, { name: 'Sly', role: 'admin', deactivated: true, email: 'sly@example.test' }))
    expect(refused).toMatchObject({ status: 403, code: 'forbidden', fields: { role: expect.any(String), deactivated: expect.any(String), email: expect.any(String) } })
    expect((await cms.payload.findByID({ collection: 'staff', id: people.ids.reviewer })).name).not.toBe('Sly')
  })

  test('may come with the value that they have, as the admin sends them', async () => {
    const whole = (await (await people.as('reviewer', 'GET', `/staff/${people.ids.reviewer}`)).json()) as object
    expect((await people.as('reviewer', 'PATCH', `/staff/${people.ids.reviewer}`, { ...whole, name: 'Whole' })).status).toBe(200)
    const author = await makeSample(cms.payload, 'authors')
    await cms.payload.update({ collection: 'authors', id: author, data: { account: people.ids.reviewer } })
    const profile = (await (await people.as('editor', 'GET', `/authors/${author}?depth=1`)).json()) as object
    const saved = await people.as('admin', 'PATCH', `/authors/${author}`, { ...profile, name: 'Whole' })
    expect(saved.status).toBe(200)
  })

  test('are refused in drafts, and for many at once', async () => {
    const comment = await makeSample(cms.payload, 'comments')
    expect(await errorOf(await people.as('admin', 'PATCH', `/comments/${comment}`, { text: 'Other words' }))).toMatchObject({ status: 403, fields: { text: expect.any(String) } })
    expect(await errorOf(await people.as('admin', 'PATCH', `/comments?where[id][equals]=${comment}`, { text: 'Other words' }))).toMatchObject({ status: 403, fields: { text: expect.any(String) } })
    expect((await people.as('admin', 'PATCH', `/comments/${comment}`, { state: 'shown', text: 'A word' })).status).toBe(200)
  })
})
