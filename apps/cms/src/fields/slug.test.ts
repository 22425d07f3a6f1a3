import type { PayloadRequest } from 'payload'
import { slugField, slugify } from './slug.ts'

const validate = (value: string, data: Record<string, unknown>, from = 'title'): true | string => {
  const field = slugField(from) as unknown as { validate: (value: string, options: { req: PayloadRequest; data: unknown }) => true | string }
  return field.validate(value, { req: { i18n: { language: 'en' } } as unknown as PayloadRequest, data })
}

test('an address is made of a title’s letters and digits', () => {
  expect(slugify('Légal access, in Canada’s “north”')).toBe('legal-access-in-canadas-north')
  expect(slugify('¿?')).toBe('')
})

test('an empty address is no fault where one can be made from the title', () => {
  expect(validate('', { title: 'Legal access' })).toBe(true)
  expect(validate('', { name: 'Legal access' }, 'name')).toBe(true)
  for (const title of [undefined, '', ' ', '¿?', 7]) expect(validate('', { title })).toContain('Give it an address')
})

test('an address of another shape is refused, whatever the title', () => {
  expect(validate('legal-access', { title: '' })).toBe(true)
  for (const slug of ['Legal', 'a--b', '-a', 'a b', 'é', 'a'.repeat(91)]) expect(validate(slug, { title: 'Legal access' })).toContain('lower-case')
})
