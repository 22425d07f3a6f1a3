import type { AuditEntry } from '../../src/audit/chain.ts'
import { paragraph, richText } from '../support/content.ts'
import { sure } from '../support/sure.ts'
import { publishFirst, ruleHouse, ruleRow, writeRules, type RuleHouse } from './rule-house.ts'

let house: RuleHouse

beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
  await publishFirst(house)
}, 180_000)
afterAll(() => house.end())

const entriesSince = async (sequence: number) => {
  const { docs } = await house.payload.db.find<AuditEntry & { id: string }>({ collection: 'audit-log', sort: 'sequence', where: { sequence: { greater_than: sequence } }, limit: 0, pagination: false })
  return docs.map(({ event, subject, actorName }) => `${event} ${subject} ${actorName}`)
}
const lastEntry = async () => sure((await house.payload.db.find<AuditEntry & { id: string }>({ collection: 'audit-log', sort: '-sequence', limit: 1, pagination: false })).docs[0]).sequence
const workingSequence = async () => ((await house.as('ada', 'GET', '/policy/working-copy')).body as unknown as { head: { workingSequence: number } }).head.workingSequence
const notes = async () => Object.fromEntries((await house.payload.find({ collection: 'rules', limit: 100, pagination: false })).docs.map(({ ruleId, staffNote }) => [ruleId, staffNote ?? null]))

test('of many rules that are changed at once, each is an entry of the log by whoever did it', async () => {
  const [since, working] = [await lastEntry(), await workingSequence()]
  const answer = await house.as('ada', 'PATCH', '/rules?where[kind][exists]=true&locale=en', { staffNote: 'Read anew.' })
  expect(answer).toMatchObject({ status: 200, body: { errors: [], docs: [expect.anything(), expect.anything(), expect.anything()] } })
  expect(await notes()).toEqual({ 'books-anywhere': 'Read anew.', 'kits-ca': 'Read anew.', 'truffles': 'Read anew.' })
  expect((await entriesSince(since)).sort()).toEqual(['books-anywhere', 'kits-ca', 'truffles'].map((name) => `rule.changed rules/${name} ada`))
  expect(await workingSequence()).toBe(working + 3)
})

test('a fault of one of them takes all with it: nothing is kept that the log doesn’t tell', async () => {
  const [since, working] = [await lastEntry(), await workingSequence()]
  const answer = await house.as('ben', 'PATCH', '/rules?where[ruleId][in]=kits-ca,truffles&locale=en', { staffNote: 'By ben.', effectiveFrom: '2027-01-01T00:00:00Z', effectiveUntil: '2026-01-01T00:00:00Z' })
  expect(answer).toMatchObject({ status: 400, body: { error: { message: 'Nothing was kept, because of kits-ca, truffles: This lies before the start.', fields: { effectiveUntil: 'This lies before the start.' } } } })
  expect(await notes()).toMatchObject({ 'kits-ca': 'Read anew.', 'truffles': 'Read anew.' })
  expect(await entriesSince(since)).toEqual([])
  expect(await workingSequence()).toBe(working)
})

test('which documents and why is said in the language of whoever asks', async () => {
  const response = await house.cms.rest('PATCH', '/rules?where[ruleId][in]=kits-ca&locale=en', {
    headers: { 'authorization': `JWT ${house.tokenOf('ben')}`, 'accept-language': 'fr' }, body: { level: 'purchase', kind: 'cap' },
  })
  expect([response.status, await response.json()]).toMatchObject([400, { error: { message: expect.stringMatching(/^Rien n’a été gardé\. Refusé pour kits-ca\u00a0: /), fields: { level: expect.any(String) } } }])
  const date = await house.cms.rest('PATCH', '/rules?where[ruleId][in]=kits-ca&locale=en', {
    headers: { 'authorization': `JWT ${house.tokenOf('ben')}`, 'accept-language': 'fr' }, body: { reviewBy: 'soon' },
  })
  expect([date.status, await date.json()]).toMatchObject([400, { error: { fields: { reviewBy: 'Ceci doit être une date.' } } }])
})

test('so does one that is refused before it is written', async () => {
  const answer = await house.as('ada', 'PATCH', '/product-classes?where[slug][in]=book,kit&locale=en', { slug: 'renamed' })
  expect(answer).toMatchObject({ status: 400, body: { error: { fields: { slug: 'Each has its own: change this for one at a time.' } } } })
  expect((await house.as('shop', 'PATCH', '/product-classes?where[slug][in]=book,kit&locale=en', { slug: 'renamed' })).status).toBe(403)
  const { docs } = await house.payload.find({ collection: 'product-classes', limit: 100, pagination: false })
  expect(docs.map(({ slug }) => slug).sort()).toEqual(['book', 'goods', 'kit', 'truffle'])
  expect(await house.as('ada', 'DELETE', '/product-classes?where[slug][in]=book,goods')).toMatchObject({ status: 400 })
  expect((await house.payload.find({ collection: 'product-classes', pagination: false })).docs).toHaveLength(4)
})

test('rules that are deleted together are told one by one', async () => {
  for (const ruleId of ['one', 'other']) expect((await house.as('ada', 'POST', '/rules?locale=en', ruleRow(ruleId, { classes: ['kit'], level: 'display' }))).status).toBe(201)
  const since = await lastEntry()
  expect(await house.as('ben', 'DELETE', '/rules?where[ruleId][in]=one,other')).toMatchObject({ status: 200, body: { errors: [] } })
  expect((await entriesSince(since)).sort()).toEqual(['rule.deleted rules/one ben', 'rule.deleted rules/other ben'])
})

test('the facts of many products at once move the head once for each, and each is told', async () => {
  for (const slug of ['thing', 'thong']) {
    const product = await house.payload.create({ collection: 'products', locale: 'en', data: { title: slug, slug, group: 'Goods', lead: 'A lead.', summary: 'A summary.', whatItIs: richText(paragraph('It is.')), whatItIsNot: richText(paragraph('It isn’t.')), _status: 'published' } })
    const made = await house.as('ada', 'POST', '/product-facts', { product: product.id, classes: ['kit'] })
    expect(await house.as('ben', 'POST', '/policy/facts/approve', { facts: (made.body.doc as { id: string }).id })).toMatchObject({ status: 200 })
  }
  const [since, { sequence }] = [await lastEntry(), await house.snapshot()]
  expect(await house.as('ada', 'PATCH', '/product-facts?where[classes][exists]=true', { classes: ['truffle'] })).toMatchObject({ status: 200, body: { errors: [] } })
  expect((await entriesSince(since)).sort()).toEqual(['facts.approved product-facts/thing ada', 'facts.approved product-facts/thong ada'])
  const after = await house.snapshot()
  expect(after.policy?.goods.map(({ classes }) => classes)).toEqual([['truffle'], ['truffle']])
  expect(after.sequence).toBeGreaterThan(sequence)
})

test('a relation to nothing is refused of many as of one, in the words of whoever asks', async () => {
  const since = await lastEntry()
  const ask = async (path: string, language: string) => {
    const response = await house.cms.rest('PATCH', path, { headers: { 'authorization': `JWT ${house.tokenOf('ben')}`, 'accept-language': language }, body: { parent: '01a21cf5-c043-7735-9bb7-f6669121b122' } })
    return { status: response.status, ...(await response.json() as { error: { message: string } }).error }
  }
  expect(await ask('/product-classes?where[slug][in]=book,kit', 'fr')).toMatchObject({ status: 400, message: expect.stringMatching(/^Rien n’a été gardé\. Refusé pour (book|kit)/) })
  expect(await ask('/product-classes?where[slug][in]=book', 'en')).toMatchObject({ status: 400, message: expect.stringMatching(/^Nothing was kept, because of book: /) })
  const { docs: [book] } = await house.payload.find({ collection: 'product-classes', where: { slug: { equals: 'book' } } })
  expect((await ask(`/product-classes/${sure(book).id}`, 'fr')).message).not.toMatch(/relation names/)
  expect(await entriesSince(since)).toEqual([])
})
