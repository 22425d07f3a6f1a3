import { demoDay, demoGoods, frozenSet, policyOf, agedBooks } from '../../test/rules.ts'
import { answer, noAnswers } from './answers.ts'
import { holdRules, noRules, setInForce } from './rules.ts'

const rules = holdRules(policyOf(), noRules)
const slugs = demoGoods.map(({ slug }) => slug)
const ask = (places: string[], more: Partial<Parameters<typeof answer>[0]> = {}) =>
  answer({ rules, set: setInForce(rules, demoDay), slugs, whole: 'psilocybin-truffles', facts: { places, ageYears: null }, isConfirmed: true, at: demoDay, ...more }).answers
const levelsIn = (places: string[]) => Object.fromEntries([...ask(places).bySlug].map(([slug, { level }]) => [slug, level[0]?.toUpperCase()]))

describe('the answers', () => {
  it.each([
    ['CA-ON', 'PPPIPIPDIIH'], ['US-TX', 'PPPIPIIIIIH'], ['NL', 'PPIIIIIIIIH'], ['', 'PPIIIIIIIIH'],
  ])('in %j are those of the demo’s table', (place, levels) => {
    const given = levelsIn(place ? [place] : [])
    expect(slugs.map((slug) => given[slug] ?? 'H').join('')).toBe(levels)
  })

  it('name the rules that decide and the duties that act, those of the smallest places first', () => {
    const { binding, duties } = ask(['CA-AB']).bySlug.get('psilocybin-truffles') ?? { binding: [], duties: [] }
    expect(binding.map(({ id }) => id)).toEqual(['psilocybin-ca-advertising', 'psilocybin-ca-trafficking', 'psilocybin-anywhere'])
    expect(duties[0]?.id).toBe('channel-clinic-ca-ab')
    expect(binding[0]).toMatchObject({ since: '2026-10-01', checkedOn: '2026-11-23', source: { title: 'Controlled Substances Regulations, SOR/2025-242' } })
    expect(JSON.stringify(binding)).not.toContain('staffNote')
  })

  it('are hidden for every product without a set, without facts, or of a class that the rules don’t know', () => {
    expect(ask(['CA-ON'], { set: null }).bySlug.size).toBe(0)
    expect(ask(['CA-ON'], { slugs: ['never-approved', 'unheard-of'] }).bySlug.size).toBe(0)
    expect(ask(['CA-ON'], { set: null }).vector).toBe(noAnswers.vector)
  })

  it('go no further than information while the rules can’t be confirmed, and hide what is hidden', () => {
    const { bySlug } = ask(['CA-ON'], { isConfirmed: false, whole: 'symptom-journal' })
    expect([...bySlug.values()].every(({ level, unlocks }) => level === 'information' && unlocks.length === 0)).toBe(true)
    expect(bySlug.get('symptom-journal')?.isUnconfirmed).toBe(true)
    // What is at information anyway still says why.
    const truffles = ask(['CA-ON'], { isConfirmed: false }).bySlug.get('psilocybin-truffles')
    expect([truffles?.isUnconfirmed, truffles?.binding.length]).toEqual([false, 3])
    expect(bySlug.has('unheard-of')).toBe(false)
  })

  it('say what a declared age unlocks, and give it to whoever has that age', () => {
    const aged = holdRules(policyOf(frozenSet({ more: [agedBooks] })), noRules)
    const set = setInForce(aged, demoDay)
    const of = (ageYears: number | null) => ask(['CA-ON'], { rules: aged, set, whole: 'fungi-field-guide', facts: { places: ['CA-ON'], ageYears } }).bySlug.get('fungi-field-guide')
    expect(of(null)).toMatchObject({ level: 'information', unlocks: [{ level: 'purchase', requires: [{ kind: 'age', years: 19 }] }] })
    expect(of(18)).toMatchObject({ level: 'information', unlocks: [] })
    expect(of(19)).toMatchObject({ level: 'purchase' })
    expect(aged.ages).toEqual([19])
    expect(aged.dividedCountries).toContain('CA')
  })
})

describe('the vector', () => {
  it('is the same for equal answers, whoever asked', () => {
    expect(ask(['CA-ON']).vector).toBe(ask(['CA-QC']).vector)
    // Alberta licenses clinics, which only the product's own page says.
    expect(ask(['CA-AB']).vector).not.toBe(ask(['CA-ON']).vector)
    expect(ask(['CA-AB'], { whole: null }).vector).toBe(ask(['CA-ON'], { whole: null }).vector)
    expect(ask(['US-TX']).vector).toBe(ask(['US-CA']).vector)
  })

  it('differs where level, rules, duties, notices, unlocks or currency do', () => {
    const reworded = frozenSet()
    const [id] = Object.keys(reworded.notices).filter((it) => it === 'print-anywhere')
    const notice = reworded.notices[id ?? '']
    if (notice) reworded.notices['print-anywhere'] = { ...notice, notice: { en: 'Said otherwise.', fr: 'Dit autrement.' } }
    const other = holdRules(policyOf(reworded), rules)
    const vectors = [
      ask(['CA-ON']).vector, ask(['US-TX']).vector, ask(['NL']).vector, ask([]).vector, ask(['CA-ON'], { isConfirmed: false }).vector,
      ask(['CA-ON'], { rules: other, set: setInForce(other, demoDay), whole: 'symptom-journal' }).vector, ask(['CA-ON'], { whole: 'symptom-journal' }).vector, noAnswers.vector,
    ]
    expect(new Set(vectors).size).toBe(vectors.length)
    // Two who may both buy the same by the same rules, in different money.
    const books = (places: string[]) => ask(places, { slugs: ['symptom-journal'] })
    expect([books(['US']).currency, books(['GB']).currency]).toEqual(['USD', 'CAD'])
    expect(books(['US']).vector).not.toBe(books(['GB']).vector)
  })

  it('leaves the currency out where no price is shown', () => {
    const truffles = (places: string[]) => ask(places, { slugs: ['lions-mane'] })
    expect(truffles(['US-TX']).currency).toBe('CAD')
  })
})
