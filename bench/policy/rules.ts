import { type AccessRequest, type Requirement, type Rule, type RuleSetSource } from '@gatehouse/policy'
import { randomFrom, type Random } from './random.ts'

/** The instant that the bench asks about. */
export const now = Date.UTC(2026, 10, 23)

const countries = 'CA US GB FR DE NL BE ES IT PT IE AT CH SE NO DK FI PL CZ SK HU RO BG GR HR SI EE LV LT LU MT CY AU NZ JP KR SG IN BR MX AR CL CO PE ZA KE NG EG MA IL TR UA IS JM BS CR PA UY TH PH'.split(' ')
const subdivisions: Record<string, string[]> = {
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '),
  US: 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(' '),
  AU: 'ACT NSW NT QLD SA TAS VIC WA'.split(' '),
  DE: 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' '),
}
const leaves = countries.flatMap((country) => (subdivisions[country] ?? ['']).map((part) => (part === '' ? country : `${country}-${part}`)))
const named = [...countries, ...Object.entries(subdivisions).flatMap(([country, parts]) => parts.map((part) => `${country}-${part}`))]

/** Laws start and end on the first of a month, so many of them share an instant. */
const month = (away: number): number => Date.UTC(2026, 10 + away, 1, 5)

/** A root, ten groups and fifty kinds of goods. */
export const classes: RuleSetSource['classes'] = [
  { id: 'goods' },
  ...Array.from({ length: 10 }, (_, group) => ({ id: `group-${group}`, parent: 'goods' })),
  ...Array.from({ length: 50 }, (_, kind) => ({ id: `kind-${kind}`, parent: `group-${kind % 10}` })),
]
const kinds = classes.slice(11).map((each) => each.id)

/**
 * A set of so many rules with the shape of a real one: broad grants, caps mostly on countries and subdivisions, a third of the
 * rules with requirements, some with dates. The same number gives the same set.
 */
export function makeRules(count: number): RuleSetSource {
  const random = randomFrom(count)
  const rules = Array.from({ length: count }, (_, index): Rule => {
    const id = `rule-${String(index).padStart(6, '0')}`
    const share = random.share()
    const places = random.some(named, 1, 3)
    const fields = {
      id, classes: random.some(random.share() < 0.1 ? classes.slice(1, 11).map((each) => each.id) : kinds, 1, 2), places,
      ...(random.share() < 0.35 && { requires: [requirement(random)] }),
      ...(random.share() < 0.15 && { effectiveFrom: month(-random.whole(0, 36)) }),
      ...(random.share() < 0.15 && { effectiveUntil: month(random.whole(1, 24)) }),
    }
    if (share < 0.45) return { ...fields, kind: 'grant', level: random.one(['display', 'purchase', 'purchase']), places: random.share() < 0.3 ? ['*'] : places, reviewBy: month(3 * random.whole(1, 4)) }
    if (share < 0.85) return { ...fields, kind: 'cap', level: random.one(['information', 'information', 'display', 'hidden']), ...(random.share() < 0.2 && { roles: ['shipTo'] }) }
    return { ...fields, kind: 'duty' }
  })
  return { revision: 1, classes, rules }
}

/** How many rules of such a set concern its questions. */
export const concerning = 20

/**
 * A set of so many rules of which 20, always the same, concern the questions of `requestsAtHome`; half of the others are about the same
 * goods in other countries, half about other goods.
 */
export function makeRulesAround(count: number): RuleSetSource {
  const home = ['*', 'CA', 'CA-ON']
  const near = makeRules(concerning).rules.map((rule, index): Rule => ({ ...rule, id: `near-${String(index).padStart(2, '0')}`, classes: ['kind-0'], places: [home[index % 3] as string] }))
  const far = makeRules(count - concerning).rules.map((rule, index): Rule => {
    const abroad = rule.places.filter((place) => place !== '*' && !place.startsWith('CA'))
    return index % 2 === 0
      ? { ...rule, classes: ['kind-0'], places: abroad.length > 0 ? abroad : ['FR'] }
      : { ...rule, classes: rule.classes.map((id) => (id === 'kind-0' || id === 'group-0' ? 'kind-1' : id)) }
  })
  return { revision: 1, classes, rules: [...near, ...far] }
}

/** Requests for one kind of goods, everybody in Ontario, with different facts. */
export const requestsAtHome = (requests: readonly AccessRequest[]): AccessRequest[] => requests.map((request) => ({
  ...request, classes: ['kind-0'], places: { visitor: ['CA-ON'], shipTo: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] },
}))

function requirement(random: Random): Requirement {
  switch (random.whole(0, 3)) {
    case 0: return { kind: 'age', years: random.one([18, 19, 21]) }
    case 1: return { kind: 'credential', name: random.one(['prescription', 'licensed-practitioner']) }
    case 2: return { kind: 'attribute', name: random.one(['npn', 'authorised-retailer', 'tested']) }
    default: return { kind: 'quantity', max: random.whole(1, 6) }
  }
}

/** Requests of a shop in Ontario: one kind of goods, one known place for each role, some facts. */
export function makeRequests(count: number): AccessRequest[] {
  const random = randomFrom(7)
  return Array.from({ length: count }, (): AccessRequest => {
    const place = random.one(leaves)
    return {
      stage: 'sale', classes: [random.one(kinds)], at: now,
      places: { visitor: [place], shipTo: [place], shipFrom: ['CA-ON'], seller: ['CA-ON'] },
      ...(random.share() < 0.7 && { ageYears: random.whole(16, 60) }),
      attributes: random.share() < 0.5 ? ['npn', 'tested'] : [],
      credentials: random.share() < 0.1 ? ['prescription'] : [],
      quantity: random.whole(1, 8),
    }
  })
}

/** The same requests from visitors of whom less is known: in a country, or nowhere known. */
export const uncertain = (requests: readonly AccessRequest[]): AccessRequest[] => requests.map((request, index) => {
  const place = index % 2 === 0 ? (request.places.visitor?.[0] ?? '').slice(0, 2) : 'unknown'
  return { ...request, places: { ...request.places, visitor: [place], shipTo: [place] } }
})
