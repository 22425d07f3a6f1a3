import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { compileRuleSet } from '@gatehouse/policy'
import { sure } from '../support/sure.ts'
import { publishFirst, ruleHouse, ruleRow, writeRules, type RuleHouse } from './rule-house.ts'

let house: RuleHouse
beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
  await publishFirst(house)
}, 180_000)
afterAll(() => house.end())

/** Does one act in a process of its own, which is killed at a point. Answers how it ended. */
async function actAndDie(point: string, act: string, argument = '', who: 'ada' | 'ben' = 'ada'): Promise<{ signal: string | null; code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/rules/crash-child.ts', point, act, argument, who, house.ids[who]], { cwd: join(import.meta.dirname, '../..'), env: process.env })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => { output += String(chunk) })
  child.stderr.on('data', (chunk: Buffer) => { output += String(chunk) })
  return new Promise((ended) => { child.on('close', (code, signal) => { ended({ signal, code, output }) }) })
}

/** Saves a rule. MongoDB holds what a killed process was writing until that transaction has run out: then one saves again, as told. */
async function saveRule(ruleId: string, more: object): Promise<void> {
  const until = Date.now() + 100_000
  for (;;) {
    const { status, body } = await house.as('ada', 'POST', '/rules', ruleRow(ruleId, more))
    if (status === 201) return
    expect({ status, error: body.error }).toMatchObject({ status: 409, error: { code: 'conflict' } })
    expect([house.cms.database, Date.now() < until]).toEqual(['mongodb', true])
    await new Promise((later) => { setTimeout(later, 500) })
  }
}

/** What is there, as a process that starts anew finds it; throws where a part of it is missing. */
async function state() {
  const { payload } = house
  const head = sure((await payload.db.find<{ id: string; sequence: number; sets: { revision: number }[]; stop: unknown }>({ collection: 'policy-head', limit: 1 })).docs[0])
  const { docs: sets } = await payload.db.find<{ id: string; revision: number; hash: string; source: object }>({ collection: 'rule-sets', limit: 0, pagination: false, sort: 'revision' })
  const { docs: entries } = await payload.db.find<{ id: string; event: string; subject: string }>({ collection: 'audit-log', limit: 0, pagination: false, where: { event: { equals: 'set.published' } } })
  for (const { revision, hash, source } of sets) expect(compileRuleSet({ revision, ...source } as never).hash).toBe(hash)
  // Every set has its entry and every entry its set; the head names sets that are there.
  expect(entries.map(({ subject }) => subject).sort()).toEqual(sets.map(({ revision }) => `rule-sets/${revision}`).sort())
  expect(sets.map(({ revision }) => revision)).toEqual(expect.arrayContaining(head.sets.map(({ revision }) => revision)))
  const { verifyLog } = await import('../../src/audit/verify-log.ts')
  const { noteAuditHead } = await import('../../src/audit/head-file.ts')
  await noteAuditHead(payload)
  expect(await verifyLog(payload, sure(process.env.GATEHOUSE_DATA))).toMatchObject({ isWhole: true })
  return { sequence: head.sequence, inForce: sure(head.sets.at(-1)).revision, count: sets.length, isStopped: head.stop !== null && head.stop !== undefined }
}

/** On MongoDB each kill inside the write costs the minute in which its transaction runs out: all of them are for the long tests. */
const inWrite = process.env.EDGE_CASES === 'all' ? ['in-write-1', 'in-write-2', 'in-write-3'] : ['in-write-2']
const points = () => (house.cms.database === 'mongodb' ? ['before-write', ...inWrite, 'after-write'] : ['before-write', 'after-write'])
const isDone = (point: string) => point === 'after-write'

test('a process that is killed between any two steps of a publication leaves the old set or the new one, whole', async () => {
  for (const [index, point] of points().entries()) {
    await saveRule(`tighter-${index}`, { classes: ['kit'], places: [['CA-QC', 'CA-BC', 'CA-AB', 'CA-MB', 'CA-SK'][index]] })
    const before = await state()
    const ended = await actAndDie(point, 'publish')
    expect({ point, ...ended }).toMatchObject({ point, signal: 'SIGKILL' })
    const after = await state()
    const expected = isDone(point) ? { ...before, sequence: before.sequence + 1, inForce: before.inForce + 1, count: before.count + 1 } : before
    expect({ point, ...after }).toEqual({ point, ...expected })
  }
  // Whoever tries again does it whole, or is told that it is done.
  const again = await house.as('ada', 'POST', '/policy/publish', { reason: 'Again.' })
  expect([again.status, (await state()).inForce]).toEqual([409, (await state()).count])
}, 300_000)

test('so does one that is killed while the kill switch is turned, or an approval given', async () => {
  const before = await state()
  expect(await actAndDie('after-write', 'stop')).toMatchObject({ signal: 'SIGKILL' })
  expect(await state()).toEqual({ sequence: before.sequence + 1, inForce: before.inForce + 1, count: before.count + 1, isStopped: true })
  const asked = await house.as('ada', 'POST', '/policy/kill-switch', { on: false, reason: 'It is over.' })
  expect(await actAndDie('before-write', 'approve', String(asked.body.change), 'ben')).toMatchObject({ signal: 'SIGKILL' })
  expect(await state()).toMatchObject({ isStopped: true })
  expect(await house.as('ben', 'POST', '/policy/approve', { change: asked.body.change })).toMatchObject({ status: 200 })
  expect(await state()).toMatchObject({ isStopped: false })
}, 300_000)

test('a process that lives does the same act whole', async () => {
  await saveRule('tighter-last', { classes: ['book'], places: ['NL'] })
  const before = await state()
  expect(await actAndDie('nowhere', 'publish')).toMatchObject({ code: 0, output: expect.stringContaining(`{"revision":${before.inForce + 1}}`) })
  expect(await state()).toMatchObject({ inForce: before.inForce + 1 })
}, 120_000)
