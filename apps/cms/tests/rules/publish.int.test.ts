import { idOfRule, ruleHouse, ruleRow, writeRules, type RuleHouse } from './rule-house.ts'

let house: RuleHouse
beforeAll(async () => {
  house = await ruleHouse()
  await writeRules(house)
}, 180_000)
afterAll(() => house.end())

const edit = async (who: 'ada' | 'ben' | 'cleo', ruleId: string, data: object) => {
  const answer = await house.as(who, 'PATCH', `/rules/${await idOfRule(house, ruleId)}`, data)
  expect(answer).toMatchObject({ status: 200 })
}
const publish = (who: 'ada' | 'ben' | 'cleo', more: object = {}) => house.as(who, 'POST', '/policy/publish', { reason: 'For a test.', ...more })
const approve = (who: 'ada' | 'ben' | 'cleo', change: unknown) => house.as(who, 'POST', '/policy/approve', { change })
const level = async (classes: string[], place: string, set?: string | number) => {
  const { body } = await house.as('editor', 'POST', `/policy/decide${set === undefined ? '' : `?set=${set}`}`, { stage: 'sale', classes, places: { visitor: [place], shipTo: [place] }, ageYears: 40 })
  return (body.decision as { level: string }).level
}

test('before anything was published there is nothing to ask, and nothing in the snapshot', async () => {
  expect(await house.as('editor', 'POST', '/policy/decide', { stage: 'sale', classes: ['book'], places: {} })).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } })
  expect((await house.snapshot()).policy).toBeNull()
  expect(await house.as('ada', 'POST', '/policy/kill-switch', { on: true, reason: 'Too early.' })).toMatchObject({ status: 409 })
})

test('the first set needs a second person, who is told what it does, and isn’t an author of it', async () => {
  const impact = await house.as('auditor', 'GET', '/policy/impact')
  expect(impact).toMatchObject({ status: 200, body: { direction: 'looser', needsSecond: true, why: expect.arrayContaining(['first', 'looser']), failedCases: [], base: null } })
  const asked = await publish('ada')
  expect(asked).toEqual({ status: 202, body: { change: expect.any(String) } })
  expect(await approve('ada', asked.body.change)).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } })
  expect(await house.as('admin', 'POST', '/policy/approve', { change: asked.body.change })).toMatchObject({ status: 403 })
  expect((await house.snapshot()).policy).toBeNull()
  expect(await approve('ben', asked.body.change)).toEqual({ status: 200, body: { revision: 1 } })
  expect(await approve('cleo', asked.body.change)).toMatchObject({ status: 409 })
  expect((await house.snapshot()).policy?.sets).toMatchObject([{ revision: 1, isStopped: false }])
  expect(await level(['book'], 'NL')).toBe('purchase')
  expect(await level(['kit'], 'NL')).toBe('information')
})

test('nothing to publish is told so', async () => {
  expect(await house.as('cleo', 'GET', '/policy/impact')).toMatchObject({ body: { direction: 'none', needsSecond: false, changes: [], products: [], pages: [] } })
  expect(await publish('cleo')).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('nothing to publish') } } })
})

describe('what only tightens goes at once', () => {
  test('a cap that is added, by one officer', async () => {
    const before = await house.snapshot()
    expect(await house.as('ada', 'POST', '/rules', ruleRow('kits-ca-qc', { classes: ['kit'], places: ['CA-QC'] }))).toMatchObject({ status: 201 })
    const { body: impact } = await house.as('ada', 'GET', '/policy/impact')
    expect(impact).toMatchObject({ direction: 'tighter', needsSecond: false, why: [] })
    expect(impact.changes).toContainEqual(expect.objectContaining({ class: 'kit', direction: 'tighter', role: 'shipTo', level: { before: 'purchase', after: 'information' }, places: expect.arrayContaining(['CA-QC']) }))
    expect(await publish('ada', { candidate: impact.candidate })).toEqual({ status: 200, body: { revision: 2 } })
    const after = await house.snapshot()
    expect(after.sequence).toBeGreaterThan(before.sequence)
    expect(after.policy?.sets).toMatchObject([{ revision: 2 }])
    expect([await level(['kit'], 'CA-QC'), await level(['kit'], 'CA-ON'), await level(['kit'], 'CA-QC', 1)]).toEqual(['information', 'purchase', 'purchase'])
  })

  test('but a word changed beside it asks for a second person', async () => {
    await edit('ada', 'truffles', { noticeEn: 'Other words.' })
    await edit('ada', 'kits-ca', { level: 'display' })
    expect(await house.as('ada', 'GET', '/policy/impact')).toMatchObject({ body: { direction: 'tighter', needsSecond: true, why: ['text'] } })
    expect(await publish('ada')).toMatchObject({ status: 202 })
    await edit('ada', 'truffles', { noticeEn: 'About truffles.' })
    expect(await publish('ada')).toEqual({ status: 200, body: { revision: 3 } })
  })

  test('and so does a new cap that lowers nothing, with its text', async () => {
    const made = await house.as('ada', 'POST', '/rules', ruleRow('books-ca-on', { classes: ['book'], places: ['CA-ON'], level: 'display' }))
    const rider = await house.as('ada', 'POST', '/rules', ruleRow('truffles-ca', { classes: ['truffle'], places: ['CA'], roles: ['shipTo'], noticeEn: 'Words that nobody else has read.' }))
    expect(await house.as('ada', 'GET', '/policy/impact')).toMatchObject({ body: { direction: 'tighter', needsSecond: true, why: ['idle-rule'] } })
    expect(await publish('ada')).toMatchObject({ status: 202 })
    for (const { body } of [made, rider]) expect(await house.as('ada', 'DELETE', `/rules/${(body.doc as { id: string }).id}`)).toMatchObject({ status: 200 })
  })

  test.each([
    ['a source', 'truffles', { sourceDate: '2025' }, { sourceDate: '2026' }, 'source'],
    ['the day on which it was checked', 'truffles', { checkedOn: '2026-11-24' }, { checkedOn: '2026-11-23' }, 'source'],
    ['a note for staff', 'truffles', { staffNote: 'Look again.' }, { staffNote: '' }, 'text'],
  ])('%s alone asks for one too', async (_, rule, change, back, why) => {
    await edit('ada', rule, change)
    expect(await house.as('ada', 'GET', '/policy/impact')).toMatchObject({ body: { direction: 'none', needsSecond: true, why: expect.arrayContaining([why]) } })
    expect(await publish('ada')).toMatchObject({ status: 202 })
    await edit('ada', rule, back)
  })
})

test.each([8_640_000_000_000_001, Number.MAX_SAFE_INTEGER, -1, '9999-12-31T23:59:59-14:00'])('an instant beyond all calendars (%s) is refused, and named', async (effectiveAt) => {
  const asked = await house.as('ada', 'POST', '/policy/publish', { reason: 'Far away.', effectiveAt })
  expect(asked).toMatchObject({ status: 422, body: { error: { fields: { effectiveAt: expect.stringContaining('An instant such as') } } } })
})

describe('what opens something waits for a second person', () => {
  test('and an edit after it was asked for voids it', async () => {
    await edit('ada', 'kits-ca', { level: 'purchase' })
    const first = await publish('ada')
    expect(first.status).toBe(202)
    await edit('cleo', 'truffles', { staffNote: 'An edit by cleo.' })
    const { body: working } = await house.as('editor', 'GET', '/policy/working-copy')
    expect(working.changes).toMatchObject([{ id: first.body.change, isVoid: true, impact: { direction: 'looser' } }])
    expect(await approve('ben', first.body.change)).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('edited since') } } })
    const second = await publish('ada')
    // Cleo wrote a part of it.
    expect(await approve('cleo', second.body.change)).toMatchObject({ status: 403 })
    expect(await approve('ben', second.body.change)).toEqual({ status: 200, body: { revision: 4 } })
    expect(await level(['kit'], 'CA-ON')).toBe('purchase')
  })

  test('which a set that was published meanwhile voids as well', async () => {
    await edit('ada', 'kits-ca', { places: ['CA', 'US'] })
    const asked = await publish('ada')
    expect(await house.as('cleo', 'POST', '/policy/bring-back', { revision: 3, reason: 'Kits are closed for now.' })).toMatchObject({ status: 202 })
    const { body } = await house.as('editor', 'GET', '/policy/working-copy')
    const other = (body.changes as { id: string; kind: string }[]).find(({ kind }) => kind === 'bring-back')
    expect(await approve('ben', other?.id)).toEqual({ status: 200, body: { revision: 5 } })
    expect(await approve('ben', asked.body.change)).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('Another set was published') } } })
    expect(await level(['kit'], 'CA-ON')).toBe('display')
  })

  test('and can be withdrawn', async () => {
    const asked = await publish('ada')
    expect(await house.as('editor', 'POST', '/policy/withdraw', { change: asked.body.change })).toMatchObject({ status: 403 })
    expect(await house.as('ada', 'POST', '/policy/withdraw', { change: asked.body.change })).toMatchObject({ status: 200 })
    expect(await approve('ben', asked.body.change)).toMatchObject({ status: 409 })
    expect(await house.as('ada', 'POST', '/policy/start-over', { reason: 'Dropped.' })).toEqual({ status: 200, body: { revision: 5 } })
    expect(await house.as('ada', 'GET', '/policy/working-copy')).toMatchObject({ body: { isClean: true, authors: [], changes: [] } })
  })
})

test('a saved case that isn’t answered as expected blocks the set, and is named', async () => {
  const made = await house.as('ben', 'POST', '/policy-cases', {
    title: 'Books are sold in Ontario', request: { stage: 'sale', classes: ['book'], places: { visitor: ['CA-ON'], shipTo: ['CA-ON'] } }, expectedLevel: 'purchase', expectedBinding: ['books-anywhere'],
  })
  expect(made).toMatchObject({ status: 201 })
  await edit('ada', 'books-anywhere', { level: 'display' })
  expect(await publish('ada')).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('“Books are sold in Ontario”'), fields: { 'cases.Books are sold in Ontario': expect.stringContaining('display') } } } })
  expect(await house.as('ben', 'PATCH', `/policy-cases/${(made.body.doc as { id: string }).id}`, { expectedLevel: 'display' })).toMatchObject({ status: 200 })
  expect(await publish('ada')).toEqual({ status: 200, body: { revision: 6 } })
})

test('what is asked wrongly is told by field', async () => {
  expect(await house.as('ada', 'POST', '/policy/publish', {})).toMatchObject({ status: 422, body: { error: { code: 'invalid-fields', fields: { reason: 'Say why.' } } } })
  expect(await publish('ada', { effectiveAt: 'tomorrow' })).toMatchObject({ status: 422, body: { error: { fields: { effectiveAt: expect.any(String) } } } })
  expect(await publish('ada', { effectiveAt: 1 })).toMatchObject({ status: 422, body: { error: { fields: { effectiveAt: expect.any(String) } } } })
  expect(await approve('ada', 'no-such-change')).toMatchObject({ status: 404 })
  expect(await house.as('ada', 'POST', '/policy/bring-back', { revision: 99, reason: 'No such set.' })).toMatchObject({ status: 404 })
  expect(await house.as('ada', 'POST', '/policy/decide', { stage: 'sale', classes: 'book', places: {} })).toMatchObject({ status: 422, body: { error: { fields: { classes: expect.any(String) } } } })
  expect(await house.as('nobody', 'POST', '/policy/publish', { reason: 'Nobody asks.' })).toMatchObject({ status: 401 })
})

describe('a rule’s faults are told on its field before it is saved', () => {
  const refused = async (more: object) => Object.keys((await house.as('ada', 'POST', '/rules', ruleRow('faulty', more))).body.error?.fields ?? {}).sort()
  test.each([
    [{ classes: ['no-such-class'] }, ['classes']],
    [{ classes: [] }, ['classes']],
    [{ places: ['CA-XX'] }, ['places']],
    [{ places: ['FR-974'] }, ['places']],
    [{ places: ['CA-BC:nowhere'] }, ['places']],
    [{ level: 'purchase' }, ['level']],
    [{ kind: 'grant', level: 'hidden' }, ['level']],
    [{ effectiveFrom: '2027-01-01T00:00:00.000Z', effectiveUntil: '2026-01-01T00:00:00.000Z' }, ['effectiveUntil']],
    [{ requires: [{ kind: 'age', years: -1 }] }, ['requires']],
    [{ ruleId: 'kill-switch' }, ['ruleId']],
    [{ ruleId: 'truffles' }, ['ruleId']],
    [{ sourceDate: 'last year' }, ['sourceDate']],
    [{ noticeFr: '' }, ['noticeFr']],
  ])('%j', async (more, fields) => { expect(await refused(more)).toEqual(fields) })

  test('and one without faults is saved, the European Union written out', async () => {
    const { status, body } = await house.as('ada', 'POST', '/rules', ruleRow('faultless', { places: ['EU'] }))
    expect(status).toBe(201)
    const { places } = body.doc as { places: string[] }
    expect([places.includes('EU'), places.includes('AT'), places.includes('SK'), places.includes('GB')]).toEqual([false, true, true, false])
    expect(await house.as('ada', 'DELETE', `/rules/${(body.doc as { id: string }).id}`)).toMatchObject({ status: 200 })
  })

  test('the day of a law becomes the instant at which it begins first among its places, unless one is written', async () => {
    const made = async (more: object) => {
      const { body } = await house.as('ada', 'POST', '/rules', ruleRow('by-day', { places: ['CA'], inForceOn: '2026-10-01', ...more }))
      const { id, effectiveFrom } = body.doc as { id: string; effectiveFrom: string }
      await house.as('ada', 'DELETE', `/rules/${id}`)
      return effectiveFrom
    }
    expect(await made({})).toBe('2026-10-01T02:30:00.000Z')
    expect(await made({ effectiveFrom: '2026-10-02T00:00:00.000Z' })).toBe('2026-10-02T00:00:00.000Z')
  })

  test('a class that a rule names is neither renamed nor deleted', async () => {
    const { docs: [kit] } = await house.payload.find({ collection: 'product-classes', where: { slug: { equals: 'kit' } } })
    expect(await house.as('ada', 'PATCH', `/product-classes/${kit?.id}`, { slug: 'other' })).toMatchObject({ status: 400, body: { error: { fields: { slug: expect.any(String) } } } })
    expect(await house.as('ada', 'DELETE', `/product-classes/${kit?.id}`)).toMatchObject({ status: 409 })
  })
})

test('every published set is there as it was frozen, and none can be changed', async () => {
  const { docs } = await house.payload.find({ collection: 'rule-sets', sort: 'revision', pagination: false })
  expect(docs.map(({ revision, kind }) => [revision, kind])).toEqual([[1, 'publish'], [2, 'publish'], [3, 'publish'], [4, 'publish'], [5, 'bring-back'], [6, 'publish']])
  expect(docs[0]).toMatchObject({ reason: 'For a test.', authors: [{ name: 'ada' }], approver: { name: 'ben' }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(docs[1]).toMatchObject({ authors: [{ name: 'ada' }], approver: null })
  await expect(house.payload.update({ collection: 'rule-sets', id: String(docs[0]?.id), data: { reason: 'Other.' }, overrideAccess: true })).rejects.toThrow('never changed')
  await expect(house.payload.delete({ collection: 'rule-sets', id: String(docs[0]?.id), overrideAccess: true })).rejects.toThrow('never deleted')
})

test('who alone let a set go into force can’t be the second person for bringing it back: it is still theirs', async () => {
  await edit('ada', 'kits-ca', { level: 'information' })
  expect(await publish('ada')).toEqual({ status: 200, body: { revision: 7 } })
  const asked = await house.as('ben', 'POST', '/policy/bring-back', { revision: 6, reason: 'As it was.' })
  expect(asked.status).toBe(202)
  expect(await approve('ada', asked.body.change)).toMatchObject({ status: 403 })
  expect(await approve('cleo', asked.body.change)).toEqual({ status: 200, body: { revision: 8 } })
})
