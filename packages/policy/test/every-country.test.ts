import { analyse, compileRuleSet, decide, diff, type AccessRequest, type Rule } from '../src/index.ts'
import countries from './reference/iso-3166-1.json'

// When rules name every country there is, no code is left for the rest of the world; only an unknown place may be there.
const classes = [{ id: 'book' }]
const grant: Rule = { kind: 'grant', id: 'g', level: 'purchase', classes: ['book'], places: countries }
const cap: Rule = { kind: 'cap', id: 'c', level: 'hidden', classes: ['book'], places: ['*'], exceptPlaces: countries }
const set = compileRuleSet({ revision: 1, classes, rules: [grant, cap] })
const ask = (place: string): AccessRequest => ({ stage: 'sale', classes: ['book'], at: 0, places: { visitor: [place], shipTo: [place], shipFrom: [place], seller: [place] } })

it('takes an unknown place for one that may be in none of them', () => {
  expect(decide(set, ask('unknown'))).toMatchObject({ level: 'hidden', binding: ['c'] })
  expect(decide(set, ask('CA'))).toMatchObject({ level: 'purchase', binding: ['g'] })
})

it('knows that a cap on the rest of the world binds there', () => {
  expect(analyse(set, { at: 0 }).filter(({ kind }) => kind === 'never-binds')).toEqual([])
})

it('shows its loss as looser, in the unknown place alone', () => {
  const changes = diff(set, compileRuleSet({ revision: 1, classes, rules: [grant] }), { at: 0 })
  expect(changes.map(({ place, direction }) => `${place} ${direction}`)).toEqual(['unknown looser', 'unknown looser', 'unknown looser', 'unknown looser'])
})
