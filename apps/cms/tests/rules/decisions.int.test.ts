import type { AccessRequest } from '@gatehouse/policy'
import { publishFirst, ruleHouse, ruleRow, writeRules, type RuleHouse } from './rule-house.ts'
import { sure } from '../support/sure.ts'

let house: RuleHouse
let log: typeof import('../../src/decisions/log-decision.ts')
let replayDecision: typeof import('../../src/decisions/replay.ts').replayDecision

beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
  await house.as('ada', 'POST', '/rules', ruleRow('kits-adults', { classes: ['kit'], places: ['CA'], requires: [{ kind: 'age', years: 19 }] }))
  await publishFirst(house)
  log = await import('../../src/decisions/log-decision.ts')
  ;({ replayDecision } = await import('../../src/decisions/replay.ts'))
}, 180_000)
afterAll(() => house.end())

const request = (more: Partial<AccessRequest>): AccessRequest =>
  ({ stage: 'sale', classes: ['kit'], at: Date.now(), places: { visitor: ['CA-ON'], shipTo: ['CA-ON'], seller: ['CA-ON'], shipFrom: ['CA-ON'] }, ...more })
const ask = async (more: Partial<AccessRequest>) => log.logDecision(house.payload, await log.decideForSale(house.payload, { step: 'order', subject: 'kit-1', request: request(more), revision: 1, headSequence: 1 }))

test('keeps what was known and the answer; of an age its band alone', async () => {
  const { id, decision } = await ask({ ageYears: 37, quantity: 2 })
  expect(decision.level).toBe('purchase')
  const row = await house.payload.findByID({ collection: 'decision-log', id })
  expect(row).toMatchObject({ step: 'order', subject: 'kit-1', level: 'purchase', ageBand: '19 or more', revision: 1, headSequence: 1, request: { ageYears: 19, quantity: 2 }, decision: { binding: ['kits-ca'] } })
  // As a value: an instant has such minutes, too.
  expect(JSON.stringify(row)).not.toMatch(/:37[,}]/)
})

test('the stored set gives the same answer again, also after another one was published', async () => {
  const { id } = await ask({ ageYears: 12 })
  await house.as('ada', 'POST', '/rules', ruleRow('kits-closed', { classes: ['kit'] }))
  expect(await house.as('ada', 'POST', '/policy/publish', { reason: 'Kits are closed.' })).toMatchObject({ status: 200, body: { revision: 2 } })
  expect(await replayDecision(house.payload, id)).toEqual({ isSame: true, sentence: expect.stringContaining('the same when asked again: information') })
})

test('an answer that was changed afterwards differs, and an unknown id is told', async () => {
  const { id } = await ask({ ageYears: 20 })
  const row = await house.payload.findByID({ collection: 'decision-log', id })
  await house.payload.db.updateOne({ collection: 'decision-log', id, data: { decision: { ...(row.decision as object), level: 'hidden' } } })
  expect(await replayDecision(house.payload, id)).toEqual({ isSame: false, sentence: expect.stringContaining('the log says hidden') })
  expect(await replayDecision(house.payload, 'no-such-id')).toEqual({ isSame: false, sentence: 'There is no decision no-such-id.' })
})

test('who looked at the clock before a set was published is answered by that set, and not as if there were none', async () => {
  const { readPolicyNow } = await import('../../src/rules/policy-now.ts')
  const { readHead } = await import('../../src/rules/head.ts')
  const first = sure((await readHead(house.payload)).sets[0])
  expect(await readPolicyNow(house.payload, first.effectiveAt - 5)).toMatchObject({ set: { revision: first.revision } })
})

test('goes into the guarded write of a step as one of its rows', async () => {
  const { writeTogether } = await import('../../src/database/write-together.ts')
  const { readPolicyNow } = await import('../../src/rules/policy-now.ts')
  const now = await readPolicyNow(house.payload, Date.now())
  expect(now).toMatchObject({ set: { revision: 2 }, until: null })
  const head = { sequence: now?.headSequence ?? -1 }
  const { insert, id } = await log.decideForSale(house.payload, { step: 'capture', subject: 'kit-2', request: request({ ageYears: 40 }), revision: 2, headSequence: head.sequence })
  const guard = (sequence: number) => ({ update: 'policy-head', where: { key: 'head', sequence }, set: {} }) as const
  expect(await writeTogether(house.payload, [guard(head.sequence + 1), insert])).toBe('refused')
  expect((await house.payload.find({ collection: 'decision-log', where: { subject: { equals: 'kit-2' } } })).docs).toEqual([])
  expect(await writeTogether(house.payload, [guard(head.sequence), insert])).toBe('written')
  expect(await replayDecision(house.payload, id)).toMatchObject({ isSame: true })
  await expect(house.payload.delete({ collection: 'decision-log', id, overrideAccess: true })).rejects.toThrow('never deleted')
})
