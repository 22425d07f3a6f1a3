import { formatMoney } from './money.ts'
import { words } from './words.ts'

const texts = (language: 'en' | 'fr') => Object.values(words[language]).map((said) => (typeof said === 'function' ? said(2) : said))

test('both languages say the same things', () => {
  expect(Object.keys(words.fr)).toEqual(Object.keys(words.en))
  for (const [name, said] of Object.entries(words.fr)) if (name !== 'total') expect(said).not.toBe(words.en[name as keyof typeof words.en])
})

test('French keeps its double signs together with their words', () => {
  for (const text of texts('fr')) expect(text).not.toMatch(/ [:?!»]|« /)
  expect(texts('fr').some((text) => text.includes('\u00a0:'))).toBe(true)
})

test.each([
  [2825, 'CAD', 'en', '$28.25'], [2825, 'CAD', 'fr', '28,25\u00a0$'], [100_000, 'USD', 'en', 'USD\u00a01,000.00'], [5, 'EUR', 'fr', '0,05\u00a0EUR'],
] as const)('%d minor units of %s read in %s as %s', (amountMinor, currency, language, text) => {
  expect(formatMoney(amountMinor, currency, language)).toBe(text)
})
