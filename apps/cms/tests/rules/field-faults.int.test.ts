import { ruleHouse, ruleRow, writeRules, type RuleHouse } from './rule-house.ts'

let house: RuleHouse

beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
}, 180_000)
afterAll(() => house.end())

const write = async (more: object, language: 'en' | 'fr') => {
  const response = await house.cms.rest('POST', '/rules?locale=en', { headers: { 'authorization': `JWT ${house.tokenOf('ada')}`, 'accept-language': language }, body: ruleRow('faulty', more) })
  return { status: response.status, body: (await response.json()) as { error?: { fields?: Record<string, string> } } }
}

test.each([
  ['a grant that hides', { kind: 'grant', level: 'hidden' }, 'level', 'A grant can’t hide', 'Une permission ne peut pas cacher'],
  ['a cap that limits nothing', { level: 'purchase' }, 'level', 'limits nothing', 'ne limite rien'],
  ['a cap without a level', { level: null }, 'level', 'Choose a level', 'Choisissez un niveau'],
  ['an end before the start', { effectiveFrom: '2027-01-01T00:00:00Z', effectiveUntil: '2026-12-31T00:00:00Z' }, 'effectiveUntil', 'before the start', 'précède le début'],
  ['a start that no page could write', { effectiveFrom: '+275760-09-13T00:00:00.000Z' }, 'effectiveFrom', 'a year of four digits', 'quatre chiffres'],
  ['a review in the year 0', { reviewBy: '0000-06-01T00:00:00Z' }, 'reviewBy', 'a year of four digits', 'quatre chiffres'],
  ['a day that no month has', { inForceOn: '2026-02-31' }, 'inForceOn', 'A day, such as', 'Un jour, comme'],
  ['a source of such a day', { sourceDate: '2026-02-30' }, 'sourceDate', 'A year, a month or a day', 'Une année, un mois ou un jour'],
])('%s is named on its field before it is saved, in the language of whoever writes', async (_, more, field, english, french) => {
  expect(await write(more, 'en')).toMatchObject({ status: 400, body: { error: { fields: { [field]: expect.stringContaining(english) } } } })
  expect(await write(more, 'fr')).toMatchObject({ status: 400, body: { error: { fields: { [field]: expect.stringContaining(french) } } } })
})

test('what stands on the right side of each is taken', async () => {
  expect((await write({ kind: 'grant', level: 'information', effectiveFrom: '1868-05-12T00:00:00Z', effectiveUntil: '9999-12-31T00:00:00Z', reviewBy: '2027-05-23T00:00:00Z', inForceOn: '2028-02-29', sourceDate: '2026-11' }, 'en')).status).toBe(201)
})

test('a case asks for an instant that people can read, or it isn’t saved', async () => {
  const save = (at: number) => house.as('ada', 'POST', '/policy-cases?locale=en', { title: `At ${at}`, request: { stage: 'sale', classes: ['book'], places: {}, at }, expectedLevel: 'purchase' })
  expect(await save(Number.MAX_SAFE_INTEGER)).toMatchObject({ status: 400, body: { error: { fields: { request: expect.stringContaining('a year of four digits') } } } })
  expect((await save(Date.parse('2026-11-23T00:00:00Z'))).status).toBe(201)
})
