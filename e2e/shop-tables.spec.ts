import { expect, test, type Page } from '@playwright/test'
import { errorOn, signIn } from './support/admin.ts'
import { house } from './support/house.ts'

// The tables that the shop's managers keep, in the forms of the admin.

const saved = (page: Page, method: 'PATCH') => page.waitForResponse((response) => response.request().method() === method && new URL(response.url()).pathname.startsWith('/api/'))

test('the stock’s form asks why before it changes what is on hand', async ({ page }) => {
  await signIn(page, 'shop-manager')
  await page.goto(`${house.cms}/admin/collections/stock`)
  await page.locator('tbody a').first().click()
  const onHand = page.locator('#field-onHand')
  await expect(onHand).not.toHaveValue('')
  const before = Number(await onHand.inputValue())
  await onHand.fill(String(before + 1))
  const refused = saved(page, 'PATCH')
  await page.locator('#action-save').click()
  expect((await refused).status()).toBe(400)
  await expect(errorOn(page, 'reason')).toContainText('Say why')
  await page.locator('#field-reason').fill('A count found one more.')
  const made = saved(page, 'PATCH')
  await page.locator('#action-save').click()
  expect((await made).status()).toBe(200)
})
