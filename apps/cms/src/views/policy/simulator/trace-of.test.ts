import { compileRuleSet, explain, type AccessRequest, type Rule } from '@gatehouse/policy'
import { traceOf } from './trace-of.ts'

const at = Date.UTC(2026, 11, 1)
const rules: Rule[] = [
  { id: 'books', kind: 'grant', level: 'purchase', classes: ['book'], places: ['*'] },
  { id: 'books-less', kind: 'grant', level: 'display', classes: ['book'], places: ['*'] },
  { id: 'seller-cap', kind: 'cap', level: 'display', classes: ['goods'], places: ['CA-ON'], roles: ['seller'] },
  { id: 'not-in-quebec', kind: 'cap', level: 'information', classes: ['book'], places: ['CA-QC'] },
  { id: 'adults', kind: 'cap', level: 'information', classes: ['book'], places: ['CA'], requires: [{ kind: 'age', years: 18 }] },
  { id: 'later', kind: 'cap', level: 'hidden', classes: ['book'], places: ['CA'], effectiveFrom: at + 1 },
  { id: 'say-so', kind: 'duty', classes: ['book'], places: ['CA'] },
]
const set = compileRuleSet({ revision: 1, classes: [{ id: 'goods' }, { id: 'book', parent: 'goods' }, { id: 'kit', parent: 'goods' }], rules })
const trace = (more: Partial<AccessRequest> = {}) => traceOf(explain(set, {
  stage: 'sale', classes: ['book'], places: { visitor: ['CA-ON'], shipTo: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] }, ageYears: 30, at, ...more,
}), rules)
const cell = (role: string, more?: Partial<AccessRequest>) => {
  const found = trace(more)[0]?.cells.find((one) => one.role === role)
  if (!found) throw new Error(role)
  return found
}
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

test('every cell of every class is there, with every rule of the class in one of three lists', () => {
  const [book, kit] = trace({ classes: ['book', 'kit'] })
  expect([book?.class, kit?.class]).toEqual(['book', 'kit'])
  expect(book?.cells.map(({ role }) => role)).toEqual(['visitor', 'shipTo', 'shipFrom', 'seller'])
  for (const { acting, idle, elsewhere } of book?.cells ?? []) expect(ids([...acting, ...idle, ...elsewhere]).sort()).toEqual(rules.map(({ id }) => id).sort())
})

test('the rule that fixed the answer stands first in the cell that has the answer’s level', () => {
  const seller = cell('seller')
  expect(seller).toMatchObject({ level: 'display', isLowest: true, isDefault: false })
  expect(seller.acting[0]).toMatchObject({ id: 'seller-cap', fixes: true, decides: true, why: ['acts'] })
})

test('one that fixed its own cell, but not the answer, is told apart, and so is one that acted without effect', () => {
  const shipTo = cell('shipTo')
  expect(shipTo).toMatchObject({ level: 'purchase', isLowest: false })
  expect(shipTo.acting).toMatchObject([{ id: 'books', fixes: true, decides: false }, { id: 'books-less', fixes: false }, { id: 'say-so', fixes: false }])
})

test('rules that are about this but don’t act are apart from those about something else', () => {
  const { idle, elsewhere } = cell('visitor')
  expect(idle.map(({ id, why }) => [id, why])).toEqual([['adults', ['requirements-met']], ['later', ['not-yet']]])
  expect(ids(elsewhere).sort()).toEqual(['books', 'books-less', 'not-in-quebec', 'seller-cap'])
})

test('a cap decides over grants that stand at the same level', () => {
  const { acting } = cell('shipTo', { places: { visitor: ['CA-QC'], shipTo: ['CA-QC'], shipFrom: ['CA-ON'], seller: ['NL'] } })
  expect(acting[0]).toMatchObject({ id: 'not-in-quebec', decides: true })
})

test('where no rule says anything, the cell stands at its default', () => {
  const [kit] = trace({ classes: ['kit'] })
  expect(kit?.cells.find(({ role }) => role === 'shipTo')).toMatchObject({ level: 'information', isDefault: true, isLowest: true })
  expect(kit?.cells.find(({ role }) => role === 'shipFrom')).toMatchObject({ level: 'purchase', isDefault: true, isLowest: false })
})
