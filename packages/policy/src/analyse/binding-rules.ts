import { type Plan, planAt } from '../cell.ts'
import { type ClassNode } from '../class-tree.ts'
import { type IndexedRule, isInForce, isStale } from '../indexed-rule.ts'
import { joinNeeds, meets, type Need, needsOf, noNeed, smallestNeeds } from '../need.ts'
import { cellOf } from '../remembered-cells.ts'
import { PURCHASE, roles } from '../vocabulary.ts'
import { needAgainstCaps, waysToReach } from '../ways.ts'
import { windowsFrom } from '../windows.ts'
import { crossingsOf, type Survey } from './survey.ts'

/** What it takes for a rule to fix the level of its own cell: facts that meet one of the ways and none of the rest. */
interface Terms { readonly ways: readonly Need[]; readonly avoid: readonly Need[] }

function termsOf(rule: IndexedRule, plan: Plan): Terms | null {
  // A cap acts unless its need is met, at its own level, which the cell must reach.
  if (rule.kind === 'cap') return { ways: waysToReach(plan, rule.rank), avoid: needsOf([rule]) }
  // A grant acts if its need is met; no cap up to its level acts then (none stands at `purchase`), and no higher grant.
  const caps = needAgainstCaps(plan, Math.min(PURCHASE, rule.rank + 1))
  const higher = plan.grants.filter((each) => each.rank > rule.rank)
  return caps && higher.every((each) => each.need) ? { ways: [joinNeeds(caps, rule.need ?? noNeed)], avoid: needsOf(higher) } : null
}

/** True if some facts meet the need, and one of each role's ways, without meeting anything that is to be avoided. The least such facts are tried. */
function isPossible(need: Need, ways: readonly (readonly Need[])[], avoid: readonly Need[]): boolean {
  if (avoid.some((each) => meets(need, each))) return false
  const [first, ...rest] = ways
  return !first || first.some((way) => isPossible(joinNeeds(need, way), rest, avoid))
}

/**
 * The caps and grants that are ever in `binding`, and the duties that ever act, in a request of one class at the survey's
 * instant or later. A rule binds where it fixes its cell's level, while every other role, at the same time and with the same
 * facts, has some place with at least that level. For a cap the smallest places suffice: in a larger one fewer grants and more
 * caps act.
 */
export function bindingRules(survey: Survey): ReadonlySet<IndexedRule> {
  const { inner, places, instants, at: first } = survey
  const binding = new Set<IndexedRule>()
  const known = new Map<string, Need[]>()

  /** The ways in which a role can reach a rank at some place. */
  function waysOf(node: ClassNode, role: number, at: number, rank: number): Need[] {
    const key = `${role} ${at} ${rank} ${node.id}`
    let ways = known.get(key)
    if (!ways) {
      ways = []
      for (const { spot, isSmallest } of places) {
        if (isSmallest) ways = smallestNeeds([...ways, ...waysToReach(planAt(cellOf(inner, node, role, spot), at), rank)])
        if (ways.some((way) => meets(noNeed, way))) break
      }
      known.set(key, ways)
    }
    return ways
  }

  function binds(rule: IndexedRule, node: ClassNode, plan: Plan, since: number): boolean {
    if (!isInForce(rule, since) || isStale(rule, since)) return false
    if (rule.kind === 'duty') return true
    const terms = termsOf(rule, plan)
    if (!terms || !isPossible(noNeed, [terms.ways], terms.avoid)) return false
    return instants.some((at) => {
      if (at < since || at >= plan.until) return false
      const others = roles.flatMap((_, role) => (role === plan.role ? [] : [waysOf(node, role, at, rule.rank)]))
      return isPossible(noNeed, [terms.ways, ...others], terms.avoid)
    })
  }

  for (const { node, cells, isSmallest } of crossingsOf(survey)) {
    for (const cell of cells) {
      const pending = cell.rules.filter((rule) => !binding.has(rule) && (isSmallest || rule.kind === 'grant'))
      if (pending.length === 0) continue
      for (const { since, plans: [plan] } of windowsFrom([cell], first)) {
        for (const rule of pending) if (plan && !binding.has(rule) && binds(rule, node, plan, since)) binding.add(rule)
      }
    }
  }
  return binding
}
