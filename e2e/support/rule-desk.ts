import { expect, type Browser, type Page } from '@playwright/test'
import { signInAs } from './admin.ts'
import { accountsOf, house } from './house.ts'

/** The two policy officers, each in a browser of their own. */
export async function twoOfficers(browser: Browser): Promise<[Page, Page]> {
  const [one, other] = await accountsOf('policy-officer')
  if (!one || !other) throw new Error('the demo has fewer than two policy officers')
  const pages: Page[] = []
  for (const account of [one, other]) {
    const page = await (await browser.newContext()).newPage()
    await signInAs(page, account)
    await expect(page).toHaveURL(/\/admin\/?$/)
    pages.push(page)
  }
  return pages as [Page, Page]
}

/** Asks the CMS from within an open page of the admin, as its own scripts do. */
export const askFrom = (page: Page, method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, never> & { error?: { message: string } } }> =>
  page.evaluate(async ([verb, address, data]) => {
    const response = await fetch(`/api${address}`, { method: verb, credentials: 'same-origin', ...(data ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) } : {}) })
    return { status: response.status, body: await response.json() }
  }, [method, path, body] as const)

export const openDesk = async (page: Page, view: 'change' | 'sets', query = ''): Promise<void> => {
  await page.goto(`${house.cms}/admin/policy/${view}${query}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Presses a button of the desk; answers the gate's status and when it came. */
export async function press(page: Page, name: string | RegExp): Promise<{ status: number; at: number }> {
  const button = page.getByRole('button', { name })
  await expect(button).not.toHaveAttribute('aria-disabled')
  const answer = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/api/policy/'))
  await button.click()
  const status = (await answer).status()
  return { status, at: performance.now() }
}

/** What the desk said last. */
export const said = (page: Page) => page.locator('.change-said')

/** Fills in the reason of the form that has this button. */
export const giveReason = (page: Page, button: string, reason: string): Promise<void> =>
  page.locator('form', { has: page.getByRole('button', { name: button }) }).getByLabel('Reason').fill(reason)

/** Loads a visitor's page until it has a level; ms since `since`. How long that takes is printed here and measured by `npm run bench -- gate`. */
export async function shownAfter(visitor: Page, path: string, level: string, since: number, what: string): Promise<number> {
  const now = async () => /<main[^>]*data-gate-level="(\w+)"/.exec(await (await visitor.context().request.get(`${house.site}${path}`)).text())?.[1]
  let seen = await now()
  while (seen !== level && performance.now() - since < 10_000) seen = await now()
  const tookMs = Math.round(performance.now() - since)
  console.log(`      ${what}: on the visitor’s page ${tookMs} ms later`)
  expect(seen, what).toBe(level)
  return tookMs
}

export interface Rules { inForce: number; candidate: string; isClean: boolean; isStopped: boolean; waiting: string[] }

/** How the rules stand: what is in force, what is being edited, what waits. */
export async function rulesAsSeen(page: Page): Promise<Rules> {
  const { body } = await askFrom(page, 'GET', '/policy/working-copy')
  const { head, candidate, isClean, changes } = body as unknown as { head: { inForce: { revision: number }; stop: object | null }; candidate: string; isClean: boolean; changes: { id: string }[] }
  return { inForce: head.inForce.revision, candidate, isClean, isStopped: head.stop !== null, waiting: changes.map(({ id }) => id) }
}

/** Leaves the rules as they were found, whatever a test that failed has left: other specs of the same house go by them. */
export async function leaveRules([first, second]: readonly [Page, Page], found: Rules): Promise<void> {
  const reason = 'A browser test puts things back.'
  const approved = async (asked: Awaited<ReturnType<typeof askFrom>>) => { if (asked.status === 202) await askFrom(second, 'POST', '/policy/approve', { change: asked.body.change }) }
  const now = await rulesAsSeen(first)
  for (const change of now.waiting) await askFrom(first, 'POST', '/policy/withdraw', { change })
  if (now.isStopped) await approved(await askFrom(first, 'POST', '/policy/kill-switch', { on: false, reason }))
  // What is in force already is refused, and stays.
  await approved(await askFrom(first, 'POST', '/policy/bring-back', { revision: found.inForce, reason }))
  if (!(await rulesAsSeen(first)).isClean) await askFrom(first, 'POST', '/policy/start-over', { reason })
  expect(await rulesAsSeen(first)).toMatchObject({ candidate: found.candidate, isClean: true, isStopped: false, waiting: [] })
}
