import { currencyOf, priceIn } from './currency.ts'

describe('the currency', () => {
  it.each([
    [['CA-ON'], 'CAD'], [['US-TX'], 'USD'], [['US-PR'], 'USD'], [['NL'], 'EUR'], [['HR'], 'EUR'], [['BG'], 'EUR'], [['RE'], 'EUR'],
    [['GB'], 'CAD'], [['SE'], 'CAD'], [['CH'], 'CAD'], [[], 'CAD'], [['DE', 'FR-IDF'], 'EUR'], [['CA-ON', 'DE'], 'CAD'], [['DE', 'US'], 'CAD'], [['CA-BC:vancouver'], 'CAD'],
  ])('of %j is %s', (places, currency) => expect(currencyOf(places)).toBe(currency))
})

describe('the price', () => {
  const cad = { currency: 'CAD' as const, amountMinor: 3400 }
  const eur = { currency: 'EUR' as const, amountMinor: 2500 }
  it('is the one in the place’s currency, Canadian where that is missing, none where both are', () => {
    expect(priceIn([cad, eur], 'EUR')).toBe(eur)
    expect(priceIn([cad, eur], 'USD')).toBe(cad)
    expect(priceIn([eur], 'USD')).toBeNull()
    expect(priceIn([], 'CAD')).toBeNull()
  })
})
