import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paragraph, richText } from '../support/content.ts'
import { sure } from '../support/sure.ts'
import { publishFirst, ruleHouse, ruleRow, writeRules, type RuleHouse } from './rule-house.ts'

const day = 24 * 60 * 60 * 1000
let house: RuleHouse
let folder: string
let mailAlarms: typeof import('../../src/rules/alarms/mail-alarms.ts').mailAlarms
let tellOfficers: typeof import('../../src/rules/alarms/tell-officers.ts').tellOfficers
let beginTelling: typeof import('../../src/rules/alarms/tell-officers.ts').beginTelling
let now: number

beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
  now = Date.now() + 60_000
  await house.as('ada', 'POST', '/rules', ruleRow('lapsing', { kind: 'grant', level: 'display', classes: ['truffle'], places: ['NL'], reviewBy: new Date(now + 5 * day).toISOString() }))
  await house.as('ada', 'POST', '/rules', ruleRow('due', { places: ['NL'], classes: ['kit'], reviewBy: new Date(now + 40 * day).toISOString() }))
  await publishFirst(house)
  folder = join(sure(process.env.GATEHOUSE_DATA), 'mail')
  ;({ mailAlarms } = await import('../../src/rules/alarms/mail-alarms.ts'))
  ;({ beginTelling, tellOfficers } = await import('../../src/rules/alarms/tell-officers.ts'))
}, 180_000)
afterAll(() => house.end())

const mails = () => readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8'))
const headers = (name: string) => mails().map((mail) => new RegExp(`^${name}: (.*)`, 'mi').exec(mail)?.[1]?.trim())

test('what comes due is mailed once a stage to each policy officer, under a stable Message-ID', async () => {
  expect(await mailAlarms(house.payload, now)).toEqual(['7', '60'])
  expect(headers('To').sort()).toEqual(['ada', 'ben', 'cleo'].flatMap((name) => [`${name}@example.test`, `${name}@example.test`]).sort())
  expect(new Set(headers('Message-ID')).size).toBe(6)
  expect(headers('Message-ID')[0]).toMatch(/^<rule-alarms-7-\d{4}-\d\d-\d\d\.[0-9a-f]{12}@localhost>$/)
  expect(mails()[0]).toContain('lapsing')
  expect(await mailAlarms(house.payload, now + 1000)).toEqual([])
  expect(await mailAlarms(house.payload, now + day)).toEqual([])
  // It moves on to the next stage, and is told there.
  expect(await mailAlarms(house.payload, now + 11 * day)).toEqual(['passed', '30'])
  expect(await house.as('editor', 'GET', '/policy/alarms')).toMatchObject({ body: { alarms: [{ rule: 'lapsing', stage: '7', lapses: true }, { rule: 'due', stage: '60' }] } })
})

test('from when the house was opened, not from the first mail on, officers are told of a suspended set, of the kill switch and of what waits for them', async () => {
  await beginTelling(house.payload)
  const before = mails().length
  await house.as('ada', 'POST', '/rules', ruleRow('later', { classes: ['book'], places: ['FR'] }))
  expect(await house.as('ada', 'POST', '/policy/publish', { reason: 'Later.', effectiveAt: now + 3 * day })).toMatchObject({ status: 200 })
  await house.as('ada', 'POST', '/rules', ruleRow('sooner', { classes: ['book'], places: ['DE'] }))
  expect(await house.as('ada', 'POST', '/policy/publish', { reason: 'Sooner.' })).toMatchObject({ status: 200 })
  await house.as('ada', 'POST', '/policy/kill-switch', { on: true, reason: 'A recall.' })
  await house.as('ada', 'POST', '/policy/kill-switch', { on: false, reason: 'Over.' })
  const product = await house.payload.create({ collection: 'products', locale: 'en', data: { title: 'A thing', slug: 'a-thing', group: 'Goods', lead: 'A lead.', summary: 'A summary.', whatItIs: richText(paragraph('It is.')), whatItIsNot: richText(paragraph('It isn’t.')), _status: 'published' } })
  expect(await house.as('ada', 'POST', '/product-facts', { product: product.id, classes: ['book'] })).toMatchObject({ body: { doc: { state: 'pending' } } })
  const { readBoard } = await import('../../src/rules/alarms/read-board.ts')
  expect((await readBoard(house.payload))?.facts).toMatchObject([{ product: 'a-thing', authors: [{ name: 'ada' }] }])
  expect(await tellOfficers(house.payload)).toBe(4)
  // Lines of a mail are folded.
  const told = mails().slice(before).map((mail) => mail.replace(/=\r?\n/g, ''))
  for (const sentence of ['was scheduled, and another one was published', 'turned the kill switch on', 'asks for a change that needs a second policy officer', 'wrote facts of the product a-thing', 'Reason: A recall.']) {
    expect([sentence, told.filter((mail) => mail.includes(sentence)).length]).toEqual([sentence, 3])
  }
  expect(await tellOfficers(house.payload)).toBe(0)
})
