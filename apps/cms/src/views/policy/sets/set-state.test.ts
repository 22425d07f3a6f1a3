import { setState } from './set-state.ts'

const set = (revision: number, effectiveAt: number, kind: 'publish' | 'stop' | 'lift' = 'publish') => ({ revision, effectiveAt, kind })
const head = { sets: [{ revision: 4, effectiveAt: 100 }, { revision: 6, effectiveAt: 300 }], suspended: [{ revision: 3, effectiveAt: 250, overtakenBy: 4 }] }

test.each([
  ['the last one whose instant has come is in force', set(4, 100), { is: 'in-force' }],
  ['one to come is scheduled', set(6, 300), { is: 'scheduled' }],
  ['one that was overtaken is suspended', set(3, 250), { is: 'suspended', overtakenBy: 4, isOver: false }],
  ['one before it is past', set(2, 50), { is: 'past' }],
])('%s', (_, one, state) => expect(setState(one, head, [], 200)).toEqual(state))

test('a scheduled set that has begun is in force, and the one before it past', () => {
  expect(setState(set(6, 300), head, [], 300)).toEqual({ is: 'in-force' })
  expect(setState(set(4, 100), head, [], 300)).toEqual({ is: 'past' })
})

test('a suspended set whose instant has passed was never in force', () => {
  expect(setState(set(3, 250), head, [], 250)).toEqual({ is: 'suspended', overtakenBy: 4, isOver: true })
})

test('a scheduled set that the kill switch froze anew goes on under another number', () => {
  expect(setState(set(5, 300), head, [set(6, 300, 'stop'), set(7, 300, 'lift')], 200)).toEqual({ is: 'frozen-anew', as: 6 })
})
