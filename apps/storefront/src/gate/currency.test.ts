import type { Price } from '@gatehouse/contract'
import { currencyOf, priceIn } from './currency.ts'

describe('the currency', () => {
  it.each([
    [['CA-ON'], 'CAD'], [['US-TX'], 'USD'], [['US-PR'], 'USD'], [['NL'], 'EUR'], [['HR'], 'EUR'], [['BG'], 'EUR'], [['RE'], 'EUR'],
    [['GB'], 'CAD'], [['SE'], 'CAD'], [['CH'], 'CAD'], [[], 'CAD'], [['DE', 'FR-IDF'], 'EUR'], [['CA-ON', 'DE'], 'CAD'], [['DE', 'US'], 'CAD'],
  ])('of %j is %s', (places, currency) => expect(currencyOf(places)).toBe(currency))
})

describe('the price', () => {
  const cad: Price = { currency: 'CAD', amountMinor: 3400, taxIncluded: false }
  const eur: Price = { currency: 'EUR', amountMinor: 2500, taxIncluded: true }
  it('is the one in the place’s currency, Canadian where that is missing, none where both are', () => {
    expect(priceIn([cad, eur], 'EUR')).toBe(eur)
    expect(priceIn([cad, eur], 'USD')).toBe(cad)
    expect(priceIn([eur], 'USD')).toBeNull()
    expect(priceIn([], 'CAD')).toBeNull()
  })
})
