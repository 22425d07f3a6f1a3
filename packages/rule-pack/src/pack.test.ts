import { analyse, compileRuleSet, decide, type AccessRequest, type Requirement } from '@gatehouse/policy'
import { europeanUnion, records, ruleSet } from './index.ts'

const set = compileRuleSet(ruleSet)
const now = Date.parse('2026-11-23T12:00:00Z')
const day = 24 * 60 * 60 * 1000

const parents = new Map(ruleSet.classes.map(({ id, parent }) => [id, parent]))
const isWithin = (id: string, above: string): boolean => {
  const parent = parents.get(id)
  return id === above || (parent !== undefined && isWithin(parent, above))
}
const controlled = ruleSet.classes.map(({ id }) => id).filter((id) => ['psilocybin', 'cannabis', 'amanita', 'kratom'].some((above) => isWithin(id, above)))

describe('nothing controlled is ever purchasable', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const named = ruleSet.rules.flatMap((rule) => [...rule.places, ...(rule.exceptPlaces ?? [])])
  // Every two letters: those that are no country are asked about too, as unknown.
  const everyPlace = [...new Set([...letters.flatMap((one) => letters.map((other) => one + other)), ...named, 'US-TX', 'CA-ZZZ', 'US-ZZZ', 'CA-BC:vancouver', 'unknown'])]
  const namedPlaces = [...new Set([...named, 'US-TX', 'CA-ZZZ', 'US-ZZZ', 'JP', 'unknown'])]
  const requires = ruleSet.rules.flatMap((rule) => rule.requires ?? [])
  const namesOf = (kind: 'attribute' | 'credential'): string[] => requires.flatMap((each: Requirement) => (each.kind === kind && 'name' in each ? [each.name] : []))
  const everything = {
    attributes: ['npn', 'authorised-retailer-ca', ...namesOf('attribute')], credentials: ['prescription', 'licensed-practitioner', ...namesOf('credential')],
    ageYears: 120, ageAssurance: 'verified' as const, quantity: 1,
  }
  const facts: Partial<AccessRequest>[] = [{}, everything, { ageYears: 30 }, { ...everything, attributes: [] }, { ...everything, credentials: [] }, { quantity: 1000 }]
  const moments = ruleSet.rules.flatMap(({ effectiveFrom, effectiveUntil, reviewBy }) => [effectiveFrom, effectiveUntil, reviewBy]).filter((moment) => moment !== undefined)
  const instants = [...new Set(moments.flatMap((moment) => [moment - 1, moment]))]

  it.each(controlled)('%s: in no place, at no time, with no facts, from no seller', (id) => {
    const answers = new Map<string, number>()
    const ask = (at: number, places: string[]): void => {
      for (const place of places) {
        for (const each of facts) {
          const { level } = decide(set, { stage: 'sale', classes: [id], at, places: { visitor: [place], shipTo: [place], shipFrom: [place], seller: [place] }, ...each })
          answers.set(level, (answers.get(level) ?? 0) + 1)
        }
      }
    }
    for (const at of [0, now, Date.parse('2040-01-01')]) ask(at, everyPlace)
    for (const at of instants) ask(at, namedPlaces)
    expect([...answers.keys()]).toEqual(['information'])
  })

  it('and the same question about a book is answered with purchase', () => {
    expect(controlled).toHaveLength(8)
    expect(decide(set, { stage: 'sale', classes: ['book'], at: now, places: { visitor: ['CA-ON'], shipTo: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] } }).level).toBe('purchase')
  })

  it('no grant names a controlled class or one above it', () => {
    const grants = ruleSet.rules.filter((rule) => rule.kind === 'grant')
    for (const grant of grants) for (const named of grant.classes) expect(controlled.filter((id) => isWithin(id, named))).toEqual([])
  })
})

describe('the records', () => {
  it('are there for every rule and nothing else', () => {
    expect(Object.keys(records).sort()).toEqual(ruleSet.rules.map(({ id }) => id).sort())
  })

  it.each(ruleSet.rules)('$id: source, dates, confidence, notices in both languages and a note', (rule) => {
    const record = records[rule.id]
    expect(record?.source.title.length).toBeGreaterThan(5)
    expect(record?.source.date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
    expect(record?.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(['H', 'M']).toContain(record?.confidence)
    expect(record?.notice.en).toMatch(/^[A-Z].+\.$/)
    expect(record?.notice.fr).toMatch(/^[A-ZÀ-Ý].+\.$/)
    expect(record?.notice.fr).not.toBe(record?.notice.en)
    // Canadian French: a no-break space before a colon, none before a semicolon, typographic apostrophes.
    expect(record?.notice.fr).not.toMatch(/[^\u00a0]:| ;|'/)
    expect(record?.source.fr ?? '').not.toMatch(/[^\u00a0]:| ;|'/)
    expect(record?.staffNote).toMatch(/^[A-Z“].+\.$/)
    expect(record && 'duty' in record).toBe(rule.kind === 'duty')
  })

  // Somebody whose place isn't known reads the notices of every place that it may be: each has to be true there, too.
  const states: Record<string, [string, string]> = {
    'CA-AB': ['Alberta', 'Alberta'], 'US-CA': ['California', 'Californie'], 'US-CO': ['Colorado', 'Colorado'], 'US-FL': ['Florida', 'Floride'],
    'US-GA': ['Georgia', 'Géorgie'], 'US-ID': ['Idaho', 'Idaho'], 'US-LA': ['Louisiana', 'Louisiane'], 'US-OR': ['Oregon', 'Oregon'],
  }
  const nameOf = (code: string, language: 'en' | 'fr'): string => states[code]?.[language === 'en' ? 0 : 1] ?? new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  const told = ruleSet.rules.filter(({ id, places, kind }) => !places.includes('*') && (kind === 'cap' || (records[id] as { duty?: string }).duty === 'channel'))

  it.each(told)('$id: its notice names the place that it is about, in both languages', ({ id, places }) => {
    const isUnion = places.length > 20
    for (const language of ['en', 'fr'] as const) {
      const names = isUnion ? [language === 'en' ? 'European Union' : 'Union européenne'] : places.map((code) => nameOf(code, language))
      for (const name of names) expect(records[id]?.notice[language]).toContain(name)
    }
  })

  it('give every rule a day by which its law is read again', () => {
    expect(ruleSet.rules.filter((rule) => rule.reviewBy === undefined)).toEqual([])
  })

  it('cite in French whatever is published in French too: the laws of Canada and of the European Union', () => {
    const isBilingual = ({ source: { url } }: { source: { url?: string } }) => /laws-lois\.justice|eur-lex/.test(url ?? '')
    const cited = Object.values(records).filter(({ source }) => source.fr !== undefined)
    expect(cited.length).toBeGreaterThan(15)
    expect(Object.values(records).filter(isBilingual).filter(({ source }) => source.fr === undefined).map(({ source }) => source.title)).toEqual([])
    expect(cited.filter((record) => !isBilingual(record))).toEqual([])
    for (const { source } of cited) expect(source.fr).toMatch(/^(Loi|Règlement|Code|DORS)/)
  })

  it('say of one notice that its wording is fixed: the disclaimer of the United States, in English', () => {
    expect(Object.entries(records).filter(([, { fixedIn }]) => fixedIn !== undefined).map(([id, { fixedIn }]) => [id, fixedIn])).toEqual([['disclaimer-supplement-us', 'en']])
  })

  it('name an official address where they name one', () => {
    const hosts = Object.values(records).flatMap(({ source: { url } }) => (url === undefined ? [] : [new URL(url)])).map(({ protocol, hostname }) => `${protocol}//${hostname}`)
    const official = ['laws-lois.justice.gc.ca', 'eur-lex.europa.eu', 'www.ecfr.gov', 'www.fda.gov', 'www.legislation.gov.uk'].map((host) => `https://${host}`)
    expect([...new Set(hosts)].sort()).toEqual(official.sort())
  })
})

it('the European Union is its member states and the parts of it with a country code of their own, by name', () => {
  const members = [
    'Austria', 'Belgium', 'Bulgaria', 'Croatia', 'Cyprus', 'Czechia', 'Denmark', 'Estonia', 'Finland', 'France', 'Germany', 'Greece', 'Hungary', 'Ireland', 'Italy', 'Latvia', 'Lithuania',
    'Luxembourg', 'Malta', 'Netherlands', 'Poland', 'Portugal', 'Romania', 'Slovakia', 'Slovenia', 'Spain', 'Sweden',
  ]
  const parts = ['French Guiana', 'Guadeloupe', 'Martinique', 'Mayotte', 'Réunion', 'St. Martin', 'Åland Islands']
  const names = new Intl.DisplayNames('en', { type: 'region' })
  expect(europeanUnion.map((code) => names.of(code)).sort()).toEqual([...members, ...parts].sort())
})

describe('what analyse finds on 23 November 2026', () => {
  const findings = analyse(set, { at: now })
  it('is nothing capped everywhere, and nothing said twice but by duties, which differ in what they ask for', () => {
    expect(findings.filter(({ kind }) => kind === 'capped-everywhere')).toEqual([])
    expect(findings.filter(({ kind }) => kind === 'duplicate').map(({ rules }) => rules)).toEqual([['channel-exemption-ca', 'channel-trial-ca'], ['claims-supplement-us', 'disclaimer-supplement-us']])
  })

  it('is, as never binding, what has run out, and a grant that the payment processor’s cap stands beside', () => {
    expect(findings.filter(({ kind }) => kind === 'never-binds').flatMap(({ rules }) => rules)).toEqual(['channel-hardship-de', 'psilocybin-ca-advertising-before', 'reagent-kit-ca'])
  })

  it('is, as due for review within a year, every grant', () => {
    const due = analyse(set, { at: now, within: 366 * day }).filter(({ kind }) => kind === 'review-due').flatMap(({ rules }) => rules)
    expect(ruleSet.rules.filter((rule) => rule.kind === 'grant' && !due.includes(rule.id))).toEqual([])
  })
})
