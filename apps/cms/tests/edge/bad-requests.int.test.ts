import { errorBodySchema } from '@gatehouse/contract'
import type { Payload, SanitizedConfig } from 'payload'
import { signInEveryone, type People } from '../access/actors.ts'
import { makeSample } from '../access/samples.ts'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { sure } from '../support/sure.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'
import { bodies, misfits, noUuid, queries } from './bad-requests.ts'

let cms: TestCms
let payload: Payload
let server: HttpServer
let people: People
let token: string

const config = (await loadConfig()) as SanitizedConfig
async function loadConfig() {
  cms = await testPayload()
  return (await import('../../src/payload.config.ts')).default
}

beforeAll(async () => {
  payload = cms.payload
  payload.logger.level = process.env.SHOW ? 'error' : 'silent'
  server = await serveHttp(config)
  people = await signInEveryone(payload, server.origin)
  const login = await people.as('anonymous', 'POST', '/staff/login', { email: 'admin@example.test', password: 'a-long-test-password' })
  token = ((await login.json()) as { token: string }).token
}, 180_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

/** Everything is tried on every collection by `test:long`; otherwise each gets a share, a different one for each name. */
const shares = process.env.EDGE_CASES === 'all' ? 1 : 6
const shareOf = (name: string, tries: Try[]): Try[] => {
  const offset = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  return tries.filter((_, n) => (n + offset) % shares === 0)
}

interface Try { method: string; path: string; type?: string | null; body?: string }
type Actor = 'admin' | 'anonymous'

async function send(actor: Actor, { method, path, type, body }: Try): Promise<Response> {
  return fetch(`${server.origin}/api${path}`, {
    method,
    headers: { ...(actor === 'admin' ? { authorization: `JWT ${token}` } : {}), ...(type ? { 'content-type': type } : {}) },
    // Bytes, since fetch gives text a type of its own.
    ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
  })
}

/** What an answer does wrong, or null: never a 5xx, and a refusal in the house's shape. */
async function wrongWith(response: Response, isHead: boolean): Promise<string | null> {
  const text = await response.text()
  if (response.status >= 500) return `${response.status} ${text.slice(0, 200)}`
  if (response.status < 400 || isHead) return null
  const parsed = errorBodySchema.safeParse(JSON.parse(text || 'null'))
  return parsed.success ? null : `${response.status} in another shape: ${text.slice(0, 200)}`
}

async function allWrong(name: string, all: Try[]): Promise<string[]> {
  const wrong: string[] = []
  const tries = shareOf(name, all)
  if (tries.length === 0) throw new Error('nothing was tried')
  for (const actor of ['anonymous', 'admin'] as const) {
    for (const one of tries) {
      const said = await wrongWith(await send(actor, one), one.method === 'HEAD')
      if (said) wrong.push(`${actor} ${one.method} ${one.path.slice(0, 120)} ${one.body?.slice(0, 120) ?? ''} → ${said}`)
    }
  }
  return wrong
}

const places = [
  ...config.collections.map(({ slug }) => ({ name: slug, path: `/${slug}`, isGlobal: false })),
  ...config.globals.map(({ slug }) => ({ name: `global ${slug}`, path: `/globals/${slug}`, isGlobal: true })),
]
const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']

describe.each(places)('$name', ({ path, isGlobal, name }) => {
  test('refuses addresses that name nothing', async () => {
    const ends = isGlobal ? ['', '/versions', '/access', '/zzz'] : ['', '/versions', '/count', '/access', '/distinct', '/init', '/me', '/graphql', '/paste-url', '/paste-url/x?src=http://127.0.0.1/', '/file/x', '/run', '/zzz/duplicate', '/zzz/send-link', '/zzz/versions', '/a/b/c/d']
    const ids = noUuid.flatMap((id) => (isGlobal ? [`/versions/${id}`] : [`/${id}`, `/versions/${id}`, `/${id}/duplicate`, `/access/${id}`]))
    expect(await allWrong(name, [...ends, ...ids].flatMap((end) => methods.filter((method) => !(method === 'DELETE' && end === '')).map((method) => ({ method, path: path + end }))))).toEqual([])
  }, 300_000)

  test('refuses questions that make no sense', async () => {
    const id = isGlobal || !payload.config.collections.find(({ slug }) => slug === name)?.endpoints ? null : await makeSample(payload, name).catch(() => null)
    const asked = [path, `${path}/versions`, ...(isGlobal ? [] : [`${path}/count`]), ...(id ? [`${path}/${id}`] : [])]
    const nothing = isGlobal ? [] : queries.map((query) => ({ method: 'DELETE', path: `${path}?where[id][equals]=zzz&${query}` }))
    expect(await allWrong(name, [...asked.flatMap((end) => queries.map((query) => ({ method: 'GET', path: `${end}?${query}` }))), ...nothing])).toEqual([])
  }, 300_000)

  test('refuses bodies that make no sense', async () => {
    const targets = isGlobal ? [['POST', path]] : [['POST', path], ['POST', `${path}?draft=true`], ['PATCH', `${path}/zzz`], ['PATCH', `${path}?where[id][equals]=zzz`], ['POST', `${path}/access`], ['POST', `${path}/zzz/duplicate`], ['POST', `${path}/versions/zzz`], ['POST', `${path}/zzz`]]
    expect(await allWrong(name, targets.flatMap(([method, target]) => bodies.map(([, type, body]) => ({ method: sure(method), path: sure(target), type, body }))))).toEqual([])
  }, 300_000)

  test('refuses values that don’t fit their field', async () => {
    const entity = sure([...config.collections, ...config.globals].find(({ slug }) => slug === name.replace('global ', '')))
    const id = isGlobal || !entity.endpoints ? null : await makeSample(payload, name).catch(() => null)
    const targets = isGlobal ? [['POST', path]] : [['POST', `${path}?draft=true`], ...(id ? [['PATCH', `${path}/${id}?draft=true`]] : [])]
    const tries = entity.flattenedFields.flatMap((field) => misfits.flatMap((value) => targets.map(([method, target]) => (
      { method: sure(method), path: sure(target), type: 'application/json', body: JSON.stringify({ [field.name]: value }) }))))
    expect(await allWrong(name, tries)).toEqual([])
  }, 300_000)
})
