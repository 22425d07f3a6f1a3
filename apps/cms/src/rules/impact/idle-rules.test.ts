import { diff, type Rule } from '@gatehouse/policy'
import { compileContent, type PolicyContent } from '../content.ts'
import { idleRules } from './idle-rules.ts'
import { whySecond } from './why-second.ts'

const at = Date.parse('2026-11-23T12:00:00Z')
const later = at + 86_400_000
const content = (rules: Rule[]): PolicyContent => ({
  classes: [{ id: 'goods' }, { id: 'kit', parent: 'goods' }, { id: 'truffle', parent: 'goods' }], rules, notices: {}, areas: [],
  shop: { seller: ['CA-ON'], shipFrom: ['CA-ON'] }, staffWords: { classTitles: {}, notes: {} },
})
const cap = (id: string, more: Partial<Extract<Rule, { kind: 'cap' }>> = {}): Rule => ({ id, kind: 'cap', level: 'information', classes: ['kit'], places: ['CA'], ...more })
const grant = (id: string, more: Partial<Extract<Rule, { kind: 'grant' }>> = {}): Rule => ({ id, kind: 'grant', level: 'purchase', classes: ['kit'], places: ['CA'], ...more })
const changesOf = (before: Rule[], after: Rule[]) => diff(compileContent(content(before)), compileContent(content(after)), { at })
const why = (before: Rule[], after: Rule[]) => whySecond(content(before), content(after), changesOf(before, after))
const idle = (before: Rule[], after: Rule[]) => idleRules(content(before), content(after), changesOf(before, after))

const kits = grant('kits')
const tightens = cap('tightens', { places: ['CA-QC'] })

test('each of several rules that lower something goes alone', () => {
  expect(why([kits], [kits, tightens])).toEqual([])
  expect(why([kits], [kits, tightens, cap('also', { places: ['CA-ON'], level: 'display' })])).toEqual([])
  expect(why([kits], [kits, tightens, cap('the-same', { places: ['CA-QC'] })])).toEqual([])
})

test.each([
  ['limits what is limited already', cap('rider', { level: 'information', classes: ['truffle'], places: ['CA-QC'], roles: ['shipTo'] })],
  ['is above what it meets', cap('rider', { level: 'display', places: ['CA-QC'], roles: ['shipTo'] }), [cap('lower', { level: 'information', places: ['CA-QC'] })]],
  ['has ended', cap('rider', { places: ['CA-ON'], effectiveUntil: at })],
])('a cap that %s needs a second person beside one that tightens', (_, rider, before = [] as Rule[]) => {
  const beside = cap('beside', { places: ['CA-MB'] })
  expect(why([kits, ...before], [kits, ...before, beside, rider])).toEqual(['idle-rule'])
  expect(idle([kits, ...before], [kits, ...before, beside, rider])).toEqual(['rider'])
  expect(why([kits, ...before], [kits, ...before, beside])).toEqual([])
})

test.each([
  ['later', cap('one', { places: ['CA-ON'], effectiveFrom: later })],
  ['for whoever is too young', cap('one', { places: ['CA-ON'], requires: [{ kind: 'age', years: 19 }] })],
  ['for larger quantities', cap('one', { places: ['CA-ON'], requires: [{ kind: 'quantity', max: 5 }] })],
  ['for the warehouse', cap('one', { places: ['US'], roles: ['shipFrom'], level: 'hidden', classes: ['truffle'] })],
])('a cap that lowers something %s goes alone', (_, one) => {
  expect(why([kits], [kits, tightens, one])).toEqual([])
})

test('a grant that is taken away lowers where it decided, not where a cap did', () => {
  const closed = cap('closed', { places: ['US'], classes: ['goods'], roles: ['shipTo'] })
  const dead = grant('dead', { places: ['US'] })
  expect(why([kits, closed, dead], [closed, dead])).toEqual([])
  expect(why([kits, closed, dead], [closed])).toEqual(['idle-rule'])
  expect(idle([kits, closed, dead], [closed])).toEqual(['dead'])
})

test('two grants of the same that go or are lowered together lower together', () => {
  const twin = grant('twin')
  expect(why([kits, twin], [])).toEqual([])
  expect(why([kits, twin], [grant('kits', { level: 'display' }), grant('twin', { level: 'display' })])).toEqual([])
  // One that went alone would change nothing.
  expect(why([kits, twin], [kits])).toEqual(['no-effect'])
  expect(why([kits, twin], [kits, tightens])).toEqual(['idle-rule'])
})

test('a rule that is changed to no effect needs a second person too; one whose lists are in another order isn’t changed', () => {
  const other = cap('other', { classes: ['truffle'], level: 'hidden', places: ['CA', 'US'] })
  expect(why([kits, other], [kits, tightens, { ...other, places: ['US', 'CA'] } as Rule])).toEqual([])
  expect(why([kits, other], [kits, tightens, { ...other, places: ['CA', 'US', 'US-TX'] } as Rule])).toEqual(['idle-rule'])
  expect(why([kits, other], [kits, tightens, { ...other, places: ['CA', 'US', 'NL'] } as Rule])).toEqual([])
})

/** Whether whole sets differ by a rule's change: by it alone, and by all changes against all but it. */
function comparedWhole(before: Rule[], after: Rule[], id: string): { alone: boolean; last: boolean } {
  const swap = (rules: Rule[], by: Rule[]): Rule[] => [...rules.filter((rule) => rule.id !== id), ...by.filter((rule) => rule.id === id)]
  const lowers = (one: Rule[], other: Rule[]) => changesOf(one, other).some(({ level, direction }) => level !== undefined && direction === 'tighter')
  return { alone: lowers(before, swap(before, after)), last: lowers(swap(after, before), after) }
}

test('whole sets say the same, for rules of all sorts: what lowers something alone isn’t idle, and what isn’t idle lowers something alone or beside the others', () => {
  let seed = 7
  const pick = <T>(list: readonly T[]): T => list[(seed = (seed * 48_271) % 2_147_483_647) % list.length] as T
  const anyRule = (id: string, kind: 'cap' | 'grant'): Rule => ({
    id, kind, level: pick(kind === 'cap' ? ['hidden', 'information', 'display'] : ['information', 'display', 'purchase']), classes: [pick(['goods', 'kit', 'truffle'])],
    places: [pick(['*', 'CA', 'CA-QC', 'US'])], ...pick([{}, {}, { exceptPlaces: ['CA-QC'] }]), ...(kind === 'cap' ? pick([{}, { roles: ['shipTo'] }, { roles: ['visitor'] }]) : {}),
    ...pick([{}, {}, { requires: [{ kind: 'age', years: pick([18, 21]) }] }, { requires: [{ kind: 'quantity', max: 3 }] }, { effectiveFrom: later }, { effectiveUntil: later }]),
  } as Rule)
  const seen = { idle: 0, lowers: 0 }
  for (let round = 0; round < 60; round++) {
    const stays = [1, 2, 3].map((n) => anyRule(`stays-${n}`, pick(['cap', 'grant'])))
    const goes = [1, 2].map((n) => anyRule(`goes-${n}`, 'grant'))
    const comes = [1, 2].map((n) => anyRule(`comes-${n}`, 'cap'))
    const [before, after] = [[...stays, ...goes], [...stays, ...comes]]
    const told = idle(before, after)
    for (const { id } of [...goes, ...comes]) {
      const { alone, last } = comparedWhole(before, after, id)
      if (alone) expect([round, id, told]).not.toEqual([round, id, expect.arrayContaining([id])])
      else if (!last) expect([round, id, told]).toEqual([round, id, expect.arrayContaining([id])])
      seen[told.includes(id) ? 'idle' : 'lowers']++
    }
  }
  expect(seen.idle).toBeGreaterThan(20)
  expect(seen.lowers).toBeGreaterThan(20)
})

test('five hundred rules are asked in a moment, one that lowers nothing among fifty that do', () => {
  const codes = ['CA', 'US', 'DE', 'FR', 'NL'].flatMap((country) => Array.from({ length: 20 }, (_, n) => `${country}-${10 + n}`))
  const many = codes.flatMap((place, n) => [grant(`g${n}`, { places: [place] }), ...[1, 2, 3, 4].map((i) => cap(`c${n}-${i}`, { places: [place], classes: ['truffle'], level: 'information' }))])
  const added = codes.slice(0, 50).map((place, n) => cap(`new${n}`, { places: [place] }))
  const rider = cap('rider', { classes: ['truffle'], places: ['*'], roles: ['shipTo'] })
  expect(many).toHaveLength(500)
  const [before, after] = [content(many), content([...many, ...added, rider])]
  const [set, next] = [compileContent(before), compileContent(after)]
  const begun = performance.now()
  const changes = diff(set, next, { at })
  const start = performance.now()
  expect(idleRules(before, after, changes)).toEqual(['rider'])
  expect(idleRules(before, content([...many, ...added]), changes)).toEqual([])
  // Comparing two sets for each of these rules would take two hundred times as long as comparing the two once, and more.
  expect(performance.now() - start).toBeLessThan(50 * (start - begun))
})
