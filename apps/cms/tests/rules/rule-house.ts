import type { Payload } from 'payload'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { sure } from '../support/sure.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'

const password = 'a-long-test-password'

export type Member = 'ada' | 'ben' | 'cleo' | 'admin' | 'editor' | 'auditor' | 'shop'
const people: Record<Member, string> = { ada: 'policy-officer', ben: 'policy-officer', cleo: 'policy-officer', admin: 'admin', editor: 'editor', auditor: 'auditor', shop: 'shop-manager' }

export interface Answer { status: number; body: Record<string, unknown> & { error?: { code: string; message: string; fields?: Record<string, string> } } }

export interface RuleHouse {
  cms: TestCms
  payload: Payload
  ids: Record<Member, string>
  tokenOf: (who: Member) => string
  as: (who: Member | 'nobody', method: string, path: string, body?: unknown) => Promise<Answer>
  snapshot: () => Promise<Record<string, unknown> & { sequence: number; policy: { sets: { revision: number; effectiveAt: number; isStopped: boolean; source: { rules: { id: string }[] } }[]; goods: { slug: string; classes: string[]; attributes: string[] }[] } | null }>
  end: () => Promise<void>
}

/** A small house over HTTP: three policy officers and others, a few classes, two products, no set published yet. */
export async function ruleHouse(): Promise<RuleHouse> {
  const cms = await testPayload()
  const { payload } = cms
  payload.logger.level = 'error'
  const server: HttpServer = await serveHttp((await import('../../src/payload.config.ts')).default)
  const tokens = new Map<string, string>()
  const ids = {} as Record<Member, string>
  for (const [name, role] of Object.entries(people) as [Member, never][]) {
    const email = `${name}@example.test`
    ids[name] = String((await payload.create({ collection: 'staff', data: { email, name, role, password } })).id)
    const response = await fetch(`${server.origin}/api/staff/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) })
    tokens.set(name, ((await response.json()) as { token: string }).token)
  }
  const send = async (method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${server.origin}/api${path}`, { method, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
  const as: RuleHouse['as'] = (who, method, path, body) => send(method, path, who === 'nobody' ? {} : { authorization: `JWT ${sure(tokens.get(who))}` }, body)
  return {
    cms, payload, ids, as, tokenOf: (who) => sure(tokens.get(who)),
    snapshot: async () => (await send('GET', '/policy/snapshot', { authorization: `Bearer ${process.env.SERVICE_KEY}` })).body as never,
    end: async () => { await server.close(); await cms.end() },
  }
}

/** A rule's row, whole. */
export const ruleRow = (ruleId: string, more: object): object => ({
  ruleId, kind: 'cap', level: 'information', classes: ['goods'], places: ['*'], sourceTitle: 'A law', sourceDate: '2026', checkedOn: '2026-11-23', confidence: 'H',
  noticeEn: `About ${ruleId}.`, noticeFr: `Au sujet de ${ruleId}.`, ...more,
})

/** Classes, places and rules of a small shop, written by ada over REST. */
export async function writeRules({ as }: RuleHouse): Promise<void> {
  const expectMade = async (answer: Promise<Answer>): Promise<Answer['body']> => {
    const { status, body } = await answer
    if (status >= 300) throw new Error(JSON.stringify(body))
    return body
  }
  const made = async (collection: string, body: object) => (await expectMade(as('ada', 'POST', `/${collection}?locale=en`, body))).doc as { id: string }
  const goods = await made('product-classes', { slug: 'goods', title: 'Goods' })
  for (const slug of ['book', 'kit', 'truffle']) await made('product-classes', { slug, title: slug, parent: goods.id })
  await expectMade(as('ada', 'POST', '/globals/shop-places', { seller: ['CA-ON'], shipFrom: ['CA-ON'] }))
  await made('rules', ruleRow('books-anywhere', { kind: 'grant', level: 'purchase', classes: ['book'] }))
  await made('rules', ruleRow('kits-ca', { kind: 'grant', level: 'purchase', classes: ['kit'], places: ['CA'] }))
  await made('rules', ruleRow('truffles', { classes: ['truffle'] }))
}

/** The first set: asked for by ada, approved by ben. */
export async function publishFirst({ as }: RuleHouse): Promise<number> {
  const asked = await as('ada', 'POST', '/policy/publish', { reason: 'The first rules.' })
  if (asked.status !== 202) throw new Error(JSON.stringify(asked))
  const approved = await as('ben', 'POST', '/policy/approve', { change: asked.body.change })
  if (approved.status !== 200) throw new Error(JSON.stringify(approved))
  return approved.body.revision as number
}

/** The id of a rule by its name. */
export async function idOfRule({ payload }: RuleHouse, ruleId: string): Promise<string> {
  const { docs } = await payload.find({ collection: 'rules', where: { ruleId: { equals: ruleId } } })
  return String(sure(docs[0]).id)
}
