import { preparsePolicySet, statefulIsAuthorized, type EntityJson } from '@cedar-policy/cedar-wasm/nodejs'
import { type Requirement, type Rule, type RuleSetSource } from '@gatehouse/policy'
import { decisive, holds, type OtherEngine, type Question, roles, rolesOf } from '../question.ts'

const text = (value: string): string => JSON.stringify(value)
const entities = (type: string, ids: readonly string[]): string => `[${ids.map((id) => `${type}::${text(id)}`).join(', ')}]`

function requirement(each: Requirement): string {
  switch (each.kind) {
    case 'age': return `context.ageYears >= ${each.years}`
    case 'quantity': return `context.quantity <= ${each.max}`
    case 'attribute': return `context.attributes.contains(${text(each.name)})`
    case 'credential': return `context.credentials.contains(${text(each.name)})`
  }
}

/** A grant is a permit; a cap is a forbid, unless its requirements are met. Forbid wins in Cedar, as a cap does here. */
function policy(rule: Rule): string {
  const { from, until } = holds(rule)
  const places = rolesOf(rule).map((role) => `context.${role} in ${entities('Place', rule.places)}`).join(' || ')
  const requires = (rule.requires ?? []).map(requirement).join(' && ')
  const acts = requires === '' ? '' : rule.kind === 'grant' ? ` && ${requires}` : ` && !(${requires})`
  const head = rule.kind === 'grant' ? 'permit' : 'forbid'
  return `${head} (principal, action, resource) when { resource in ${entities('Class', rule.classes)} && (${places}) && context.at >= ${from} && context.at < ${until}${acts} };`
}

const uid = (type: string, id: string) => ({ type, id })
const chain = (type: string, ids: readonly string[]): EntityJson[] =>
  ids.map((id, at) => ({ uid: uid(type, id), attrs: {}, parents: ids.slice(at + 1, at + 2).map((parent) => uid(type, parent)) }))

/** Cedar in WebAssembly, its policies parsed beforehand. */
export function cedar(source: RuleSetSource): OtherEngine {
  const id = `rules-${source.rules.length}`
  const answer = preparsePolicySet(id, { staticPolicies: Object.fromEntries(source.rules.filter(decisive).map((rule) => [rule.id, policy(rule)])) })
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors.slice(0, 2)))
  return {
    name: '@cedar-policy/cedar-wasm',
    mayBuy(question: Question): boolean {
      const { places, classes, ...facts } = question
      const all = new Map([...chain('Class', classes), ...roles.flatMap((role) => chain('Place', places[role]))].map((entity) => [JSON.stringify(entity.uid), entity]))
      const call = statefulIsAuthorized({
        principal: uid('Visitor', 'visitor'), action: uid('Action', 'buy'), resource: uid('Class', classes[0] ?? ''),
        context: { ...facts, ...Object.fromEntries(roles.map((role) => [role, { __entity: uid('Place', places[role][0] ?? '*') }])) },
        preparsedPolicySetId: id, entities: [...all.values()],
      })
      if (call.type === 'failure') throw new Error(JSON.stringify(call.errors))
      return call.response.decision === 'allow'
    },
  }
}
