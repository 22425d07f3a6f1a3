import { packContent } from '../../src/seed/data/rules.ts'
import { ruleHouse, type RuleHouse } from './rule-house.ts'

// The starter pack lists places in an order of its own, which visitors read (“34 places, among them …”).

let house: RuleHouse

beforeAll(async () => {
  house = await ruleHouse()
  const { replaceWorkingCopy } = await import('../../src/rules/working-copy/replace-working-copy.ts')
  await replaceWorkingCopy(house.payload, { content: packContent(), actor: { id: house.ids.ada, name: 'ada', role: 'policy-officer' }, from: 'the pack', reason: 'To begin with.', isClean: false })
}, 180_000)
afterAll(() => house.end())

const working = async () => (await house.as('ada', 'GET', '/policy/working-copy')).body as unknown as { candidate: string; head: { workingSequence: number } }

test('saving every rule of the pack as it stands changes nothing: no entry, no new author, no approval made void', async () => {
  const before = await working()
  const { docs } = await house.payload.find({ collection: 'rules', depth: 0, pagination: false })
  expect(docs.length).toBeGreaterThan(50)
  for (const { id, createdAt: _created, updatedAt: _updated, ...row } of docs) expect([row.ruleId, (await house.as('ben', 'PATCH', `/rules/${id}?locale=en`, row)).status]).toEqual([row.ruleId, 200])
  expect(await working()).toMatchObject({ candidate: before.candidate, head: { workingSequence: before.head.workingSequence } })
})

test('places in another order say the same; another place doesn’t', async () => {
  const before = await working()
  const { docs: [rule] } = await house.payload.find({ collection: 'rules', depth: 0, where: { ruleId: { equals: 'claims-food-eu' } } })
  const places = rule?.places as string[]
  expect((await house.as('ben', 'PATCH', `/rules/${rule?.id}?locale=en`, { places: [...places].reverse() })).status).toBe(200)
  expect((await working()).candidate).toBe(before.candidate)
  expect((await house.as('ben', 'PATCH', `/rules/${rule?.id}?locale=en`, { places: [...places, 'CH'] })).status).toBe(200)
  expect((await working()).candidate).not.toBe(before.candidate)
})
