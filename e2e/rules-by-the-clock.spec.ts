import { expect, test, type Page } from '@playwright/test'
import { startStack } from '../scripts/lib/stack.mjs'
import { signInAs } from './support/admin.ts'
import { accountsOf } from './support/house.ts'
import { signInOfficers } from './support/officers.ts'

// A house of its own: its clock is a day ahead of the machine's, and its CMS is taken away. A set whose time comes must be felt
// whether or not the CMS is there to say so.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const aheadMs = 24 * 60 * 60 * 1000
const now = (): number => Date.now() + aheadMs

let stack: Awaited<ReturnType<typeof startStack>>
let site: string
let cms: string
let visitor: Page
let officer: string

test.beforeAll(async ({ browser, request }) => {
  test.setTimeout(180_000)
  stack = await startStack({ overrides: { GATEHOUSE_CLOCK_OFFSET_MS: String(aheadMs) } })
  site = stack.settings.PUBLIC_STOREFRONT_URL as string
  cms = stack.settings.PUBLIC_CMS_URL as string
  ;[officer] = await signInOfficers(request, { cms, data: stack.settings.GATEHOUSE_DATA as string })
  visitor = await (await browser.newContext()).newPage()
  await visitor.goto(`${site}/en/region`)
  await visitor.locator('select[name=place]').selectOption('CA-ON')
  await visitor.locator('form[method=post] button[type=submit]').first().click()
  await expect(visitor).toHaveURL(/\/region\?kept=1$/)
  // What was written just before the storefront started is told to it once more, and forgotten twice, 2 s apart: only then is what
  // pages read there to stay.
  await visitor.waitForTimeout(4000)
})
test.afterAll(async () => {
  await visitor?.context().close()
  await stack?.stop()
})

/** The level of a product's page as the visitor gets it now; `404` where there is none. */
async function level(slug: string): Promise<string | undefined> {
  const answer = await visitor.context().request.get(`${site}/en/shop/${slug}`)
  return answer.status() === 200 ? /<main[^>]*data-gate-level="(\w+)"/.exec(await answer.text())?.[1] : String(answer.status())
}

/** Asks until a product has this level; answers when that was, by the house's clock. */
async function levelBecomes(slug: string, wanted: string, withinMs: number): Promise<number> {
  const until = now() + withinMs
  let seen = await level(slug)
  while (seen !== wanted && now() < until) seen = await level(slug)
  expect(seen, `${slug}, ${withinMs} ms on`).toBe(wanted)
  return now()
}

const health = async (of: string) => (await (await fetch(`${of}/healthz`)).json()) as { cms?: string; ruleSet: { revision: number; ageMs?: number } }

/** Writes a cap and has it published for an instant; what only closes needs one officer. Answers the set's number. */
async function schedule(cap: { ruleId: string; level: string; classes: string[] }, effectiveAt: number): Promise<number> {
  const ask = async (path: string, body: object): Promise<{ revision: number }> => {
    const response = await fetch(`${cms}/api${path}`, { method: 'POST', headers: { 'authorization': officer, 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const text = await response.text()
    expect(response.ok, `${path}: ${response.status} ${text.slice(0, 300)}`).toBe(true)
    return JSON.parse(text) as { revision: number }
  }
  await ask('/rules?locale=en', {
    ...cap, kind: 'cap', places: ['CA'], sourceTitle: 'A law for this test', sourceDate: '2026', checkedOn: '2026-11-23', confidence: 'H',
    noticeEn: 'In Canada this is as it is, for a test.', noticeFr: 'Au Canada, c’est ainsi, pour un essai.',
  })
  return (await ask('/policy/publish', { reason: `From its time on: ${cap.ruleId}.`, effectiveAt })).revision
}

test('a scheduled set takes effect at its instant while the CMS is away for less than 15 s, and stays when it is back', async ({ browser }) => {
  for (const slug of ['fungi-field-guide', 'symptom-journal']) expect(await level(slug)).toBe('purchase')
  const before = (await health(site)).ruleSet.revision
  const effectiveAt = now() + 9000
  const revision = await schedule({ ruleId: 'books-later', level: 'information', classes: ['book'] }, effectiveAt)
  expect((await health(cms)).ruleSet.revision, 'the CMS goes by the moved clock too').toBe(before)
  // The storefront has it as soon as its poll has asked once more.
  await visitor.waitForTimeout(1500)
  expect(now(), 'published and held before its time').toBeLessThan(effectiveAt - 2000)

  const pid = stack.pidOf('cms') as number
  process.kill(-pid, 'SIGSTOP')
  const stoppedAt = now()
  try {
    expect(await level('fungi-field-guide'), 'not before its time').toBe('purchase')
    const changedAt = await levelBecomes('fungi-field-guide', 'information', effectiveAt - now() + 1000)
    expect(changedAt).toBeGreaterThanOrEqual(effectiveAt)
    expect((await health(site)).ruleSet.revision).toBe(revision)
    expect(await level('symptom-journal'), 'what it doesn’t touch goes on').toBe('purchase')
    expect(now() - stoppedAt, 'all of it within the 15 s').toBeLessThan(14_000)
  } finally {
    process.kill(-pid, 'SIGCONT')
  }
  await expect.poll(async () => (await health(site)).cms).toBe('ok')
  expect(await level('fungi-field-guide')).toBe('information')
  expect((await health(cms)).ruleSet.revision).toBe(revision)
  const [account] = await accountsOf('policy-officer', { data: stack.settings.GATEHOUSE_DATA as string })
  const desk = await (await browser.newContext()).newPage()
  if (!account) throw new Error('the demo has no policy officer')
  await signInAs(desk, account, cms)
  await expect(desk).toHaveURL(/\/admin\/?$/)
  await desk.goto(`${cms}/admin/policy/sets`)
  await expect(desk.getByRole('row', { name: /books-later/ })).toContainText('In force')
  await desk.context().close()
})

test('rules that nobody has confirmed for 15 s close what they can’t vouch for, hide what a scheduled set hides, and open again', async () => {
  const effectiveAt = now() + 22_000
  await schedule({ ruleId: 'grow-kits-hidden', level: 'hidden', classes: ['culinary-grow-kit'] }, effectiveAt)
  await visitor.waitForTimeout(1500)
  for (const slug of ['symptom-journal', 'oyster-grow-kit']) expect(await level(slug)).toBe('purchase')
  const picture = /src="(\/media\/[^"?]*oyster[^"?]*)/.exec(await (await visitor.context().request.get(`${site}/en/shop/oyster-grow-kit`)).text())?.[1]
  expect(picture, 'the picture of what will be hidden').toBeDefined()

  process.kill(-(stack.pidOf('cms') as number), 'SIGKILL')
  const killedAt = now()
  const closedAt = await levelBecomes('symptom-journal', 'information', 17_000)
  expect(closedAt - killedAt, 'not at once: the rules go on deciding').toBeGreaterThan(13_000)
  await visitor.goto(`${site}/en/shop/symptom-journal`)
  await expect(visitor.getByText('confirm that our rules are up to date')).toBeVisible()
  expect(await level('oyster-grow-kit'), 'its instant hasn’t come').toBe('information')

  const hiddenAt = await levelBecomes('oyster-grow-kit', '404', effectiveAt - now() + 1000)
  expect(hiddenAt).toBeGreaterThanOrEqual(effectiveAt)
  expect((await visitor.context().request.get(`${site}${picture}`)).status()).toBe(404)
  const shop = await visitor.context().request.get(`${site}/en/shop`)
  expect(await shop.text(), 'no list names it').not.toMatch(/oyster-grow-kit|Oyster Grow Kit/)

  await stack.end('cms')
  await stack.start('cms')
  await levelBecomes('symptom-journal', 'purchase', 5000)
  await visitor.goto(`${site}/en/shop/symptom-journal`)
  await expect(visitor.getByText('confirm that our rules are up to date')).toHaveCount(0)
  expect(await level('oyster-grow-kit'), 'what it hides stays hidden').toBe('404')
})
