import type { Payload } from 'payload'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'
import { expected, outcomeOf, password, signInEveryone, type People } from './actors.ts'
import { actors, roles, staffTable, type Actor, type Role } from './table.ts'
import { sure } from '../support/sure.ts'

let cms: TestCms
let payload: Payload
let server: HttpServer
let people: People
let other: string
let count = 0

const makeAccount = async () => (await payload.create({
  collection: 'staff', data: { email: `other-${++count}@example.test`, name: 'Other', role: 'editor', password },
})).id

beforeAll(async () => {
  cms = await testPayload()
  payload = cms.payload
  payload.logger.level = 'error' // hundreds of refusals are what is asked for here
  server = await serveHttp((await import('../../src/payload.config.ts')).default)
  people = await signInEveryone(payload, server.origin)
  other = await makeAccount()
}, 180_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

const isRole = (actor: Actor): actor is Role => actor !== 'anonymous'
const selfOf = (actor: Actor): string => (isRole(actor) ? people.ids[actor] : other)

const attempts: Record<keyof typeof staffTable, (actor: Actor) => Promise<Response>> = {
  create: (actor) => people.as(actor, 'POST', '/staff', { email: `new-${++count}@example.test`, name: 'New', role: 'auditor', password }),
  readOther: (actor) => people.as(actor, 'GET', `/staff/${other}`),
  readSelf: (actor) => people.as(actor, 'GET', `/staff/${selfOf(actor)}`),
  updateOther: (actor) => people.as(actor, 'PATCH', `/staff/${other}`, { name: 'Changed' }),
  updateSelf: (actor) => people.as(actor, 'PATCH', `/staff/${selfOf(actor)}`, { name: 'Changed' }),
  deleteOther: async (actor) => {
    const response = await people.as(actor, 'DELETE', `/staff/${other}`)
    if (response.ok) other = await makeAccount()
    return response
  },
  deleteSelf: (actor) => people.as(actor, 'DELETE', `/staff/${selfOf(actor)}`),
  unlockOther: async (actor) => people.as(actor, 'POST', '/staff/unlock', { email: (await payload.findByID({ collection: 'staff', id: other })).email }),
  invite: (actor) => people.as(actor, 'POST', '/staff/invite', { email: `invited-${++count}@example.test`, name: 'Invited', role: 'auditor' }),
  sendLink: (actor) => people.as(actor, 'POST', `/staff/${other}/send-link`),
}

/** Of another's account the answer may also be that there is none: the same refusal, and it tells less. */
const outcome = async (response: Response) => (response.status === 404 ? 'no' : outcomeOf(response))

test.each(Object.entries(staffTable))('%s', async (operation, allowed) => {
  const outcomes: Record<string, string> = {}
  for (const actor of actors) outcomes[actor] = await outcome(await attempts[operation as keyof typeof staffTable](actor))
  expect(outcomes).toEqual(expected(allowed, actors))
})

test('a list of accounts holds all for admin and auditor, and oneself for everyone else', async () => {
  for (const role of roles) {
    const { docs } = (await (await people.as(role, 'GET', '/staff?limit=100')).json()) as { docs: { id: string }[] }
    if (role === 'admin' || role === 'auditor') expect(docs.length).toBeGreaterThan(roles.length)
    else expect(docs.map(({ id }) => id)).toEqual([people.ids[role]])
  }
})

test('nobody changes their own role, e-mail, or whether they are active, but an admin', async () => {
  for (const role of ['editor', 'reviewer', 'policy-officer', 'shop-manager'] as const) {
    const refused = await people.as(role, 'PATCH', `/staff/${people.ids[role]}`, { role: 'admin', email: 'other-address@example.test', deactivated: true, name: 'Taken over' })
    expect([role, refused.status]).toEqual([role, 403])
    expect((await people.as(role, 'PATCH', `/staff/${people.ids[role]}`, { name: 'Renamed' })).status).toBe(200)
    expect(await payload.findByID({ collection: 'staff', id: people.ids[role] })).toMatchObject({ role, email: `${role}@example.test`, deactivated: false, name: 'Renamed' })
  }
  expect((await people.as('admin', 'PATCH', `/staff/${other}`, { role: 'reviewer' })).status).toBe(200)
  expect((await payload.findByID({ collection: 'staff', id: other })).role).toBe('reviewer')
})

test('no answer holds a hash, a salt, a link’s token or a session of another', async () => {
  const answers = await Promise.all(['/staff?limit=100&depth=2&showHiddenFields=true', '/authors?depth=2', `/staff/${other}?select[hash]=true&select[salt]=true`]
    .map(async (path) => (await people.as('admin', 'GET', path)).text()))
  for (const answer of answers) {
    expect(answer).not.toMatch(/"(hash|salt|resetPasswordToken|loginAttempts|lockUntil)"/)
  }
  const { docs } = JSON.parse(sure(answers[0])) as { docs: { id: string; sessions?: unknown[] }[] }
  expect(docs.filter(({ id, sessions }) => id !== people.ids.admin && sessions?.length)).toEqual([])
})

test('settings of the admin’s screens are each account’s own', async () => {
  expect((await people.as('editor', 'POST', '/payload-preferences/columns', { value: { wide: true } })).status).toBe(200)
  expect(await (await people.as('editor', 'GET', '/payload-preferences/columns')).json()).toMatchObject({ value: { wide: true } })
  expect(await (await people.as('reviewer', 'GET', '/payload-preferences/columns')).json()).toMatchObject({ value: null })
  expect((await people.as('anonymous', 'GET', '/payload-preferences/columns')).status).toBe(403)
  expect((await people.as('anonymous', 'POST', '/payload-preferences/columns', { value: {} })).status).toBeGreaterThanOrEqual(400)
  expect((await people.as('admin', 'GET', '/payload-migrations')).status).toBe(404)
})
