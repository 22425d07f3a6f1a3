import { idOfRule, ruleRow } from '../rules/rule-house.ts'
import { sure } from '../support/sure.ts'
import { shopHouse, type ShopHouse } from './shop-house.ts'

let house: ShopHouse
beforeAll(async () => { house = await shopHouse() }, 180_000)
afterAll(() => house.rules.end())

const buyers = 8

/** Orders that are decided and marked without a pause, so many at once, while something else is done. Answers how many of them were written. */
async function besideOrders(product: string, work: () => Promise<void>): Promise<number> {
  const { decideOrder, headGuard } = await import('../../src/commerce/orders/decide-order.ts')
  const { writeTogether } = await import('../../src/database/write-together.ts')
  const { payload } = house.rules
  const lines = [{ variant: sure(house.variants.BOOK), product, quantity: 1 }] as never
  const facts = { places: { visitor: ['CA-ON'], shipTo: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] }, ageYears: null }
  let [written, isOver] = [0, false]
  const buying = Array.from({ length: buyers }, async (_, id) => {
    while (!isOver) {
      const { policy, lines: decided } = await decideOrder(payload, { id: `order-${id}`, lines, facts }, 'capture', Date.now())
      if ((await writeTogether(payload, [headGuard(sure(policy)), ...decided.map((one) => one.decided.insert)])) === 'written') written++
    }
  })
  try {
    await work()
  } finally {
    isOver = true
    await Promise.all(buying)
  }
  return written
}

test('what policy officers save and publish is taken at the first word, however many orders are being decided', async () => {
  const { as, payload } = house.rules
  const book = String(sure((await payload.find({ collection: 'products', where: { slug: { equals: 'book' } } })).docs[0]).id)
  const facts = String(sure((await payload.find({ collection: 'product-facts', where: { product: { equals: book } } })).docs[0]).id)
  const answers: string[] = []
  const note = async (...[method, path, body]: [method: string, path: string, body?: object]): Promise<void> => {
    const answer = await as('ada', method, path, body)
    answers.push(`${method} ${path.replace(/[0-9a-f-]{20,}/, 'id')} ${answer.status} ${answer.body.error?.message ?? ''}`.trim())
  }
  const written = await besideOrders(book, async () => {
    await note('POST', '/rules', ruleRow('no-books-to-alberta', { level: 'display', classes: ['book'], places: ['CA-AB'] }))
    await note('POST', '/policy/publish', { reason: 'It tightens.' })
    await note('PATCH', `/rules/${await idOfRule(house.rules, 'no-books-to-alberta')}`, { staffNote: 'Read anew.' })
    await note('PATCH', '/rules?where[ruleId][in]=books-anywhere,kits-ca', { staffNote: 'Read anew.' })
    await note('DELETE', `/rules/${await idOfRule(house.rules, 'no-books-to-alberta')}`)
    await note('POST', '/policy/publish', { reason: 'It loosens.' })
    await note('PATCH', `/product-facts/${facts}`, { evidence: 'Looked at anew.' })
    await note('POST', '/globals/shop-places', { seller: ['CA-ON', 'CA-BC'], shipFrom: ['CA-ON'] })
    await note('POST', '/policy/start-over', { reason: 'As it was.' })
    await note('POST', '/policy/kill-switch', { on: true, reason: 'A trial.' })
  })
  expect(answers).toEqual([
    'POST /rules 201', 'POST /policy/publish 200', 'PATCH /rules/id 200', 'PATCH /rules?where[ruleId][in]=books-anywhere,kits-ca 200', 'DELETE /rules/id 200', 'POST /policy/publish 202',
    'PATCH /product-facts/id 200', 'POST /globals/shop-places 200', 'POST /policy/start-over 200', 'POST /policy/kill-switch 200',
  ])
  expect(written).toBeGreaterThan(buyers)
})
