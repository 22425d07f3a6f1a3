import { idOfRule, publishFirst, ruleHouse, ruleRow, writeRules, type RuleHouse } from '../../../tests/rules/rule-house.ts'
import { readDesk } from './read-desk.ts'
import { listedRules } from './rules/select-rules.ts'

let house: RuleHouse
const states = async () => {
  const { working, base } = await readDesk(house.payload)
  return Object.fromEntries(listedRules(working, base.revision === null ? null : base.content).map(({ rule, state }) => [rule.id, state]))
}

beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
}, 120_000)
afterAll(() => house.end())

test('what the desk reads follows the working copy, from before the first set to a fault', async () => {
  const before = await readDesk(house.payload)
  expect([before.base.revision, before.isClean, before.faults]).toEqual([null, false, []])
  expect(await states()).toEqual({ 'books-anywhere': 'new', 'kits-ca': 'new', 'truffles': 'new' })

  await publishFirst(house)
  const published = await readDesk(house.payload)
  expect([published.base.revision, published.isClean]).toEqual([1, true])
  expect(await states()).toEqual({ 'books-anywhere': 'published', 'kits-ca': 'published', 'truffles': 'published' })
  expect(published.rowIds.get('truffles')).toBe(await idOfRule(house, 'truffles'))

  expect((await house.as('ada', 'PATCH', `/rules/${await idOfRule(house, 'truffles')}?locale=en`, { staffNote: 'Read again.' })).status).toBe(200)
  expect((await house.as('ada', 'DELETE', `/rules/${await idOfRule(house, 'kits-ca')}`)).status).toBe(200)
  expect((await house.as('ada', 'POST', '/rules?locale=en', ruleRow('kits-us', { classes: ['kit'], places: ['US'] }))).status).toBe(201)
  expect(await states()).toEqual({ 'books-anywhere': 'published', 'truffles': 'changed', 'kits-us': 'new', 'kits-ca': 'removed' })
  expect((await readDesk(house.payload)).isClean).toBe(false)

  // As a database may have it that was mended by hand: no save through the CMS leaves such a rule.
  await house.payload.db.updateOne({ collection: 'rules', id: await idOfRule(house, 'kits-us'), data: { classes: ['gone'] } })
  const { faults } = await readDesk(house.payload)
  expect(faults).toEqual([expect.objectContaining({ rule: 'kits-us', field: 'classes' })])
})
