import type { Payload, SanitizedConfig } from 'payload'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'
import { expected, outcomeOf, signInEveryone, type People } from './actors.ts'
import { bodyOf, changeOf, globalChangeOf, makeSample } from './samples.ts'
import { actors, collectionTable, globalOperations, globalTable, operations, withoutTable, type Actor, type Operation } from './table.ts'
import { sure } from '../support/sure.ts'

let cms: TestCms
let payload: Payload
let config: SanitizedConfig
let server: HttpServer
let people: People

beforeAll(async () => {
  cms = await testPayload()
  payload = cms.payload
  payload.logger.level = 'error' // hundreds of refusals are what is asked for here
  config = await (await import('../../src/payload.config.ts')).default
  server = await serveHttp(config)
  people = await signInEveryone(payload, server.origin)
}, 180_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

describe('the table', () => {
  test('names every collection and global of the house, and nothing else', () => {
    expect([...Object.keys(collectionTable), ...withoutTable].sort()).toEqual(config.collections.map(({ slug }) => slug).sort())
    expect(Object.keys(globalTable).sort()).toEqual(config.globals.map(({ slug }) => slug).sort())
  })

  test.each(Object.keys(collectionTable))('lists the operations that %s has', (slug) => {
    const { trash, versions, disableDuplicate, upload } = sure(config.collections.find((one) => one.slug === slug))
    const has: Record<Operation, boolean> = {
      create: true, read: true, update: true, delete: true, trash: Boolean(trash), readVersions: Boolean(versions), restoreVersion: Boolean(versions),
      duplicate: !disableDuplicate && !upload && !slug.startsWith('payload-'),
    }
    expect(Object.keys(sure(collectionTable[slug])).sort()).toEqual(operations.filter((operation) => has[operation]).sort())
  })

  test('leaves no operation to what Payload allows any signed-in user', async () => {
    // An account with a role that no rule names: whatever it may do was not written out.
    const req = { user: { id: 'x', collection: 'staff', role: 'none-of-ours' } } as never
    const open: string[] = []
    const tried = [...config.collections.filter(({ slug }) => !['payload-preferences', 'payload-migrations'].includes(slug)), ...config.globals]
    for (const { slug, access } of tried) {
      for (const [operation, ask] of Object.entries(access)) {
        // `unlock` and `admin` are asked of accounts only, and of nothing else.
        if (['unlock', 'admin'].includes(operation) && slug !== 'staff') continue
        if (typeof ask === 'function' && (await ask({ req, data: { deletedAt: 'now' } }))) open.push(`${slug}: ${operation}`)
      }
    }
    expect(open).toEqual([])
  })
})

/** Tries one operation as each actor, on a document that is there for each try. */
async function tryAll(attempt: (actor: Actor) => Promise<Response>): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {}
  for (const actor of actors) outcomes[actor] = await outcomeOf(await attempt(actor))
  return outcomes
}

const isDrafted = (slug: string): boolean => Boolean(sure(config.collections.find((one) => one.slug === slug)).versions?.drafts)

describe.each(Object.entries(collectionTable))('%s', (slug, row) => {
  /** A document that the last try may have taken away. */
  const fresh = (() => {
    let id: string | null = null
    return {
      id: async () => (id ??= await makeSample(payload, slug)),
      spend: (response: Response) => { if (response.ok) id = null; return response },
    }
  })()
  const draft = () => (isDrafted(slug) ? '?draft=true' : '')
  const versionOf = async (id: string) => {
    const { docs } = await payload.db.findVersions({ collection: slug as never, limit: 1, where: { parent: { equals: id } } })
    return String(sure(docs[0]).id)
  }
  const attempts: Record<Operation, (actor: Actor) => Promise<Response>> = {
    create: async (actor) => people.as(actor, 'POST', `/${slug}${draft()}`, await bodyOf(payload, slug)),
    read: async (actor) => {
      const list = await people.as(actor, 'GET', `/${slug}?limit=1`)
      const one = await people.as(actor, 'GET', `/${slug}/${await fresh.id()}${draft()}`)
      const count = await people.as(actor, 'GET', `/${slug}/count`)
      const statuses = [list.status, one.status, count.status]
      return new Set(statuses).size === 1 ? one : new Response(`list, one and count differ: ${statuses.join(', ')}`, { status: 500 })
    },
    update: async (actor) => people.as(actor, 'PATCH', `/${slug}/${await fresh.id()}${draft()}`, changeOf[slug]),
    trash: async (actor) => fresh.spend(await people.as(actor, 'PATCH', `/${slug}/${await fresh.id()}`, { deletedAt: new Date().toISOString() })),
    delete: async (actor) => fresh.spend(await people.as(actor, 'DELETE', `/${slug}/${await fresh.id()}`)),
    duplicate: async (actor) => people.as(actor, 'POST', `/${slug}/${await makeSample(payload, slug)}/duplicate${draft()}`, {}),
    readVersions: async (actor) => people.as(actor, 'GET', `/${slug}/versions?limit=1`),
    restoreVersion: async (actor) => people.as(actor, 'POST', `/${slug}/versions/${await versionOf(await fresh.id())}`),
  }

  test.each(operations.filter((operation) => row[operation]))('%s', async (operation) => {
    expect(await tryAll(attempts[operation])).toEqual(expected(sure(row[operation]), actors))
  })

  test('update and delete of many at once', async () => {
    const where = async () => `where[id][equals]=${await fresh.id()}`
    const update = async (actor: Actor) => people.as(actor, 'PATCH', `/${slug}?${await where()}${isDrafted(slug) ? '&draft=true' : ''}`, changeOf[slug])
    expect(await tryAll(update)).toEqual(expected(row.update, actors))
    const remove = async (actor: Actor) => fresh.spend(await people.as(actor, 'DELETE', `/${slug}?${await where()}`))
    expect(await tryAll(remove)).toEqual(expected(row.delete, actors))
  })
})

describe.each(Object.entries(globalTable))('global %s', (slug, row) => {
  const attempts: Record<(typeof globalOperations)[number], (actor: Actor) => Promise<Response>> = {
    read: (actor) => people.as(actor, 'GET', `/globals/${slug}`),
    update: (actor) => people.as(actor, 'POST', `/globals/${slug}`, globalChangeOf[slug]),
    readVersions: (actor) => people.as(actor, 'GET', `/globals/${slug}/versions?limit=1`),
    restoreVersion: async (actor) => {
      const { docs } = await payload.findGlobalVersions({ slug: slug as never, limit: 1 })
      return people.as(actor, 'POST', `/globals/${slug}/versions/${sure(docs[0]).id}`)
    },
  }
  test.each(globalOperations.filter((operation) => row[operation]))('%s', async (operation) => {
    expect(await tryAll(attempts[operation])).toEqual(expected(sure(row[operation]), actors))
  })

  test('lists the operations that it has', () => {
    const { versions } = sure(config.globals.find((one) => one.slug === slug))
    expect(Object.keys(row).sort()).toEqual(globalOperations.filter((one) => versions || !one.endsWith('Versions') && !one.endsWith('Version')).sort())
  })
})

test('the file of a picture is for the staff alone', async () => {
  const id = await makeSample(payload, 'media')
  const { filename } = await payload.findByID({ collection: 'media', id })
  expect(await tryAll((actor) => people.as(actor, 'GET', `/media/file/${filename}`))).toEqual(expected(actors.filter((actor) => actor !== 'anonymous'), actors))
})
