import { readChangeDesk } from '../../src/views/policy/change/read-change-desk.ts'
import { readWaitingFacts } from '../../src/views/policy/change/read-waiting-facts.ts'
import type { WeighedUp } from '../../src/views/policy/change/weigh-up.ts'
import { readBringBack, readSets } from '../../src/views/policy/sets/read-sets.ts'
import { paragraph, richText } from '../support/content.ts'
import { sure } from '../support/sure.ts'
import { idOfRule, publishFirst, ruleHouse, ruleRow, writeRules, type RuleHouse } from './rule-house.ts'

let house: RuleHouse
beforeAll(async () => {
  house = await ruleHouse()
}, 180_000)
afterAll(() => house.end())

const desk = (at: number | null = null) => readChangeDesk(house.payload, { at, language: 'en' })
const sets = () => readSets(house.payload, 1, Date.now())
const states = async () => Object.fromEntries((await sets()).sets.map(({ revision, state }) => [revision, state.is]))
const impactOf = (up: WeighedUp | null) => {
  const { weighed } = sure(up)
  if ('faults' in weighed) throw new Error(weighed.sentence)
  return weighed
}
const edit = async (who: 'ada' | 'cleo', rule: string, data: object) => expect(await house.as(who, 'PATCH', `/rules/${await idOfRule(house, rule)}`, data)).toMatchObject({ status: 200 })

test('an empty house has nothing to show and no set', async () => {
  expect(await desk()).toMatchObject({ inForce: null, isEmpty: true, waiting: [] })
  expect(await sets()).toMatchObject({ sets: [], pageCount: 1 })
})

test('the first set is weighed against none, and says so', async () => {
  await writeRules(house)
  const { working, inForce, sameAs, authors } = await desk()
  expect({ inForce, sameAs, base: working?.base.revision, authors }).toEqual({ inForce: null, sameAs: null, base: null, authors: ['ada'] })
  expect(impactOf(working).impact).toMatchObject({ needsSecond: true, why: expect.arrayContaining(['first', 'looser']) })
  await publishFirst(house)
  expect(await desk()).toMatchObject({ inForce: 1, working: null, sameAs: 1, authors: [] })
})

describe('what is being edited', () => {
  test('is shown against what is in force: what closes and what opens apart, each part with its authors', async () => {
    await edit('ada', 'kits-ca', { places: ['CA', 'US'] })
    expect(await house.as('cleo', 'POST', '/rules', ruleRow('books-qc', { classes: ['book'], places: ['CA-QC'] }))).toMatchObject({ status: 201 })
    const { working, authorsOfPart } = await desk()
    const { sides, impact } = impactOf(working)
    expect(impact.direction).toBe('mixed')
    expect(sides.looser.groups.map((group) => group.class)).toEqual(['kit'])
    expect(sides.tighter.groups.map((group) => group.class)).toContain('book')
    expect(working?.parts.map(({ name, state }) => [name, state, authorsOfPart('rules', name)])).toEqual([['books-qc', 'added', ['cleo']], ['kits-ca', 'changed', ['ada']]])
  })

  test('is what the gate takes by its hash, and nothing else', async () => {
    const { candidate } = await desk()
    await edit('ada', 'books-anywhere', { staffNote: 'Written after somebody looked.' })
    expect(await house.as('ada', 'POST', '/policy/publish', { reason: 'Looked at before.', candidate })).toMatchObject({ status: 409 })
    expect(await house.as('ada', 'POST', '/policy/start-over', { reason: 'Looked at before.', candidate })).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('isn’t what you looked at') } } })
    expect((await desk()).working?.parts).toHaveLength(3)
    expect(await house.as('ada', 'POST', '/policy/publish', { reason: 'Looked at now.', candidate: (await desk()).candidate })).toMatchObject({ status: 202 })
  })

  test('isn’t shown twice while it waits as it is', async () => {
    const { working, waiting, sameAs } = await desk()
    expect({ working, sameAs, waiting: waiting.map(({ state, change }) => [change.kind, state]) }).toEqual({ working: null, sameAs: null, waiting: [['publish', 'open']] })
    expect(impactOf(sure(waiting[0]).up).impact.direction).toBe('mixed')
    const { readBoard } = await import('../../src/rules/alarms/read-board.ts')
    expect((await readBoard(house.payload))?.pending.map(({ id }) => id)).toEqual([sure(waiting[0]).change.id])
  })

  test('makes what waits void once it is edited', async () => {
    await edit('ada', 'kits-ca', { places: ['CA'] })
    const { working, waiting } = await desk()
    expect(waiting.map(({ state, up }) => [state, up])).toEqual([['edited', null]])
    const { readBoard } = await import('../../src/rules/alarms/read-board.ts')
    // What is void waits for nobody.
    expect((await readBoard(house.payload))?.pending ?? []).toEqual([])
    expect(working?.parts.map(({ name }) => name)).toEqual(['books-anywhere', 'books-qc'])
    expect(await house.as('ada', 'POST', '/policy/start-over', { reason: 'Enough.', candidate: sure(working).candidate })).toMatchObject({ status: 200 })
    const { waiting: [left], ...clean } = await desk()
    expect(clean).toMatchObject({ working: null, sameAs: 1 })
    expect(await house.as('ben', 'POST', '/policy/withdraw', { change: left?.change.id })).toMatchObject({ status: 200 })
    expect((await desk()).waiting).toEqual([])
  })
})

describe('a set that is scheduled', () => {
  const later = Date.now() + 86_400_000
  test('is what the working copy says, and nothing is being edited', async () => {
    expect(await house.as('ada', 'POST', '/rules', ruleRow('kits-closed', { classes: ['kit'] }))).toMatchObject({ status: 201 })
    expect(await house.as('ada', 'POST', '/policy/publish', { reason: 'From tomorrow on.', effectiveAt: later })).toEqual({ status: 200, body: { revision: 2 } })
    expect(await desk()).toMatchObject({ inForce: 1, working: null, sameAs: 2 })
    expect(await states()).toEqual({ 1: 'in-force', 2: 'scheduled' })
  })

  test('goes on under another number when sales are stopped', async () => {
    expect(await house.as('admin', 'POST', '/policy/kill-switch', { on: true, reason: 'A recall.' })).toMatchObject({ status: 200 })
    expect(await states()).toEqual({ 1: 'past', 2: 'frozen-anew', 3: 'in-force', 4: 'scheduled' })
    expect(await desk()).toMatchObject({ inForce: 3, working: null, sameAs: 4 })
    const asked = await house.as('admin', 'POST', '/policy/kill-switch', { on: false, reason: 'Over.' })
    expect((await desk()).waiting).toMatchObject([{ change: { kind: 'lift' }, state: 'open', up: null }])
    expect(await house.as('ada', 'POST', '/policy/approve', { change: asked.body.change })).toMatchObject({ status: 200, body: { revision: 5 } })
  })

  test('is suspended by a set that comes before it, and can be brought back', async () => {
    const head = (await desk()).head
    const back = sure(await readBringBack(house.payload, head, 6, Date.now(), 'en'))
    expect(impactOf(back.up).impact.direction).toBe('tighter')
    expect(await house.as('ben', 'POST', '/policy/bring-back', { revision: 6, reason: 'At once.', candidate: back.up.candidate })).toEqual({ status: 200, body: { revision: 7 } })
    expect(await states()).toMatchObject({ 6: 'suspended', 7: 'in-force' })
    expect(await readBringBack(house.payload, head, 99, Date.now(), 'en')).toBeNull()
  })
})

test('facts that wait are shown beside those that count, with what they would do', async () => {
  const product = await house.payload.create({ collection: 'products', locale: 'en', data: { title: 'A thing', slug: 'thing', group: 'Goods', lead: 'A lead.', summary: 'A summary.', whatItIs: richText(paragraph('It is.')), whatItIsNot: richText(paragraph('It isn’t.')), _status: 'published' } })
  expect(await house.as('ada', 'POST', '/product-facts', { product: String(product.id), classes: ['book'], attributes: [] })).toMatchObject({ status: 201 })
  const [facts] = await readWaitingFacts(house.payload, (await desk()).head, { language: 'en', now: Date.now() })
  expect(facts).toMatchObject({ product: { title: 'A thing', slug: 'thing' }, authors: [{ name: 'ada' }], counts: { classes: [] }, wouldCount: { classes: ['book'] }, version: 1 })
  expect(facts?.affected?.changes).toContainEqual({ place: 'unknown', before: 'hidden', after: 'purchase' })
  expect(await house.as('ben', 'POST', '/policy/facts/approve', { facts: facts?.id, version: facts?.version })).toMatchObject({ status: 200 })
  expect(await readWaitingFacts(house.payload, (await desk()).head, { language: 'en', now: Date.now() })).toEqual([])
})

test('a field that isn’t filled in is told in the language of whoever asks', async () => {
  const asked = async (path: string, body: object) => (await house.as('ada', 'POST', path, body)).body.error
  expect(await asked('/policy/publish', { reason: '' })).toMatchObject({ fields: { reason: 'Say why, in a few words.' } })
  const inFrench = await house.cms.rest('POST', '/policy/publish', { token: house.tokenOf('ada'), headers: { 'accept-language': 'fr-CA' }, body: { effectiveAt: 'soon' } })
  expect(await inFrench.json()).toMatchObject({ error: { message: 'Le contenu envoyé a une faute.', fields: { reason: 'Dites pourquoi.', effectiveAt: 'Un instant comme 2026-12-01T00:00:00Z.' } } })
})
