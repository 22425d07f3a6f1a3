import fc from 'fast-check'
import { compileRuleSet, decide, type AccessRequest, type Role } from '../src/index.ts'
import { wider, withRequests } from './arbitraries.ts'
import { check } from './check.ts'
import { isSubset, rank } from './laws.ts'
import { expectAtMost, expectSame, expectThat } from './quick.ts'

const roles: Role[] = ['visitor', 'shipTo', 'shipFrom', 'seller']
const without = <T>(list: T[] | undefined, at: number): T[] | undefined => list?.filter((_, index) => index !== at % list.length)

/** Every way to know a little less. */
function lessKnown(request: AccessRequest, pick: number): AccessRequest[] {
  const { ageYears: _, ...ageless } = request
  const { ageAssurance: __, ...unassured } = request
  const isVerified = request.ageAssurance === 'verified'
  return [
    { ...request, attributes: without(request.attributes, pick) } as AccessRequest,
    { ...request, credentials: without(request.credentials, pick) } as AccessRequest,
    ageless,
    ...(isVerified ? [unassured] : []),
    ...roles.flatMap((role): AccessRequest[] => {
      const list = request.places[role]
      if (!list || list.length === 0) return []
      const { [role]: ___, ...others } = request.places
      const widened = list.flatMap((place, at) => wider(place).map((wide): AccessRequest => ({ ...request, places: { ...request.places, [role]: list.map((each, index) => (index === at ? wide : each)) } })))
      // A visitor's places stand in for those of shipTo in `browse`: all of them grow less certain together.
      return role === 'shipTo' && request.stage === 'browse' ? widened : [...widened, { ...request, places: others }]
    }),
  ]
}

describe('law 3', () => {
  it('less information never raises a level and never drops a duty', () => {
    check('law3', fc.property(withRequests(1), fc.nat(5), ([source, requests], pick) => {
      const set = compileRuleSet(source)
      for (const request of requests) {
        const known = decide(set, request)
        for (const less of lessKnown(request, pick)) {
          const answer = decide(set, less)
          expectAtMost(rank(answer), rank(known))
          expectThat(isSubset(known.duties, answer.duties), 'A duty was dropped.')
        }
      }
    }))
  })
})

describe('law 4', () => {
  const addedPlace = fc.constantFrom('CA', 'CA-QC', 'CA-BC:vancouver', 'US-OR', 'PR', 'FR', 'nowhere')
  it('another class or place, a larger quantity, a lower age or a sale never raises a level', () => {
    check('law4', fc.property(withRequests(1), addedPlace, fc.nat(3), ([source, requests], place, pick) => {
      const set = compileRuleSet(source)
      const extraClass = source.classes[pick % source.classes.length]?.id ?? ''
      for (const request of requests) {
        const limit = rank(decide(set, request))
        const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
        const more: AccessRequest[] = [
          { ...request, classes: [...request.classes, extraClass] },
          { ...request, classes: [...request.classes, 'no such class'] },
          { ...request, stage: 'sale' },
          { ...request, quantity: (Number.isInteger(request.quantity ?? 1) ? (request.quantity ?? 1) : 1_000) + 1 + pick },
          ...(isNumber(request.ageYears) ? [{ ...request, ageYears: request.ageYears - 1 - pick }] : []),
          ...roles.flatMap((role) => ((request.places[role]?.length ?? 0) > 0 ? [{ ...request, places: { ...request.places, [role]: [...(request.places[role] ?? []), place] } }] : [])),
        ]
        // A quantity that is none meets no limit: no larger one could be answered lower.
        const isQuantity = request.quantity === undefined || (Number.isInteger(request.quantity) && request.quantity >= 1)
        for (const each of more) if (isQuantity || each.quantity === request.quantity) expectAtMost(rank(decide(set, each)), limit)
      }
    }))
  })
})

describe('law 5', () => {
  it('the whole decision is the same from `at` until `validUntil`', () => {
    check('law5', fc.property(withRequests(1), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), ([source, requests], share) => {
      const set = compileRuleSet(source)
      for (const request of requests) {
        const now = decide(set, request)
        const end = now.validUntil ?? 1_000_000
        for (const later of [request.at + (end - request.at) * share, end - Number.EPSILON * end]) {
          if (later >= request.at && later < end) expectSame(decide(compileRuleSet(source), { ...request, at: later }), now)
        }
      }
    }))
  })
})
