import type { IncomingMessage } from 'node:http'
import type { TrustProxy } from '../door/client-address.ts'
import { isBandUsable, readAgeBand, type AgeBand } from './age.ts'
import { readChosenPlace } from './chosen-place.ts'
import type { Clock } from './clock.ts'
import { networkPlace, type GeoIp } from './network-place.ts'
import { noRules, type Rules } from './rules.ts'
import { placesOf, type Evidence, type Facts } from './visitor.ts'

/** A visitor as one request shows them: what is known, and what follows for decisions. */
export interface Visitor {
  evidence: Evidence
  /** As declared, if the rules still ask for nothing finer. */
  ageBand: AgeBand | null
  facts: Facts
}

export interface VisitorsOptions {
  trustProxy: TrustProxy
  geoIp: GeoIp
  /** Signs and reads the age band. */
  secret: string
  clock: Clock
  rules: () => Rules | null
}

/** Reads a visitor's place and age from a request. */
export function createVisitorReader({ trustProxy, geoIp, secret, clock, rules: rulesNow }: VisitorsOptions): (req: IncomingMessage) => Visitor {
  return (req) => {
    const rules = rulesNow() ?? noRules
    const now = clock()
    const { cookie } = req.headers
    const evidence = { network: networkPlace(req, trustProxy, geoIp), chosen: readChosenPlace(cookie, rules.areas, now) }
    const given = rules.ages.length > 0 ? readAgeBand(cookie, now, secret) : null
    const ageBand = given && isBandUsable(given, rules.ages) ? given : null
    return { evidence, ageBand, facts: { places: placesOf(evidence), ageYears: ageBand?.from ?? null } }
  }
}
