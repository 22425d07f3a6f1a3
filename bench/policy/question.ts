import { type AccessRequest, type Rule, type RuleSetSource } from '@gatehouse/policy'

// What all the engines can express: may these goods be bought? One class, one known place for each role. Class and place trees are
// given to the others as lists of everything above, worked out beforehand, so that they needn't walk them.

export const roles = ['visitor', 'shipTo', 'shipFrom', 'seller'] as const

/** The request as the other engines read it. */
export interface Question {
  classes: string[]
  /** By role: its place and all that it lies in. */
  places: Record<(typeof roles)[number], string[]>
  attributes: string[]
  credentials: string[]
  /** -1: not known. */
  ageYears: number
  quantity: number
  at: number
}

const placesAbove = (code: string): string[] => (code.includes('-') ? [code, code.slice(0, 2), '*'] : [code, '*'])

export function questionOf(source: RuleSetSource, request: AccessRequest): Question {
  const parents = new Map(source.classes.map(({ id, parent }) => [id, parent]))
  const lineage = (id: string): string[] => {
    const parent = parents.get(id)
    return parent === undefined ? [id] : [id, ...lineage(parent)]
  }
  const place = (role: (typeof roles)[number]): string[] => placesAbove(request.places[role]?.[0] ?? '*')
  return {
    classes: lineage(request.classes[0] ?? ''),
    places: { visitor: place('visitor'), shipTo: place('shipTo'), shipFrom: place('shipFrom'), seller: place('seller') },
    attributes: request.attributes ?? [], credentials: request.credentials ?? [],
    ageYears: request.ageYears ?? -1, quantity: request.quantity ?? 1, at: request.at,
  }
}

/** Rules that matter for the question: grants of `purchase`, and every cap. */
export const decisive = (rule: Rule): boolean => rule.kind === 'cap' || (rule.kind === 'grant' && rule.level === 'purchase')

/** The instants between which a rule is relied on. */
export const holds = (rule: Rule): { from: number; until: number } => ({
  from: rule.effectiveFrom ?? 0,
  until: Math.min(rule.effectiveUntil ?? Number.MAX_SAFE_INTEGER, (rule.kind === 'grant' ? rule.reviewBy : undefined) ?? Number.MAX_SAFE_INTEGER),
})

export const rolesOf = (rule: Rule): readonly (typeof roles)[number][] => (rule.kind === 'grant' ? ['shipTo'] : rule.kind === 'cap' ? (rule.roles ?? roles) : [])

/** Another engine with the rules loaded: answers whether the goods may be bought. */
export interface OtherEngine { name: string; mayBuy(question: Question): boolean | Promise<boolean> }
