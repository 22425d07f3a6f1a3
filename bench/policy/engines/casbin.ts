import { type Requirement, type RuleSetSource } from '@gatehouse/policy'
import { newEnforcer, newModelFromString } from 'casbin'
import { decisive, holds, type OtherEngine, type Question, rolesOf } from '../question.ts'

const model = `
[request_definition]
r = question
[policy_definition]
p = classes, places, roles, from, until, requires, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = covers(r.question, p.classes) && touches(r.question, p.places, p.roles) && isInForce(r.question, p.from, p.until) && acts(r.question, p.requires, p.eft)
`

/** Casbin's policies are lines of text: each is read once. */
function remembered<T>(read: (line: string) => T): (line: string) => T {
  const known = new Map<string, T>()
  return (line) => {
    const found = known.get(line)
    if (found !== undefined) return found
    const value = read(line)
    known.set(line, value)
    return value
  }
}

const isMet = (question: Question, each: Requirement): boolean => {
  switch (each.kind) {
    case 'age': return question.ageYears >= each.years
    case 'quantity': return question.quantity <= each.max
    case 'attribute': return question.attributes.includes(each.name)
    case 'credential': return question.credentials.includes(each.name)
  }
}

/** Casbin with a matcher of its own functions: allow and deny, where a deny wins. */
export async function casbin(source: RuleSetSource): Promise<OtherEngine> {
  const enforcer = await newEnforcer(newModelFromString(model))
  const set = remembered((line) => new Set(line.split('|')))
  const requirements = remembered((line) => JSON.parse(line.replaceAll(';', ',')) as Requirement[])
  const roles = remembered((line) => line.split('|') as (keyof Question['places'])[])
  await enforcer.addFunction('covers', (question: Question, classes: string) => question.classes.some((id) => set(classes).has(id)))
  await enforcer.addFunction('touches', (question: Question, places: string, of: string) => roles(of).some((role) => question.places[role].some((code) => set(places).has(code))))
  await enforcer.addFunction('isInForce', (question: Question, from: string, until: string) => question.at >= Number(from) && question.at < Number(until))
  await enforcer.addFunction('acts', (question: Question, requires: string, effect: string) => {
    const list = requirements(requires)
    const isAllMet = list.every((each) => isMet(question, each))
    return effect === 'allow' ? isAllMet : list.length === 0 || !isAllMet
  })
  const lines = new Set(source.rules.filter(decisive).map((rule) => {
    const { from, until } = holds(rule)
    return JSON.stringify([rule.classes.join('|'), rule.places.join('|'), rolesOf(rule).join('|'), String(from), String(until), JSON.stringify(rule.requires ?? []).replaceAll(',', ';'), rule.kind === 'grant' ? 'allow' : 'deny'])
  }))
  await enforcer.addPolicies([...lines].map((line) => JSON.parse(line) as string[]))
  return { name: 'casbin', mayBuy: (question) => enforcer.enforce(question) }
}
