import { policyOf } from '../../test/rules.ts'
import { readPlace } from '@gatehouse/places'
import { listPlaces } from './place-options.ts'
import { holdRules, noRules } from './rules.ts'

describe('the places to choose from', () => {
  const rules = holdRules(policyOf(), noRules)

  it.each(['en', 'fr'] as const)('in %s are each there once, named, and read as what they are', (lang) => {
    const options = listPlaces(lang, rules).flatMap(({ options }) => options)
    expect(new Set(options.map(({ code }) => code)).size).toBe(options.length)
    expect(options.filter(({ code, name }) => name === code || readPlace(code) !== code)).toEqual([])
    expect(options.length).toBeGreaterThan(300)
  })

  it('begin with Canada and the United States, with their parts and the areas of the house', () => {
    const [canada, states] = listPlaces('fr', rules)
    expect(canada?.name).toBe('Canada')
    expect(canada?.options.map(({ name }) => name).slice(0, 5)).toEqual(['Canada', 'Alberta', 'Colombie-Britannique', 'Colombie-Britannique, Vancouver', 'Île-du-Prince-Édouard'])
    expect(states?.options).toContainEqual({ code: 'US-PR', name: 'Porto Rico' })
  })

  it('have the parts of a country in which a rule names one', () => {
    const groups = listPlaces('en', { ...rules, dividedCountries: new Set(['DE']) })
    expect(groups.map(({ name }) => name)).toEqual(['Canada', 'United States', 'Germany', null])
    expect(groups[2]?.options.map(({ code }) => code)).toContain('DE-BY')
    expect(groups.at(-1)?.options.map(({ code }) => code)).not.toContain('DE')
  })
})
