import { type Requirement, type Rule, type RuleSetSource } from '@gatehouse/policy'
import { Engine, type ConditionProperties, type TopLevelCondition } from 'json-rules-engine'
import { decisive, holds, type OtherEngine, rolesOf } from '../question.ts'

type Condition = ConditionProperties | TopLevelCondition

function requirement(each: Requirement, isMet: boolean): Condition {
  switch (each.kind) {
    case 'age': return { fact: 'ageYears', operator: isMet ? 'greaterThanInclusive' : 'lessThan', value: each.years }
    case 'quantity': return { fact: 'quantity', operator: isMet ? 'lessThanInclusive' : 'greaterThan', value: each.max }
    case 'attribute': return { fact: 'attributes', operator: isMet ? 'contains' : 'doesNotContain', value: each.name }
    case 'credential': return { fact: 'credentials', operator: isMet ? 'contains' : 'doesNotContain', value: each.name }
  }
}

function conditions(rule: Rule): TopLevelCondition {
  const { from, until } = holds(rule)
  const requires = rule.requires ?? []
  return {
    all: [
      { fact: 'classes', operator: 'sharesAny', value: rule.classes },
      { any: rolesOf(rule).map((role) => ({ fact: 'places', operator: 'sharesAny', value: rule.places, path: `$.${role}` })) },
      { fact: 'at', operator: 'greaterThanInclusive', value: from },
      { fact: 'at', operator: 'lessThan', value: until },
      ...(requires.length === 0 ? [] : rule.kind === 'grant' ? requires.map((each) => requirement(each, true)) : [{ any: requires.map((each) => requirement(each, false)) }]),
    ],
  }
}

/** json-rules-engine: every rule is run, and the events are added up. */
export function jsonRules(source: RuleSetSource): OtherEngine {
  const engine = new Engine()
  engine.addOperator('sharesAny', (given: string[], wanted: string[]) => given.some((each) => wanted.includes(each)))
  for (const rule of source.rules.filter(decisive)) engine.addRule({ conditions: conditions(rule), event: { type: rule.kind } })
  return {
    name: 'json-rules-engine',
    async mayBuy(question) {
      const { events } = await engine.run({ ...question })
      return events.some((event) => event.type === 'grant') && !events.some((event) => event.type === 'cap')
    },
  }
}
