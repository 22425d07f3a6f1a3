import type { Rule } from '@gatehouse/policy'
import { alarmsOf } from './alarms-of.ts'

const day = 24 * 60 * 60 * 1000
const now = Date.parse('2026-11-23T12:00:00Z')
const rule = (id: string, more: Partial<Rule>): Rule => ({ id, kind: 'cap', level: 'information', classes: ['goods'], places: ['*'], ...more }) as Rule
const stagesOf = (rules: Rule[]) => alarmsOf({ rules }, now).map(({ rule: id, what, stage, lapses }) => [id, what, stage, lapses])

test('a review is an alarm from 60 days before it on, in stages, and stays one when it was missed', () => {
  expect(stagesOf([
    rule('far', { reviewBy: now + 61 * day }), rule('60', { reviewBy: now + 60 * day }), rule('30', { reviewBy: now + 30 * day }), rule('7', { reviewBy: now + 7 * day }), rule('now', { reviewBy: now }),
    rule('none', {}),
  ])).toEqual([['now', 'review', 'passed', false], ['7', 'review', '7', false], ['30', 'review', '30', false], ['60', 'review', '60', false]])
})

test('a grant that lapses is told before it happens, by its review or its end', () => {
  const grant = { kind: 'grant', level: 'purchase' } as const
  expect(stagesOf([rule('review', { ...grant, reviewBy: now + 5 * day }), rule('end', { ...grant, effectiveUntil: now + 20 * day }), rule('over', { ...grant, effectiveUntil: now - day, reviewBy: now - 2 * day })]))
    .toEqual([['review', 'review', '7', true], ['end', 'end', '30', true]])
})

test('the end of a cap is no alarm: the law itself ends there', () => {
  expect(stagesOf([rule('cap', { effectiveUntil: now + day })])).toEqual([])
})
