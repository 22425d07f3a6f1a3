// `npm run bench -- policy`: how fast the policy engine compiles, decides, compares and analyses, how large it is, and how it
// stands to three others with the same rules and requests in the same run. One JSON object on stdout, progress on stderr.
import { cpus } from 'node:os'
import { type RuleSetSource } from '@gatehouse/policy'
import { casbin } from './engines/casbin.ts'
import { cedar } from './engines/cedar.ts'
import { jsonRules } from './engines/json-rules.ts'
import { bestOf, measureCalls, measureOnce, round } from './measure.ts'
import { bundledPolicy } from './package-size.ts'
import { type OtherEngine, questionOf } from './question.ts'
import { concerning, makeRequests, makeRules, makeRulesAround, now, requestsAtHome, uncertain } from './rules.ts'

const say = (words: string): void => { console.error(words) }
const { gzipBytes, policy: { analyse, compileRuleSet, decide, diff } } = await bundledPolicy()
const requests = makeRequests(5_000)
const doubtful = uncertain(requests)
const large = makeRules(5_000)

compileRuleSet(makeRules(500)) // so that the first measured one doesn't pay for the engine's own compilation
const sizes = [100, 1_000, 5_000, 50_000].map((rules) => {
  say(`${rules} rules: compile and decide …`)
  const source = makeRules(rules)
  const { result: set, heapMb } = measureOnce(() => compileRuleSet(source))
  return {
    rules, compileMs: bestOf(rules > 10_000 ? 3 : 7, () => compileRuleSet(source)), heapMb,
    decide: measureCalls(requests, (request) => decide(set, request)),
    decideUncertain: measureCalls(doubtful, (request) => decide(set, request)),
  }
})

const atHome = requestsAtHome(requests)
let answers = ''
const sameConcern = [100, 1_000, 5_000, 50_000].map((rules) => {
  say(`${rules} rules, ${concerning} of which concern the question: decide …`)
  const set = compileRuleSet(makeRulesAround(rules))
  // What doesn't concern a question changes nothing of its answer but the hash.
  const given = JSON.stringify(atHome.map((request) => ({ ...decide(set, request), ruleSet: null })))
  const isSame = answers === '' || answers === given
  answers = given
  return { rules, concerning, isSame, decide: measureCalls(atHome, (request) => decide(set, request)) }
})

say('diff and analyse at 5000 rules …')
const set = compileRuleSet(large)
const edited: RuleSetSource = { ...large, revision: 2, rules: large.rules.map((rule, index) => (index % 500 === 0 ? { ...rule, places: ['CA'] } : rule)) }
const { result: changes, ms: diffMs } = measureOnce(() => diff(set, compileRuleSet(edited), { at: now }))
const { result: findings, ms: analyseMs } = measureOnce(() => analyse(set, { at: now }))

const questions = requests.slice(0, 400).map((request) => questionOf(large, request))
const expected = requests.slice(0, 400).map((request) => decide(set, request).level === 'purchase')
const ours = measureCalls(requests, (request) => decide(set, request)).perSecond

async function measureOther(engine: OtherEngine): Promise<{ engine: string; perSecond: number; timesSlower: number; asked: number; agreed: number }> {
  const longest = 20_000
  await engine.mayBuy(questions[0] as (typeof questions)[number])
  let agreed = 0
  let asked = 0
  const start = performance.now()
  for (const [index, question] of questions.entries()) {
    if (performance.now() - start > longest) break
    if ((await engine.mayBuy(question)) === expected[index]) agreed++
    asked++
  }
  const perSecond = asked / ((performance.now() - start) / 1000)
  return { engine: engine.name, perSecond: round(perSecond), timesSlower: Math.round(ours / perSecond), asked, agreed }
}

const others = []
for (const make of [cedar, casbin, jsonRules]) {
  say(`5000 rules in ${make.name} …`)
  others.push(await measureOther(await make(large)))
}

const at5000 = sizes.find(({ rules }) => rules === 5_000)
console.log(JSON.stringify({
  node: process.version, cpu: cpus()[0]?.model ?? '', gzipBytes, sizes, sameConcern,
  at5000: { diffMs, changes: changes.length, analyseMs, findings: findings.length, perSecond: ours, mayBuy: expected.filter(Boolean).length },
  others,
  goals: {
    compileUnder250Ms: (at5000?.compileMs ?? Infinity) < 250,
    p99Under10Us: Math.max(at5000?.decide.p99Us ?? Infinity, at5000?.decideUncertain.p99Us ?? Infinity) < 10,
    sameAnswers: sameConcern.every(({ isSame }) => isSame),
    hundredTimesFaster: others.every(({ timesSlower }) => timesSlower >= 100),
    atMost10Kb: gzipBytes <= 10_000,
    allAgree: others.every(({ asked, agreed }) => asked === agreed),
  },
}, null, 2))
