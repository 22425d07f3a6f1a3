import { idOfRule, publishFirst, ruleHouse, ruleRow, writeRules, type RuleHouse } from './rule-house.ts'

let house: RuleHouse
beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
  expect(await publishFirst(house)).toBe(1)
}, 180_000)
afterAll(() => house.end())

const publish = (more: object = {}) => house.as('ada', 'POST', '/policy/publish', { reason: 'For a test.', ...more })
const approve = (who: 'ada' | 'ben', change: unknown) => house.as(who, 'POST', '/policy/approve', { change })
const flip = (who: 'ada' | 'ben' | 'admin' | 'editor', on: boolean) => house.as(who, 'POST', '/policy/kill-switch', { on, reason: 'A recall.' })
const edit = async (ruleId: string, data: object) => expect(await house.as('ada', 'PATCH', `/rules/${await idOfRule(house, ruleId)}`, data)).toMatchObject({ status: 200 })
const sets = async () => (await house.snapshot()).policy?.sets.map(({ revision, effectiveAt, isStopped, source }) => ({ revision, effectiveAt, isStopped, capped: source.rules.some(({ id }) => id === 'kill-switch') }))
const level = async (classes: string[], place: string, at?: number) => {
  const { body } = await house.as('editor', 'POST', '/policy/decide', { stage: 'sale', classes, places: { visitor: [place], shipTo: [place] }, ageYears: 40, ...(at ? { at } : {}) })
  return (body.decision as { level: string }).level
}
const day = 24 * 60 * 60 * 1000

describe('a set that is scheduled', () => {
  const inTwoDays = Date.now() + 2 * day

  test('carries its instant to the site, beside the one in force, and answers from then on', async () => {
    await house.as('ada', 'POST', '/rules', ruleRow('kits-later', { classes: ['kit'], places: ['CA'] }))
    expect(await publish({ effectiveAt: inTwoDays })).toEqual({ status: 200, body: { revision: 2 } })
    expect(await sets()).toMatchObject([{ revision: 1 }, { revision: 2, effectiveAt: inTwoDays }])
    expect([await level(['kit'], 'CA-ON'), await level(['kit'], 'CA-ON', inTwoDays - 1), await level(['kit'], 'CA-ON', inTwoDays)]).toEqual(['purchase', 'purchase', 'information'])
  })

  test('stays when one is scheduled after it, which follows on it', async () => {
    await edit('books-anywhere', { level: 'display' })
    expect(await publish({ effectiveAt: new Date(inTwoDays + day).toISOString() })).toEqual({ status: 200, body: { revision: 3 } })
    expect(await sets()).toMatchObject([{ revision: 1 }, { revision: 2 }, { revision: 3, effectiveAt: inTwoDays + day }])
  })

  test('is suspended by one that is published before its instant, and staff can see it', async () => {
    expect(await house.as('ada', 'POST', '/policy/start-over', { revision: 1, reason: 'From what is in force.' })).toMatchObject({ status: 200 })
    await house.as('ada', 'POST', '/rules', ruleRow('kits-ca-qc', { classes: ['kit'], places: ['CA-QC'] }))
    expect(await publish()).toEqual({ status: 200, body: { revision: 4 } })
    expect(await sets()).toMatchObject([{ revision: 4 }])
    const { body } = await house.as('editor', 'GET', '/policy/working-copy')
    expect((body.head as { suspended: object[] }).suspended).toMatchObject([{ revision: 2, overtakenBy: 4 }, { revision: 3, overtakenBy: 4 }])
    const { docs } = await house.payload.find({ collection: 'audit-log', where: { event: { equals: 'set.suspended' } } })
    expect(docs).toHaveLength(2)
  })
})

describe('the kill switch', () => {
  const later = Date.now() + 5 * day

  test('stops all sales with one click of an officer or admin, in every set to come too', async () => {
    await house.as('ada', 'POST', '/rules', ruleRow('books-later', { classes: ['book'], places: ['NL'] }))
    expect(await publish({ effectiveAt: later })).toEqual({ status: 200, body: { revision: 5 } })
    const before = await house.snapshot()
    expect(await flip('editor', true)).toMatchObject({ status: 403 })
    expect(await flip('admin', true)).toEqual({ status: 200, body: { revision: 6 } })
    const after = await house.snapshot()
    expect(after.sequence).toBeGreaterThan(before.sequence)
    expect(await sets()).toMatchObject([{ revision: 6, isStopped: true, capped: true }, { revision: 7, effectiveAt: later, isStopped: true, capped: true }])
    expect([await level(['book'], 'CA-ON'), await level(['truffle'], 'CA-ON'), await level(['book'], 'NL', later)]).toEqual(['display', 'information', 'information'])
    expect(await flip('ada', true)).toEqual({ status: 200, body: { revision: 6 } })
  })

  test('stays on in what is published meanwhile, which is weighed without it', async () => {
    await edit('kits-ca', { places: ['CA', 'US'] })
    const asked = await publish()
    expect(asked.status).toBe(202)
    expect(await approve('ben', asked.body.change)).toEqual({ status: 200, body: { revision: 8 } })
    expect(await sets()).toMatchObject([{ revision: 8, isStopped: true, capped: true }])
    expect([await level(['kit'], 'US-TX'), await level(['book'], 'CA-ON')]).toEqual(['display', 'display'])
  })

  test('is lifted by two, and the latest approved set is in force again without it', async () => {
    const asked = await flip('admin', false)
    expect(asked).toEqual({ status: 202, body: { change: expect.any(String) } })
    expect((await sets())?.[0]).toMatchObject({ isStopped: true })
    expect(await house.as('admin', 'POST', '/policy/approve', { change: asked.body.change })).toMatchObject({ status: 403 })
    expect(await approve('ben', asked.body.change)).toEqual({ status: 200, body: { revision: 9 } })
    expect(await sets()).toMatchObject([{ revision: 9, isStopped: false, capped: false }])
    expect([await level(['kit'], 'US-TX'), await level(['book'], 'CA-ON')]).toEqual(['purchase', 'purchase'])
    expect(await flip('ada', false)).toMatchObject({ status: 409 })
  })

  test('is not lifted by the one who asked for it', async () => {
    expect(await flip('ada', true)).toMatchObject({ status: 200 })
    const asked = await flip('ada', false)
    expect(await approve('ada', asked.body.change)).toMatchObject({ status: 403 })
    expect(await approve('ben', asked.body.change)).toMatchObject({ status: 200 })
  })
})

test('who asks at the same moment gets a set each, or is told; the numbers and the log stay whole', async () => {
  await edit('kits-ca', { places: ['CA', 'US', 'GB'] })
  const asked = await publish()
  expect(asked.status).toBe(202)
  const before = await house.payload.count({ collection: 'rule-sets' })
  const answers = await Promise.all([
    approve('ben', asked.body.change), house.as('cleo', 'POST', '/policy/approve', { change: asked.body.change }), flip('admin', true), flip('ada', true),
    house.as('cleo', 'POST', '/policy/bring-back', { revision: 1, reason: 'At the same moment.' }),
  ])
  // One of the two approves it, unless a stop came before both: then it stands on another set than the one it was asked for.
  const approvals = answers.slice(0, 2).map(({ status }) => status).sort()
  expect([[200, 409], [409, 409]]).toContainEqual(approvals)
  expect(answers.slice(2, 4).map(({ status }) => status)).toEqual([200, 200])
  const { docs } = await house.payload.find({ collection: 'rule-sets', sort: 'revision', pagination: false, select: { revision: true } })
  expect(docs.map(({ revision }) => revision)).toEqual(docs.map((_, index) => index + 1))
  // Each that was published has a set of its own; of two stops the second is told the set of the first.
  const told = new Set(answers.filter(({ status }) => status === 200).map(({ body }) => body.revision))
  expect(docs.slice(before.totalDocs).map(({ revision }) => revision)).toEqual([...told].sort((a, b) => Number(a) - Number(b)))
  expect(await sets()).toMatchObject([{ isStopped: true, capped: true }])
  const { verifyLog } = await import('../../src/audit/verify-log.ts')
  expect(await verifyLog(house.payload, String(process.env.GATEHOUSE_DATA))).toMatchObject({ isWhole: true })
})
