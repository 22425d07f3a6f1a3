import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'
import { compileRuleSet, decide, type AccessRequest, type Decision, type RuleSetSource } from '@gatehouse/policy'

interface Asked { source: RuleSetSource; request: AccessRequest }

const at = (path: string): string => fileURLToPath(new URL(`../packages/policy/${path}`, import.meta.url))
const file = JSON.parse(readFileSync(at('test/cases.json'), 'utf8')) as { sets: Record<string, RuleSetSource>; cases: { set: string; request: Partial<AccessRequest> }[] }
const here = { visitor: ['CA-ON'], shipTo: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] }
const cases = file.cases.map(({ set, request }): Asked => ({
  source: file.sets[set] as RuleSetSource, // the engine's own tests name each case's set
  request: { stage: 'sale', classes: ['book'], at: 1000, ...request, places: { ...here, ...request.places } },
}))

// No page needs the engine in a browser today, but its promise is that one could: no Node in it, and the same answers.
test('the policy engine answers every golden case in the browser as it does in Node, hash and all', async ({ page }) => {
  const { outputFiles } = await build({ entryPoints: [at('src/index.ts')], bundle: true, write: false, format: 'iife', globalName: 'policy', platform: 'browser', minify: true })
  await page.goto('about:blank')
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  const answers = await page.evaluate((asked) => {
    const { policy } = window as unknown as { policy: { compileRuleSet: typeof compileRuleSet; decide: typeof decide } }
    return asked.map(({ source, request }) => policy.decide(policy.compileRuleSet(source), request))
  }, cases)
  expect(answers).toHaveLength(cases.length)
  expect(new Set(answers.map(({ level }: Decision) => level))).toEqual(new Set(['hidden', 'information', 'display', 'purchase']))
  expect(answers).toEqual(cases.map(({ source, request }) => decide(compileRuleSet(source), request)))
})
