import { fold, stemOf, termsIn, withStems, wordsIn } from './words.ts'

test.each([
  ['Psilocybine', 'psilocybine'], ['RÉGLEMENTATION', 'reglementation'], ['cœur', 'coeur'], ['naïve', 'naive'], ['psilo\u00ADcybin', 'psilocybin'], ['ＡＢ', 'ab'],
])('%s is looked up as %s', (written, term) => {
  expect(fold(written)).toBe(term)
})

test.each([
  ['l’accès légal', ['acces', 'legal']],
  ["d'aujourd'hui", ['aujourd', 'hui']],
  ['Lion’s Mane', ['lion', 'lions', 'mane']],
  ["lion's", ['lion', 'lions']],
  ['8,703 users; 8\u202F703 utilisateurs; 12 345', ['8703', 'users', '8703', 'utilisateurs', '12345']],
  ['0.1 g in 2021, 5 of 10', ['0', '1', 'in', '2021', '5', 'of', '10']],
  ['double-blind (RCT)', ['double', 'blind', 'rct']],
  ['', []], ['—  …', []], ['à y', []],
])('the words of “%s”', (text, terms) => {
  expect(termsIn(text)).toEqual(terms)
})

test('a word says where it stands', () => {
  const text = 'Sur l’accès'
  expect([...wordsIn(text)].map(({ start, end }) => text.slice(start, end))).toEqual(['Sur', 'accès'])
})

test.each([['en', 'studies', 'study'], ['en', 'mushrooms', 'mushroom'], ['fr', 'legaux', 'legale'], ['fr', 'etudes', 'etude']] as const)('in %s, %s and %s are forms of one word', (locale, one, other) => {
  expect(stemOf(one, locale)).toBe(stemOf(other, locale))
})

test('a number has no forms, and is found by itself', () => {
  expect(withStems(['2021', 'pain'], 'en')).toEqual(['2021', 'pain'])
  expect(stemOf('x'.repeat(10_000), 'fr')).toBe('x'.repeat(10_000))
})
