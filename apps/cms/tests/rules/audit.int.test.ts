import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import type { AuditEntry } from '../../src/audit/chain.ts'
import { sure } from '../support/sure.ts'
import { idOfRule, publishFirst, ruleHouse, writeRules, type RuleHouse } from './rule-house.ts'

let house: RuleHouse
let dataFolder: string
let verifyLog: typeof import('../../src/audit/verify-log.ts').verifyLog
let headFile: string

beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
  await publishFirst(house)
  const { headFileOf } = await import('../../src/audit/head-file.ts')
  ;({ verifyLog } = await import('../../src/audit/verify-log.ts'))
  dataFolder = sure(process.env.GATEHOUSE_DATA)
  headFile = headFileOf(dataFolder)
}, 180_000)
afterAll(() => house.end())

const entries = async () => {
  const { docs } = await house.payload.db.find<AuditEntry & { id: string }>({ collection: 'audit-log', sort: 'sequence', limit: 0, pagination: false })
  return docs
}
/** Past every hook and access rule, as who holds the database itself could. */
const tamper = async (sequence: number, data: object) => {
  const id = sure((await entries()).find((entry) => entry.sequence === sequence)).id
  await house.payload.db.updateOne({ collection: 'audit-log', id, data: { ...data } })
}
const verify = () => verifyLog(house.payload, dataFolder)

test('every act is an entry: who, what, before and after, why, in one row of numbers', async () => {
  const all = await entries()
  expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1))
  expect(all.map(({ event, actorName }) => `${event} ${actorName}`)).toEqual(expect.arrayContaining([
    'account.created the house', 'class.created ada', 'shop-places.changed ada', 'rule.created ada', 'change.requested ada', 'set.published ben',
  ]))
  const published = sure(all.at(-1))
  expect(published).toMatchObject({ event: 'set.published', subject: 'rule-sets/1', actorRole: 'policy-officer', why: 'The first rules.' })
  expect(JSON.parse(sure(published.after))).toMatchObject({ kind: 'publish', authors: [{ name: 'ada' }], approver: { name: 'ben' }, isStopped: false })
  await house.as('ada', 'PATCH', `/rules/${await idOfRule(house, 'truffles')}`, { staffNote: 'Look again.' })
  const edited = sure((await entries()).at(-1))
  expect([edited.event, JSON.parse(sure(edited.before)).staffNote, JSON.parse(sure(edited.after)).staffNote]).toEqual(['rule.changed', undefined, 'Look again.'])
})

test('an entry tells the whole row, whatever was selected of the answer, one by one and of many', async () => {
  const id = await idOfRule(house, 'truffles')
  for (const [n, path] of [`/rules/${id}?select[ruleId]=true`, '/rules?where[ruleId][equals]=truffles&select[ruleId]=true'].entries()) {
    expect(await house.as('ada', 'PATCH', path, { staffNote: `Looked at, ${n}.` })).toMatchObject({ status: 200 })
    const { before, after } = sure((await entries()).at(-1))
    expect(JSON.parse(sure(after))).toEqual({ ...JSON.parse(sure(before)), staffNote: `Looked at, ${n}.` })
    expect(JSON.parse(sure(after))).toMatchObject({ ruleId: 'truffles', level: expect.any(String), classes: expect.any(Array) })
  }
})

test('nobody changes or deletes an entry: no role, and no code of ours past the access rules', async () => {
  const { id } = sure((await entries())[0])
  for (const who of ['admin', 'ada', 'auditor'] as const) {
    expect(await house.as(who, 'PATCH', `/audit-log/${id}`, { why: 'Other.' })).toMatchObject({ status: 403 })
    expect(await house.as(who, 'DELETE', `/audit-log/${id}`)).toMatchObject({ status: 403 })
  }
  await expect(house.payload.update({ collection: 'audit-log', id, data: { why: 'Other.' }, overrideAccess: true })).rejects.toThrow('never changed')
  await expect(house.payload.delete({ collection: 'audit-log', id, overrideAccess: true })).rejects.toThrow('never deleted')
  await expect(house.payload.create({ collection: 'audit-log', data: { ...sure((await entries())[0]), sequence: 999 } as never, overrideAccess: true })).rejects.toThrow('written by hand')
})

test('the whole log verifies, and its head stands outside the database', async () => {
  const { noteAuditHead } = await import('../../src/audit/head-file.ts')
  await noteAuditHead(house.payload)
  const last = sure((await entries()).at(-1))
  expect(readFileSync(headFile, 'utf8').trim().split('\n').at(-1)).toContain(`${last.sequence}\t${last.hash}\t`)
  expect(await verify()).toEqual({ isWhole: true, sentence: expect.stringContaining(`${last.sequence} entries`) })
})

test.each([
  ['a changed word', { why: 'Something else.' }, 'entry 5 was changed after it was written'],
  ['another name', { actorName: 'cleo' }, 'entry 5 was changed after it was written'],
  ['another hash', { hash: 'f'.repeat(64) }, 'entry 5 was changed after it was written'],
])('%s is found, at its link', async (_, data, sentence) => {
  const before = sure((await entries()).find((entry) => entry.sequence === 5))
  await tamper(5, data)
  expect(await verify()).toEqual({ isWhole: false, sentence: expect.stringContaining(sentence) })
  await tamper(5, { why: before.why, actorName: before.actorName, hash: before.hash })
  expect(await verify()).toMatchObject({ isWhole: true })
})

test('an entry that was taken out is found, and a chain that was forged anew from there', async () => {
  const all = await entries()
  const taken = sure(all[6])
  await house.payload.db.deleteOne({ collection: 'audit-log', where: { id: { equals: taken.id } } })
  expect(await verify()).toEqual({ isWhole: false, sentence: expect.stringContaining('entry 8 follows on 6') })
  const { id: _id, ...row } = taken
  await house.payload.db.create({ collection: 'audit-log', data: { ...row } })
  expect(await verify()).toMatchObject({ isWhole: true })

  const { hashOfEntry } = await import('../../src/audit/chain.ts')
  const last = sure(all.at(-1))
  const forged = { ...last, why: 'A forged reason.' }
  await tamper(last.sequence, { why: forged.why, hash: hashOfEntry(forged) })
  expect(await verify()).toEqual({ isWhole: false, sentence: expect.stringContaining('noted outside the database') })
  await tamper(last.sequence, { why: last.why, hash: last.hash })
})

test('a tail that was cut off shows', async () => {
  const last = sure((await entries()).at(-1))
  await house.payload.db.deleteOne({ collection: 'audit-log', where: { id: { equals: last.id } } })
  expect(await verify()).toEqual({ isWhole: false, sentence: expect.stringContaining(`it ends at entry ${last.sequence - 1}`) })
  const { id: _id, ...row } = last
  await house.payload.db.create({ collection: 'audit-log', data: { ...row } })
  expect(await verify()).toMatchObject({ isWhole: true })
})

test('nor does a log that was cut off and written on pass for whole once its new tail is as long', async () => {
  const { noteAuditHead } = await import('../../src/audit/head-file.ts')
  const last = sure((await entries()).at(-1))
  const heads = readFileSync(headFile, 'utf8')
  await house.payload.db.deleteOne({ collection: 'audit-log', where: { id: { equals: last.id } } })
  await house.as('ada', 'PATCH', `/rules/${await idOfRule(house, 'truffles')}`, { staffNote: 'Written in its place.' })
  await noteAuditHead(house.payload)
  // A new entry stands under the old number.
  expect(sure((await entries()).at(-1)).sequence).toBe(last.sequence)
  expect(await verify()).toEqual({ isWhole: false, sentence: expect.stringContaining(`entry ${last.sequence} isn’t the one whose hash was noted outside the database`) })
  await house.payload.db.deleteOne({ collection: 'audit-log', where: { sequence: { equals: last.sequence } } })
  const { id: _id, ...row } = last
  await house.payload.db.create({ collection: 'audit-log', data: { ...row } })
  writeFileSync(headFile, heads)
  expect(await verify()).toMatchObject({ isWhole: true })
})

test('a line of the heads that a crash left torn isn’t taken for one, and a file that is gone is told', async () => {
  const whole = readFileSync(headFile, 'utf8')
  appendFileSync(headFile, '12\tabc')
  expect(await verify()).toMatchObject({ isWhole: true })
  writeFileSync(headFile, '')
  expect(await verify()).toEqual({ isWhole: false, sentence: expect.stringContaining('no head was noted') })
  writeFileSync(headFile, whole)
})
