import { expect, test, type Browser, type Page } from '@playwright/test'
import { signIn } from './support/admin.ts'
import { house, type Role } from './support/house.ts'

/** A page of its own, signed in, at an address of the admin. */
async function open(browser: Browser, role: Role, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 } })).newPage()
  await signIn(page, role)
  await page.goto(address)
  return page
}
const autosave = (page: Page) => page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes('autosave=true'))
const lead = (page: Page) => page.locator('#field-lead')

test('whoever opens a text between another’s sentences is told, and after taking over nothing of theirs is written over', async ({ browser }) => {
  test.slow() // Two people, each with an admin of their own.
  const first = await open(browser, 'editor', `${house.cms}/admin/collections/articles/create?locale=en`)
  await expect(first, 'the draft has an address').toHaveURL(/\/articles\/(?!create)[\w-]+/)
  const address = first.url()
  const wasSaved = autosave(first)
  await lead(first).fill('By the first')
  expect((await wasSaved).status()).toBe(200)

  const second = await open(browser, 'admin', address)
  await expect(second.getByText('is currently editing this document')).toBeVisible()
  await second.getByRole('button', { name: 'Take over' }).click()
  await expect(second.getByText('is currently editing this document')).toBeHidden()
  await second.reload() // The form is made anew once the lock is one's own; here, at a moment that the test knows.
  const takenOver = autosave(second)
  await lead(second).fill('By the second')
  expect((await takenOver).status()).toBe(200)

  const late = autosave(first)
  await lead(first).pressSequentially(' and more')
  expect((await late).status(), 'the first one’s form is older').toBe(409)
  await expect(first.getByText('Another user has taken over editing this document')).toBeVisible()
  const kept = await second.evaluate(async (from) => (await (await fetch(from)).json()) as unknown, `/api/articles/${new URL(address).pathname.split('/').at(-1)}?draft=true&depth=0&locale=en`)
  expect(kept).toMatchObject({ lead: 'By the second' })

  await first.context().close()
  await second.context().close()
})
