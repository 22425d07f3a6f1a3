/** How far a visitor may go. Each level includes what is below it: `hidden` < `information` < `display` < `purchase`. */
export type Level = 'hidden' | 'information' | 'display' | 'purchase'

/** Whose place it is: the visitor's own, where goods go, where they come from, where the seller is established. */
export type Role = 'visitor' | 'shipTo' | 'shipFrom' | 'seller'

/** How an age is known: said by the visitor, or checked by somebody. */
export type AgeAssurance = 'declared' | 'verified'

/** A fact that a rule asks for. A grant acts only when all of them are met; a cap or duty acts unless all of them are. */
export type Requirement =
  /** At least so many years; `assurance` is the least that will do, `declared` when it isn't given. */
  | { kind: 'age'; years: number; assurance?: AgeAssurance }
  /** Something the visitor holds, such as `prescription`. */
  | { kind: 'credential'; name: string }
  /** A fact on the product or its seller, such as `npn`. */
  | { kind: 'attribute'; name: string }
  /** At most so many units of this product in one order. */
  | { kind: 'quantity'; max: number }

/** What every rule has. Times are milliseconds since the epoch, UTC. */
export interface RuleBase {
  id: string
  /** Classes of goods; a rule on a class covers its descendants. */
  classes: string[]
  exceptClasses?: string[]
  /** Places; `*` is everywhere, and a rule on a place covers what lies in it. */
  places: string[]
  exceptPlaces?: string[]
  requires?: Requirement[]
  /** The first instant at which the rule holds; without it, it always has. */
  effectiveFrom?: number
  /** The first instant at which the rule no longer holds. */
  effectiveUntil?: number
  /** The instant by which the law must be read again. From then on a grant doesn't act; a cap or duty does. */
  reviewBy?: number
}

/** "Up to this level." Acts on `shipTo` only. */
export interface Grant extends RuleBase { kind: 'grant'; level: Exclude<Level, 'hidden'> }
/** "No higher than this level." Counts for every role unless it names fewer. */
export interface Cap extends RuleBase { kind: 'cap'; level: Exclude<Level, 'purchase'>; roles?: Role[] }
/** "Where this holds, say or do that." Moves no level. */
export interface Duty extends RuleBase { kind: 'duty'; roles?: Role[] }
export type Rule = Grant | Cap | Duty

/** A rule set as people write it, before it is compiled. */
export interface RuleSetSource { revision: number; classes: { id: string; parent?: string }[]; rules: Rule[] }

/** A rule set that was found free of faults, ready for `decide`. Frozen; it keeps nothing of its source's objects. */
export interface CompiledRuleSet {
  readonly revision: number
  /** SHA-256, in hex, of what the rules say: equal for equal rules in any order, whatever the revision. */
  readonly hash: string
}

/** The question. Facts that aren't known are left out. */
export interface AccessRequest {
  /** `browse` for pages; every step of a sale is `sale`, and so is any other value. */
  stage: 'browse' | 'sale'
  /** The product's classes, leaves of the tree; the goods must pass for each. */
  classes: string[]
  attributes?: string[]
  /** Every piece of evidence of each role's place; each of them counts. A role without any is `unknown`: anywhere. */
  places: Partial<Record<Role, string[]>>
  ageYears?: number
  ageAssurance?: AgeAssurance
  credentials?: string[]
  /** Units of this product in the order; 1 when it isn't given. */
  quantity?: number
  /** The instant asked about, in ms since the epoch. */
  at: number
}

/** What a visitor would need for a higher level. */
export interface Unlock { level: Level; requires: Requirement[] }

/** The answer. All ids are sorted by code unit. */
export interface Decision {
  level: Level
  /** The rules that fixed the level: in each cell with this level its acting caps equal to it, else its acting grants equal to it. */
  binding: string[]
  /** Some cell stands at `information` because no rule says anything about it. */
  defaulted: boolean
  /** The duties that act on some cell. */
  duties: string[]
  /** The grants that would act if their law had been read again in time. */
  stale: string[]
  /** For each higher level within the visitor's reach, highest first, one smallest set of what it takes. */
  unlocks: Unlock[]
  /** The largest whole quantity at which the level is at least this; null: no limit, or `hidden`. */
  maxQuantity: number | null
  /** The first instant after `at` at which the answer may change, in ms since the epoch; null: never. */
  validUntil: number | null
  ruleSet: { revision: number; hash: string }
}

/** Why a rule acts on a cell (`acts` alone), or each reason why it doesn't. */
export type Why =
  | 'acts' | 'role' | 'place' | 'place-excepted' | 'place-uncertain' | 'class-excepted'
  | 'not-yet' | 'ended' | 'review-passed' | 'requirements-met' | 'requirements-unmet'

/** One class × role × place of a request, its level, and every rule that covers the class. */
export interface ExplainedCell {
  class: string
  role: Role
  place: string
  level: Level
  rules: { id: string; acts: boolean; why: Why[] }[]
}

/** A decision with its reasons. `closed` says why it failed closed; there are no cells then. */
export interface Explanation { decision: Decision; closed?: string; cells: ExplainedCell[] }

/** Something about a rule set that a person should look at. `at`: the instant of the review. */
export interface Finding {
  kind: 'capped-everywhere' | 'never-binds' | 'duplicate' | 'review-due' | 'review-passed' | 'no-rule'
  rules: string[]
  class?: string
  place?: string
  at?: number
}

/** The facts at which a change shows; `quantity` null: whatever the quantity. They can be spread into a request. */
export type ChangeFacts = Pick<AccessRequest, 'attributes' | 'credentials' | 'ageYears' | 'ageAssurance'> & { quantity: number | null }

/** One cell whose level, or one of whose duties, differs between two rule sets. */
export interface Change {
  class: string
  role: Role
  place: string
  at: number
  direction: 'looser' | 'tighter'
  facts: ChangeFacts
  level?: { before: Level; after: Level }
  /** The id of a duty that acts in one of the sets only. */
  duty?: string
}

/** One fault of a rule set source: of a rule or a class (by id, where it has one), in a field, in words for staff. */
export interface Fault { rule?: string; class?: string; field: string; message: string }
