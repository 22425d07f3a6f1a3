import { compileRuleSet, decide, type Rule } from '@gatehouse/policy'
import { ageBand } from './age-band.ts'

const rules: Rule[] = [
  { id: 'adult', kind: 'grant', level: 'purchase', classes: ['goods'], places: ['*'], requires: [{ kind: 'age', years: 18 }] },
  { id: 'older', kind: 'cap', level: 'display', classes: ['goods'], places: ['US'], requires: [{ kind: 'age', years: 21, assurance: 'verified' }] },
]
const set = compileRuleSet({ revision: 1, classes: [{ id: 'goods' }], rules })

test.each([[0, 'under 18'], [17.9, 'under 18'], [18, '18 to under 21'], [20, '18 to under 21'], [21, '21 or more'], [90, '21 or more']])('%d years are “%s”', (age, band) => {
  expect(ageBand(rules, age).band).toBe(band)
})

test('where no rule asks for an age, the band says nothing', () => {
  expect(ageBand([], 40)).toEqual({ band: 'any', years: 0 })
})

test('the age that stands for the band is answered as the age itself, whatever else is known', () => {
  for (let age = 0; age <= 100; age += 0.5) {
    for (const place of ['CA', 'US', 'unknown']) {
      for (const ageAssurance of ['declared', 'verified'] as const) {
        const ask = (ageYears: number) => decide(set, { stage: 'sale', classes: ['goods'], at: 0, ageYears, ageAssurance, places: { visitor: [place], shipTo: [place], shipFrom: [place], seller: [place] } })
        expect(ask(ageBand(rules, age).years)).toEqual(ask(age))
      }
    }
  }
})
