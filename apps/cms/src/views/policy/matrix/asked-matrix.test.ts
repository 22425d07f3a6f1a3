import type { PolicyContent } from '../../../rules/content.ts'
import { askedMatrix, matrixQuery, simulatorAddress } from './asked-matrix.ts'

const content: PolicyContent = {
  classes: [{ id: 'book' }], notices: {}, areas: [], shop: { seller: ['CA-ON'], shipFrom: ['CA-ON'] }, staffWords: { classTitles: {}, notes: {} },
  rules: [{ id: 'a', kind: 'grant', level: 'purchase', classes: ['book'], places: ['CA'], requires: [{ kind: 'attribute', name: 'npn' }, { kind: 'credential', name: 'prescription' }] }],
}
const asked = {
  set: 'working', role: 'seller', day: '2026-12-01', age: '19v', fact: ['npn', 'prescription', 'never-heard-of'], country: 'CA', add: ['quebec', 'Atlantis', 'CA-QC', '*'], class: 'book', place: 'anywhere', open: ['CA', 'US', 'US-TX', 'CA', 'x'],
}

test('an address is read: places by name, facts that rules ask for, a cell', () => {
  expect(askedMatrix(asked, content)).toEqual({
    set: 'working', role: 'seller', day: '2026-12-01', country: 'CA', added: ['CA-QC'], unread: 'Atlantis', open: ['CA', 'US'], ageChoice: '19v',
    facts: { attributes: ['npn'], credentials: ['prescription'], age: { years: 19, isVerified: true } }, cell: { class: 'book', place: 'unknown' },
  })
})

test.each([[{ day: '2026-02-30x' }], [{ age: '0' }], [{ age: '151' }], [{ role: 'boss' }], [{ set: '12' }], [{ class: 'nothing', place: 'CA' }], [{ class: 'book', place: 'Atlantis' }], [{}]])('%j asks for nothing', (odd) => {
  expect(askedMatrix(odd, content)).toEqual({ set: 'force', role: '', day: '', country: '', added: [], unread: '', open: [], ageChoice: '', facts: { attributes: [], credentials: [], age: null }, cell: null })
})

test('what was read makes the same address again, with another cell or none', () => {
  const read = askedMatrix(asked, content)
  const again = (anew: Parameters<typeof matrixQuery>[1]) => askedMatrix(matrixQuery(read, anew), content)
  expect(again({})).toEqual({ ...read, unread: '' })
  expect(again({ cell: null }).cell).toBeNull()
  expect(again({ cell: { class: 'book', place: 'CA' } }).cell).toEqual({ class: 'book', place: 'CA' })
})

test('the simulator is asked the same of a cell', () => {
  const query = (place: string) => Object.fromEntries(new URL(simulatorAddress(askedMatrix(asked, content), { class: 'book', place }), 'http://cms').searchParams)
  expect(query('CA')).toEqual({ goods: 'class:book', attribute: 'npn', credential: 'prescription', visitor: 'CA', seller: 'CA', age: '19', assurance: 'verified', at: '2026-12-01T12:00', set: 'working' })
  expect(query('unknown')).not.toHaveProperty('visitor')
})
