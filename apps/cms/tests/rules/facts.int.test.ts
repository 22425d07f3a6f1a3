import { paragraph, richText } from '../support/content.ts'
import { publishFirst, ruleHouse, ruleRow, writeRules, type RuleHouse } from './rule-house.ts'

let house: RuleHouse
let product: string
let facts: string

const page = (slug: string) => ({ title: slug, slug, group: 'Goods', lead: 'A lead.', summary: 'A summary.', whatItIs: richText(paragraph('It is.')), whatItIsNot: richText(paragraph('It isn’t.')), _status: 'published' as const })
const goods = async (slug = 'thing') => (await house.snapshot()).policy?.goods.find((one) => one.slug === slug)
const write = (who: 'ada' | 'ben' | 'cleo' | 'admin', data: object) => house.as(who, 'PATCH', `/product-facts/${facts}`, data)
const approve = (who: 'ada' | 'ben' | 'cleo' | 'admin', more: object = {}) => house.as(who, 'POST', '/policy/facts/approve', { facts, ...more })

beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
  await publishFirst(house)
  product = String((await house.payload.create({ collection: 'products', locale: 'en', data: page('thing') })).id)
  const made = await house.as('ada', 'POST', '/product-facts', { product, classes: ['truffle'], attributes: [] })
  expect(made).toMatchObject({ status: 201, body: { doc: { state: 'pending', version: 1 } } })
  facts = (made.body.doc as { id: string }).id
}, 180_000)
afterAll(() => house.end())

test('a product without approved facts has no class, so it is hidden', async () => {
  expect(await goods()).toEqual({ slug: 'thing', classes: [], attributes: [] })
})

test('its first class needs a second officer: not the one who wrote it, not an admin', async () => {
  expect(await approve('ada')).toMatchObject({ status: 403 })
  expect(await approve('admin')).toMatchObject({ status: 403 })
  const before = await house.snapshot()
  expect(await approve('ben')).toMatchObject({ status: 200, body: { sequence: expect.any(Number) } })
  expect(await goods()).toEqual({ slug: 'thing', classes: ['truffle'], attributes: [] })
  expect((await house.snapshot()).sequence).toBeGreaterThan(before.sequence)
  expect(await approve('ben')).toMatchObject({ status: 409 })
})

test('truffles don’t become a grow kit by one person’s word', async () => {
  expect(await write('ada', { classes: ['kit'] })).toMatchObject({ status: 200, body: { doc: { state: 'pending', classes: ['kit'], approvedClasses: ['truffle'] } } })
  expect(await goods()).toEqual({ slug: 'thing', classes: ['truffle'], attributes: [] })
  expect(await house.as('ada', 'PATCH', `/product-facts/${facts}`, { approvedClasses: ['kit'] })).toMatchObject({ status: 403 })
})

test('nor does anybody write what counts with a product’s first facts: it is told, and nothing is kept', async () => {
  const other = String((await house.payload.create({ collection: 'products', locale: 'en', data: page('other') })).id)
  const create = (more: object) => house.as('ada', 'POST', '/product-facts', { product: other, classes: ['truffle'], ...more })
  expect(await create({ state: 'approved', approvedClasses: ['kit'] })).toMatchObject({ status: 403, body: { error: { message: 'You may not change: state, approvedClasses.', fields: { state: 'You may not change this field.', approvedClasses: 'You may not change this field.' } } } })
  const inFrench = await house.cms.rest('POST', '/product-facts', { headers: { 'authorization': `JWT ${house.tokenOf('ada')}`, 'accept-language': 'fr' }, body: { product: other, classes: ['truffle'], version: 7 } })
  expect([inFrench.status, await inFrench.json()]).toMatchObject([403, { error: { fields: { version: 'Vous ne pouvez pas changer ce champ.' } } }])
  expect((await house.payload.find({ collection: 'product-facts', where: { product: { equals: other } } })).docs).toEqual([])
  // The form of the admin sends every field, those of the house empty.
  const made = await create({ attributes: [], evidence: null, state: null, approvedClasses: null, approvedAttributes: [], approvedAt: '', version: null, setBy: null })
  expect(made).toMatchObject({ status: 201, body: { doc: { state: 'pending', version: 1 } } })
  expect((await house.as('ada', 'DELETE', `/product-facts/${(made.body.doc as { id: string }).id}`)).status).toBe(200)
  await house.payload.delete({ collection: 'products', id: other })
})

test('nor does an edit after approval was asked for slip through: whoever looked at another version is told', async () => {
  expect(await write('cleo', { evidence: 'Looked at the label.' })).toMatchObject({ status: 200, body: { doc: { state: 'pending', version: 4 } } })
  expect(await approve('ben', { version: 3 })).toMatchObject({ status: 409 })
  // Cleo wrote a part of it now.
  expect(await approve('cleo', { version: 4 })).toMatchObject({ status: 403 })
  expect(await approve('ben', { version: 4 })).toMatchObject({ status: 200 })
  expect(await goods()).toEqual({ slug: 'thing', classes: ['kit'], attributes: [] })
})

test('what only closes counts at once', async () => {
  expect(await write('ada', { classes: ['kit', 'truffle'] })).toMatchObject({ status: 200, body: { doc: { state: 'approved', approvedClasses: ['kit', 'truffle'] } } })
  expect(await goods()).toEqual({ slug: 'thing', classes: ['kit', 'truffle'], attributes: [] })
})

test('what waits can be withdrawn, and the form says again what counts', async () => {
  expect(await write('ada', { classes: ['kit'] })).toMatchObject({ body: { doc: { state: 'pending' } } })
  expect(await house.as('ben', 'POST', '/policy/facts/withdraw', { facts })).toMatchObject({ status: 200 })
  expect(await house.as('ada', 'GET', `/product-facts/${facts}`)).toMatchObject({ body: { state: 'approved', classes: ['kit', 'truffle'], approvedClasses: ['kit', 'truffle'] } })
})

test('where the seller is moves no rule, and the impact says all the same which products it opens or closes', async () => {
  expect(await house.as('ada', 'POST', '/rules', ruleRow('sellers-nl', { classes: ['kit'], places: ['NL'], level: 'hidden', roles: ['seller'] }))).toMatchObject({ status: 201 })
  const asked = await house.as('ada', 'POST', '/policy/publish', { reason: 'Nothing is sold from there.' })
  expect(asked).toMatchObject({ status: 200 })
  await house.as('ada', 'POST', '/globals/shop-places', { seller: ['NL'], shipFrom: ['CA-ON'] })
  expect(await house.as('editor', 'GET', '/policy/impact')).toMatchObject({ body: { direction: 'tighter', needsSecond: true, why: expect.arrayContaining(['shop']), products: [{ slug: 'thing' }], pages: expect.arrayContaining(['/shop/thing', '/shop']) } })
  await house.as('ada', 'POST', '/policy/start-over', { reason: 'Back to what is in force.' })
})

test('facts don’t move to another product', async () => {
  const other = String((await house.payload.create({ collection: 'products', locale: 'en', data: page('other') })).id)
  expect(await write('ada', { product: other })).toMatchObject({ status: 400, body: { error: { fields: { product: expect.any(String) } } } })
})

test('while sales are stopped, what would open once they go on still needs a second person', async () => {
  expect(await house.as('ada', 'POST', '/policy/kill-switch', { on: true, reason: 'A recall.' })).toMatchObject({ status: 200 })
  expect(await write('ada', { classes: ['book'] })).toMatchObject({ body: { doc: { state: 'pending' } } })
  expect(await house.as('ada', 'DELETE', `/product-facts/${facts}`)).toMatchObject({ status: 200 })
  expect(await goods()).toEqual({ slug: 'thing', classes: [], attributes: [] })
})

test('each step is in the log, with who wrote and who approved', async () => {
  const { docs } = await house.payload.find({ collection: 'audit-log', where: { event: { like: 'facts.' } }, sort: 'sequence', pagination: false })
  expect(docs.map(({ event, actorName }) => `${event} ${actorName}`)).toEqual([
    'facts.proposed ada', 'facts.approved ben', 'facts.proposed ada', 'facts.proposed ada', 'facts.deleted ada', 'facts.proposed cleo', 'facts.approved ben', 'facts.approved ada', 'facts.proposed ada', 'facts.withdrawn ben',
    'facts.proposed ada', 'facts.deleted ada',
  ])
})
