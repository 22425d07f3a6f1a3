import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotSchema, type Snapshot } from '@gatehouse/contract'
import { compileRuleSet, decide } from '@gatehouse/policy'
import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'
import { sure } from '../../tests/support/sure.ts'

let cms: TestCms
let dataDir: string
let snapshot: Snapshot

beforeAll(async () => {
  cms = await testPayload()
  const { seedDemo } = await import('../seed/index.ts')
  dataDir = mkdtempSync(join(tmpdir(), 'gatehouse-levels-'))
  await seedDemo(cms.payload, { dataDir, log: () => {} })
  const response = await cms.rest('GET', '/policy/snapshot', { headers: { authorization: `Bearer ${process.env.SERVICE_KEY}` } })
  snapshot = snapshotSchema.parse(await response.json())
}, 240_000)
afterAll(async () => {
  await cms.end()
  rmSync(dataDir, { recursive: true })
})

const P = 'purchase', D = 'display', I = 'information'
const table: Record<string, [string, string, string, string]> = {
  'fungi-field-guide': [P, P, P, P], 'symptom-journal': [P, P, P, P],
  'lions-mane-npn': [P, P, I, I], 'reishi-tea': [P, P, I, I],
  'lions-mane': [I, I, I, I], 'oyster-grow-kit': [P, I, I, I], 'reagent-test-kit': [D, I, I, I],
  'mycelium-supplement': [I, I, I, I], 'hemp-oil': [I, I, I, I], 'psilocybin-truffles': [I, I, I, I],
}
const places = ['CA-ON', 'US-TX', 'NL', 'unknown']
const at = Date.parse('2026-11-23T12:00:00Z')

/** As the storefront answers: from nothing but the snapshot. */
function ask(slug: string, place: string) {
  const policy = sure(snapshot.policy)
  const set = sure(policy.sets[0])
  const { classes, attributes } = sure(policy.goods.find((one) => one.slug === slug))
  const compiled = compileRuleSet(set.source)
  expect(compiled.hash).toBe(set.hash)
  return decide(compiled, { stage: 'browse', classes, attributes, ageYears: 30, at, places: { visitor: [place], shipTo: [place], ...set.shop } })
}

describe('the demo’s set, published through the gate, answers for each product', () => {
  test.each(Object.entries(table))('%s', (slug, levels) => {
    expect(places.map((place) => ask(slug, place).level)).toEqual(levels)
  })

  test('with the disclaimer where it is due', () => {
    expect(ask('lions-mane-npn', 'US-TX').duties).toContain('disclaimer-supplement-us')
    expect(ask('lions-mane-npn', 'CA-ON').duties).not.toContain('disclaimer-supplement-us')
    expect(sure(snapshot.policy).sets[0]?.notices['disclaimer-supplement-us']).toMatchObject({ kind: 'duty', duty: 'notice' })
  })
})

test('the snapshot carries set 1 and no word that only staff may read', () => {
  const text = JSON.stringify(snapshot)
  expect(sure(snapshot.policy).sets.map(({ revision, isStopped, shop }) => ({ revision, isStopped, shop }))).toEqual([{ revision: 1, isStopped: false, shop: { seller: ['CA-ON'], shipFrom: ['CA-ON'] } }])
  expect(text).not.toContain('policy@lamella-margin.example')
  expect(text).not.toContain('for counsel to check')
  expect(text).not.toContain('Record the NPN with its page')
  expect(text).not.toContain('80000000')
})

test('the snapshot says which goods each page shows, and which pictures belong to goods alone', () => {
  const goodsAt = (path: string) => snapshot.routes.find((route) => route.path === path)?.goods
  expect(goodsAt('/shop')).toHaveLength(10)
  expect(goodsAt('')).toEqual(['fungi-field-guide', 'lions-mane-npn', 'oyster-grow-kit', 'symptom-journal'])
  expect(goodsAt('/shop/lions-mane-npn')).toEqual(['lions-mane', 'lions-mane-npn', 'reishi-tea'])
  expect(goodsAt('/articles/psilocybin-and-chronic-pain')).toEqual(['psilocybin-truffles'])
  expect(goodsAt('/guides/legal-access-in-canada')).toBeDefined()
  const pictures = Object.entries(sure(snapshot.goodsMedia))
  expect(pictures).toContainEqual([expect.stringContaining('psilocybin-truffles'), expect.arrayContaining(['psilocybin-truffles'])])
  expect(pictures.filter(([name]) => !snapshot.media.includes(name))).toEqual([])
  expect(pictures.length).toBeLessThan(snapshot.media.length)
})
