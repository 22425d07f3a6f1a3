import { iso31661, iso31662 } from 'iso-3166'
import { countryCodes, countryOf, fullPlaceName, isWithin, parentOf, placeName, readPlace, subdivisionsOf } from './index.ts'

const namesakes = ['BE-WLX', 'GN-ML', 'NG-NI', 'US-GA']

describe('reading a place', () => {
  it.each([
    ['CA', 'CA'], ['CA-QC', 'CA-QC'], ['CA-BC:vancouver', 'CA-BC:vancouver'], ['US-TX', 'US-TX'], ['GB-SCT', 'GB-SCT'],
    ['ES-B', 'ES-CT'], ['FR-75C', 'FR-IDF'], ['FR-01', 'FR-ARA'],
    ['FR-974', 'RE'], ['CN-HK', 'HK'], ['NL-BQ2', 'BQ'], ['FI-01', 'AX'],
    ['PR', 'US-PR'], ['US-PR', 'US-PR'], ['UM-67', 'US-UM'],
    ['CA-ZZ', 'CA'], ['GB-KEN', 'GB'], ['GB-UKM', 'GB'], ['ES-B:barcelona', 'ES-CT'], ['CA-ZZ:nowhere', 'CA'],
  ])('takes %s for %s', (code, place) => expect(readPlace(code)).toBe(place))

  it.each(['', '*', 'XX', 'EU', 'UK', 'ca', 'CA-', 'CA-qc', 'CA-QCQC', 'CA:vancouver', 'CA-BC:', 'CA-BC:Vancouver', 'CA-BC:a--b', 'CA ', 'unknown', 'CA,US'])('finds no place in %j', (code) => {
    expect(readPlace(code)).toBeNull()
  })

  it('answers every code of ISO with a place that is read as itself, of a country that is assigned', () => {
    const countries = new Set<string>(iso31661.map(({ alpha2 }) => alpha2))
    const codes = [...countries, ...iso31662.map(({ code }) => code)]
    const unread = codes.filter((code) => {
      const place = readPlace(code) ?? ''
      return readPlace(place) !== place || !countries.has(countryOf(place))
    })
    expect(unread).toEqual([])
  })

  it('finds each territory that is a country too under one code', () => {
    const names = new Map<string, string>(iso31661.map(({ name, alpha2 }) => [name, alpha2]))
    const apart = iso31662.filter(({ code, name }) => {
      const country = names.get(name)
      return country !== undefined && country !== code.slice(0, 2) && readPlace(code) !== readPlace(country)
    })
    // Namesakes: provinces and states that share no more than their name with a country.
    expect(apart.map(({ code }) => code)).toEqual(namesakes)
  })
})

describe('how places lie', () => {
  it('is by their codes, part by part', () => {
    expect(isWithin('CA-BC:vancouver', 'CA-BC')).toBe(true)
    expect(isWithin('CA-BC:vancouver', 'CA')).toBe(true)
    expect(isWithin('CA', 'CA')).toBe(true)
    expect(isWithin('CA', 'CA-BC')).toBe(false)
    expect(isWithin('CA-BCX', 'CA-BC')).toBe(false)
    expect(isWithin('US-TX', 'CA')).toBe(false)
    expect(['CA-BC:vancouver', 'CA-BC', 'CA'].map(parentOf)).toEqual(['CA-BC', 'CA', null])
  })

  it('lists countries and what lies in them', () => {
    expect(countryCodes).toHaveLength(243)
    expect(subdivisionsOf('CA')).toHaveLength(13)
    expect(subdivisionsOf('US')).toHaveLength(57)
    expect(subdivisionsOf('GB')).toEqual(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS'])
    expect(subdivisionsOf('ES')).toContain('ES-CT')
    expect(subdivisionsOf('ES')).not.toContain('ES-B')
  })
})

describe('the name of a place', () => {
  const areas = new Map([['CA-BC:vancouver', { en: 'Vancouver', fr: 'Vancouver' }]])
  it('is in the language asked for', () => {
    expect([placeName('US', 'en'), placeName('US', 'fr')]).toEqual(['United States', 'États-Unis'])
    expect([placeName('CA-QC', 'en'), placeName('CA-QC', 'fr')]).toEqual(['Quebec', 'Québec'])
    expect([fullPlaceName('CA-BC:vancouver', 'en', areas), fullPlaceName('CA-BC:vancouver', 'fr', areas)]).toEqual(['Vancouver, British Columbia, Canada', 'Vancouver, Colombie-Britannique, Canada'])
  })

  it('is its code where nobody named it', () => {
    expect(placeName('CA-BC:nowhere', 'fr', areas)).toBe('CA-BC:nowhere')
  })

  it('is there for every country, in both languages', () => {
    for (const code of countryCodes) for (const language of ['en', 'fr'] as const) expect(placeName(code, language)).not.toBe(code)
  })
})
