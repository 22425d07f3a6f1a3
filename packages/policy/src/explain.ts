import { actsOn, planAt, rankOf } from './cell.ts'
import { type ClassNode, isWithin } from './class-tree.ts'
import { type Inner, requireInner, requireInstant } from './compile.ts'
import { closedDecision, decideRead } from './decide.ts'
import { own } from './fields.ts'
import { type IndexedRule, isStale } from './indexed-rule.ts'
import { readPlaceCode, UNKNOWN } from './place-code.ts'
import { findSpot, type Spot } from './place-tree.ts'
import { asFields, readRequest, type ReadRequest } from './read-request.ts'
import { cellOf } from './remembered-cells.ts'
import { fitPlace } from './touch.ts'
import { type AccessRequest, type CompiledRuleSet, type ExplainedCell, type Explanation, type Why } from './types.ts'
import { levelOf, roles } from './vocabulary.ts'

/**
 * The decision, and how it came about: each class, role and place, and every rule that covers the class with whether it acts
 * there or each reason why not. `decision.binding` names the rules that decided. Throws a TypeError if the set isn't a compiled
 * one or the request's `at` isn't a finite number; any other request that can't be answered gives `closed`, in a sentence.
 */
export function explain(set: CompiledRuleSet, request: AccessRequest): Explanation {
  const inner = requireInner(set)
  requireOwnInstant(request)
  let read: ReadRequest
  try {
    read = readRequest(inner, request)
  } catch (error) {
    return { decision: closedDecision(set), closed: inWords(error), cells: [] }
  }
  return { decision: decideRead(set, inner, read), cells: explainCells(inner, read) }
}

/** What was thrown, as a text that is never empty. A getter may throw anything, what has no text too. */
function inWords(thrown: unknown): string {
  const otherwise = 'Error: The request can’t be read.'
  try {
    return String(thrown) || otherwise
  } catch {
    return otherwise
  }
}

/** Throws a TypeError unless the request has a finite `at` of its own; one that throws when it's read is none. */
function requireOwnInstant(request: unknown): void {
  let at: unknown
  try {
    at = own(asFields(request), 'at')
  } catch {
    // A getter or a proxy threw: `at` stays undefined.
  }
  requireInstant(at)
}

function explainCells(inner: Inner, request: ReadRequest): ExplainedCell[] {
  return request.classes.flatMap((node) => {
    const covering = inner.rules.filter((rule) => isWithin(node, rule.classes))
    return roles.flatMap((role, number) => {
      const places = new Map(request.places[number]?.map((place) => [readPlaceCode(place) ?? UNKNOWN, findSpot(inner.places, place)]))
      return [...places].map(([place, spot]): ExplainedCell => ({
        class: node.id, role, place,
        level: levelOf(rankOf(planAt(cellOf(inner, node, number, spot), request.at), request.facts)),
        rules: covering.map((rule) => {
          const why = whyNot(rule, node, number, spot, request)
          return { id: rule.id, acts: why.length === 0, why: why.length === 0 ? ['acts'] : why }
        }),
      }))
    })
  })
}

/** Each reason why a rule that names the class doesn't act on the cell; none if it does. */
function whyNot(rule: IndexedRule, node: ClassNode, role: number, spot: Spot, { at, facts }: ReadRequest): Why[] {
  const fit = fitPlace(rule, spot)
  const reasons: Partial<Record<Why, boolean>> = {
    'role': !rule.counts[role],
    [fit]: true,
    'class-excepted': isWithin(node, rule.exceptClasses),
    'not-yet': at < rule.from,
    'ended': at >= rule.until,
    'review-passed': isStale(rule, at),
    [rule.kind === 'grant' ? 'requirements-unmet' : 'requirements-met']: !actsOn(rule, facts),
  }
  return (Object.keys(reasons) as (Why | 'touches')[]).filter((why): why is Why => why !== 'touches' && reasons[why] === true)
}
