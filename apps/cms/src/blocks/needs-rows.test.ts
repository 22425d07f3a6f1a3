import type { ArrayFieldValidation } from 'payload'
import { words } from '../fields/words.ts'
import { needsRows } from './needs-rows.ts'

const validate = needsRows(words('A table needs at least one row.', 'Un tableau a besoin d’au moins une rangée.'))
const check = (value: unknown[] | null, language: string) =>
  validate(value as never, { minRows: 1, maxRows: 2, required: true, req: { i18n: { language }, t: (key: string) => key } } as unknown as Parameters<ArrayFieldValidation>[1])

test('an empty list says in plain words what the block needs', () => {
  expect(check([], 'en')).toBe('A table needs at least one row.')
  expect(check(null, 'fr')).toBe('Un tableau a besoin d’au moins une rangée.')
})

test('enough rows are fine, and too many are still refused', () => {
  expect(check([{}], 'en')).toBe(true)
  expect(check([{}, {}, {}], 'en')).toBe('validation:requiresNoMoreThan')
})
