import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { createStaff } from '../src/collections/staff/create-staff.ts'
import { serveHttp, type HttpServer } from './support/http-server.ts'
import { testPayload, type TestCms } from './support/test-payload.ts'
import { sure } from './support/sure.ts'

let cms: TestCms
let payload: Payload
let server: HttpServer
let mailFolder: string
let admin: { id: string; token: string }
const password = 'a-long-test-password'

const post = (path: string, body: unknown, token?: string, method = 'POST', language = 'en') => fetch(`${server.origin}/api/staff${path}`, {
  method, headers: { 'content-type': 'application/json', 'accept-language': language, ...(token ? { authorization: `JWT ${token}` } : {}) }, body: JSON.stringify(body),
})
const signIn = async (email: string, secret = password) => {
  const response = await post('/login', { email, password: secret })
  return { status: response.status, body: await response.text(), headers: response.headers }
}
const tokenOf = async (email: string, secret = password) => (JSON.parse((await signIn(email, secret)).body) as { token: string }).token
const meOf = async (token: string) => (await fetch(`${server.origin}/api/staff/me`, { headers: { authorization: `JWT ${token}` } }).then((r) => r.json()) as { user: unknown }).user
const account = (name: string, role: 'admin' | 'editor' = 'editor') => createStaff(payload, { email: `${name}@example.test`, name, role, password })

const mails = (): string[] => {
  try {
    return readdirSync(mailFolder).filter((name) => name.endsWith('.eml')).sort().map((name) => readFileSync(join(mailFolder, name), 'utf8').replace(/=\r?\n/g, '').replaceAll('=3D', '='))
  } catch {
    return []
  }
}
const linkIn = (mail: string): string => sure(sure(/\/admin\/reset\/([0-9a-f]{40})/.exec(mail))[1])

beforeAll(async () => {
  cms = await testPayload()
  payload = cms.payload
  payload.logger.level = 'silent'
  server = await serveHttp((await import('../src/payload.config.ts')).default)
  mailFolder = join(sure(process.env.GATEHOUSE_DATA), 'mail')
  const { id } = await account('admin', 'admin')
  admin = { id, token: await tokenOf('admin@example.test') }
}, 120_000)

beforeEach(() => rmSync(mailFolder, { recursive: true, force: true }))

afterAll(async () => {
  await server.close()
  await cms.end()
})

describe('signing in', () => {
  test('answers an unknown e-mail, a wrong password, a locked, a deactivated and an invited account the same', async () => {
    for (const name of ['wrong', 'locked', 'gone']) await account(name)
    for (let n = 0; n < 6; n++) await signIn('locked@example.test', 'not-the-password')
    const { docs } = await payload.find({ collection: 'staff', where: { email: { equals: 'gone@example.test' } } })
    await post(`/${sure(docs[0]).id}`, { deactivated: true }, admin.token, 'PATCH')
    await post('/invite', { email: 'invited@example.test', name: 'Invited', role: 'editor' }, admin.token)

    const answers = await Promise.all([
      signIn('unknown@example.test'), signIn('wrong@example.test', 'not-the-password'), signIn('locked@example.test'), signIn('gone@example.test'),
      signIn('invited@example.test', 'not-the-password'), signIn('UNKNOWN@example.test '), signIn('not an address'),
    ])
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`))).toEqual(new Set([`401 ${sure(answers[0]).body}`]))
    expect(answers.map(({ headers }) => [...headers.keys()].filter((name) => !['date'].includes(name)).sort().join())).toEqual(answers.map(() => expect.stringMatching(/^(?!.*set-cookie)/)))
    expect((await signIn('wrong@example.test')).status).toBe(200)
  }, 120_000)

  test('takes an unknown e-mail as much work as a wrong password', async () => {
    await account('timed')
    const times = { 'timed@example.test': Infinity, 'nobody@example.test': Infinity }
    // By turns, and the quickest of each: a machine that does something else for a moment slows either down, never speeds one up.
    for (let n = 0; n < 4; n++) {
      for (const email of ['timed@example.test', 'nobody@example.test'] as const) {
        const began = performance.now()
        await signIn(email, 'not-the-password')
        times[email] = Math.min(times[email], performance.now() - began)
      }
    }
    const ratio = times['nobody@example.test'] / times['timed@example.test']
    expect(ratio).toBeGreaterThan(0.5)
    expect(ratio).toBeLessThan(2)
  }, 120_000)

  test('locks after five wrong passwords, and an admin unlocks', async () => {
    await account('forgetful')
    for (let n = 0; n < 5; n++) await signIn('forgetful@example.test', 'not-the-password')
    expect((await signIn('forgetful@example.test')).status).toBe(401)
    expect((await post('/unlock', { email: 'forgetful@example.test' }, admin.token)).status).toBe(200)
    expect((await signIn('forgetful@example.test')).status).toBe(200)
  }, 120_000)

  test('sets a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await signIn('admin@example.test')
    expect(headers.get('set-cookie')).toMatch(/^gatehouse-cms-token=[^;]+;.*HttpOnly=true;.*SameSite=Lax/)
  })
})

describe('passwords', () => {
  test.each(['short', 'elevenchars', '           11  '])('of fewer than twelve characters are refused: %j', async (short) => {
    const created = await post('', { email: 'short@example.test', name: 'Short', role: 'editor', password: short }, admin.token)
    expect([created.status, await created.json()]).toEqual([400, expect.objectContaining({ error: expect.objectContaining({ fields: { password: expect.stringContaining('12') } }) })])
    expect((await post(`/${admin.id}`, { password: short }, admin.token, 'PATCH')).status).toBe(400)
    await expect(createStaff(payload, { email: 'short@example.test', name: 'Short', role: 'editor', password: short })).rejects.toThrow()
  })

  test('of twelve are taken', async () => {
    expect((await post('', { email: 'twelve@example.test', name: 'Twelve', role: 'editor', password: 'twelve chars' }, admin.token)).status).toBe(201)
  })

  test('that an admin resets are out of use at once: whoever is signed in there is out, but for the admin themselves', async () => {
    const { id } = await account('reset-now')
    const open = await tokenOf('reset-now@example.test')
    expect((await post(`/${id}/send-link`, {}, admin.token)).status).toBe(200)
    expect(await meOf(open)).toBeNull()
    expect((await post(`/${admin.id}/send-link`, {}, admin.token)).status).toBe(200)
    expect(await meOf(admin.token)).not.toBeNull()
  }, 60_000)

  test('set by a link have the same rule, the link works once, and other sessions end', async () => {
    await account('resetter')
    const before = await tokenOf('resetter@example.test')
    const { docs } = await payload.find({ collection: 'staff', where: { email: { equals: 'resetter@example.test' } } })
    expect((await post(`/${sure(docs[0]).id}/send-link`, {}, admin.token)).status).toBe(200)
    const token = linkIn(sure(mails()[0]))
    expect((await post('/reset-password', { token, password: 'too short' })).status).toBe(400)
    expect((await post('/reset-password', { token, password: 'a-new-long-password' })).status).toBe(200)
    expect((await post('/reset-password', { token, password: 'another-long-password' })).status).toBe(403)
    expect(await meOf(before)).toBeNull()
    expect((await signIn('resetter@example.test', 'a-new-long-password')).status).toBe(200)
  }, 120_000)
})

describe('a forgotten password', () => {
  test('gets the same answer for every e-mail, and a mail only where there is an active account, in both languages', async () => {
    await account('forgot')
    const answers = []
    for (const email of ['forgot@example.test', 'unknown@example.test', 'gone@example.test', '', 'not an address']) {
      const response = await post('/forgot-password', { email })
      answers.push(`${response.status} ${await response.text()}`)
    }
    expect(new Set(answers).size).toBe(1)
    await waitFor(() => mails().length === 1)
    const [mail] = mails()
    expect(mail).toMatch(/^To: forgot@example\.test/m)
    expect(mail).toContain('lang="en-CA"')
    expect(mail).toContain('lang="fr-CA"')
    expect(mail).toContain(`http://localhost:3001/admin/reset/${linkIn(sure(mail))}`)
  }, 60_000)

  test('is mailed once a minute, however often it is asked for', async () => {
    await account('often')
    for (let n = 0; n < 3; n++) await post('/forgot-password', { email: 'often@example.test' })
    await waitFor(() => mails().length > 0)
    await new Promise((later) => setTimeout(later, 500))
    expect(mails()).toHaveLength(1)
  })
})

describe('an invitation', () => {
  test('makes an account that its own person opens by a link', async () => {
    const response = await post('/invite', { email: 'New.Person@example.test', name: 'New <b>Person</b>', role: 'reviewer' }, admin.token)
    expect(response.status).toBe(201)
    const [mail] = mails()
    expect(mail).toMatch(/^To: new\.person@example\.test/m)
    expect(mail).toContain('Hello New &lt;b&gt;Person&lt;/b&gt;,')
    expect((await post('/reset-password', { token: linkIn(sure(mail)), password: 'a-first-long-password' })).status).toBe(200)
    expect((await signIn('new.person@example.test', 'a-first-long-password')).status).toBe(200)
  }, 60_000)

  test.each([
    [{ email: 'admin@example.test', name: 'Twice', role: 'editor' }, 409, 'email'],
    [{ email: 'nowhere', name: 'X', role: 'editor' }, 422, 'email'],
    [{ email: 'x@example.test', name: 'X', role: 'owner' }, 422, 'role'],
    [{ email: 'x@example.test', name: 'X,\r\nsee http://elsewhere.example', role: 'editor' }, 422, 'name'],
    [{ email: 'x@example.test', name: 'X', role: 'editor', password }, 422, 'password'],
  ])('names what is wrong with it: %j', async (body, status, field) => {
    const response = await post('/invite', body, admin.token)
    expect([response.status, await response.json()]).toEqual([status, { error: expect.objectContaining({ fields: { [field]: expect.any(String) } }) }])
    expect(mails()).toEqual([])
  })

  test('that is no JSON is refused', async () => {
    const response = await fetch(`${server.origin}/api/staff/invite`, { method: 'POST', headers: { authorization: `JWT ${admin.token}`, 'content-type': 'application/json' }, body: '{' })
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ error: expect.objectContaining({ code: 'bad-request' }) })])
  })
})

describe('deactivating', () => {
  test('ends sessions at once and refuses the next sign-in and every link; reactivating opens it again', async () => {
    const { id } = await account('leaver')
    const token = await tokenOf('leaver@example.test')
    expect(await meOf(token)).toMatchObject({ email: 'leaver@example.test' })
    expect((await post(`/${id}/send-link`, {}, admin.token)).status).toBe(200)
    const link = linkIn(sure(mails()[0]))

    expect((await post(`/${id}`, { deactivated: true }, admin.token, 'PATCH')).status).toBe(200)
    expect(await meOf(token)).toBeNull()
    expect((await post('/refresh-token', {}, token)).status).toBe(403)
    expect((await signIn('leaver@example.test')).status).toBe(401)
    expect((await post('/reset-password', { token: link, password: 'a-new-long-password' })).status).toBe(403)
    expect((await post(`/${id}/send-link`, {}, admin.token)).status).toBe(409)

    expect((await post(`/${id}`, { deactivated: false }, admin.token, 'PATCH')).status).toBe(200)
    expect((await signIn('leaver@example.test')).status).toBe(200)
    expect(await meOf(token)).toBeNull()
  }, 60_000)

  test('the last active admin is refused, as are demoting and deleting it; with a second one it is allowed', async () => {
    for (const change of [{ deactivated: true }, { role: 'editor' }]) {
      const response = await post(`/${admin.id}`, change, admin.token, 'PATCH')
      expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ error: expect.objectContaining({ fields: { [sure(Object.keys(change)[0])]: expect.stringContaining('last active admin') } }) })])
    }
    await expect(payload.delete({ collection: 'staff', id: admin.id })).rejects.toThrow('last active admin')

    const second = await account('second', 'admin')
    const secondToken = await tokenOf('second@example.test')
    expect((await post(`/${admin.id}`, { role: 'editor' }, secondToken, 'PATCH')).status).toBe(200)
    await expect(payload.delete({ collection: 'staff', id: second.id })).rejects.toThrow('last active admin')
    expect((await post(`/${admin.id}`, { role: 'admin' }, secondToken, 'PATCH')).status).toBe(200)
    expect((await post(`/${second.id}`, {}, admin.token, 'DELETE')).status).toBe(200)
  }, 60_000)

  const admins = async () => (await payload.find({ collection: 'staff', where: { and: [{ role: { equals: 'admin' } }, { deactivated: { not_equals: true } }] }, sort: 'name' })).docs.map(({ name }) => name)

  test.each([{ role: 'editor' }, { deactivated: true }])('all admins at once are refused (%j), in the language of whoever asks; all but one are not', async (change) => {
    const names = ['one', 'other'].map((name) => `${name}-${Object.keys(change).join()}`)
    for (const name of names) await account(name, 'admin')
    const before = await admins()
    for (const [language, sentence] of [['en', 'last active admin'], ['fr', 'dernier compte d’administration']] as const) {
      const response = await post('?where[role][equals]=admin', change, admin.token, 'PATCH', language)
      expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ error: expect.objectContaining({ fields: { [Object.keys(change).join()]: expect.stringContaining(sentence) } }) })])
    }
    expect(await admins()).toEqual(before)
    expect((await post(`?where[name][in]=${names.join()}`, change, admin.token, 'PATCH')).status).toBe(200)
    expect(await admins()).toEqual(['admin'])
  }, 60_000)

  test('all admins are not deleted at once either, not even by our own code; all others are', async () => {
    for (const name of ['third', 'fourth']) await account(name, 'admin')
    await expect(payload.delete({ collection: 'staff', where: { role: { equals: 'admin' } } })).rejects.toThrow('last active admin')
    expect(await admins()).toEqual(['admin', 'fourth', 'third'])
    // Nobody deletes their own account over HTTP, so whoever asks stays.
    expect((await post('?where[role][equals]=admin', {}, admin.token, 'DELETE')).status).toBe(200)
    expect(await admins()).toEqual(['admin'])
  }, 60_000)
})

async function waitFor(isTrue: () => boolean): Promise<void> {
  for (let n = 0; n < 100 && !isTrue(); n++) await new Promise((later) => setTimeout(later, 100))
  expect(isTrue()).toBe(true)
}
