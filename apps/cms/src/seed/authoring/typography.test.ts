import { typeset, typesetAll } from './typography.ts'

test('holds English references to a law and dates together', () => {
  expect(typeset('Since 1 October 2026, s. 56(1) and Schedule III', 'en')).toBe('Since 1\u00A0October 2026, s.\u00A056(1) and Schedule\u00A0III')
})

test('holds a reference together whose number begins with a letter', () => {
  expect(typeset('s. C.08.002(1), Schedule A.1', 'en')).toBe('s.\u00A0C.08.002(1), Schedule\u00A0A.1')
  expect(typeset('l’art. C.08.002, l’annexe A.1; l’annexe A dit', 'fr')).toBe('l’art.\u00A0C.08.002, l’annexe\u00A0A.1; l’annexe A dit')
})

test('leaves an English sentence that has none of these alone', () => {
  expect(typeset('It gathers 28 studies: most are small; is that so?', 'en')).toBe('It gathers 28 studies: most are small; is that so?')
})

test('sets French punctuation as it is set in Canada', () => {
  expect(typeset('Il dit : « 76,2 % » ; et 4 050 personnes, le 1er octobre 2026!', 'fr'))
    .toBe('Il dit\u00A0: «\u00A076,2\u00A0%\u00A0» ; et 4\u00A0050 personnes, le 1er\u00A0octobre 2026!')
  expect(typeset('par. 56(1), annexe III, 5 janvier 2022', 'fr')).toBe('par.\u00A056(1), annexe\u00A0III, 5\u00A0janvier 2022')
})

test('reaches every text of a value and changes nothing else', () => {
  const value = { slug: 'legal-access', rows: [{ text: 'le 4 juin', count: 3 }], none: null }
  expect(typesetAll(value, 'fr')).toEqual({ slug: 'legal-access', rows: [{ text: 'le 4\u00A0juin', count: 3 }], none: null })
})
