import { expect, type Locator, type Page } from '@playwright/test'
import { accountOf, house, type Account, type Role } from './house.ts'

export async function signInAs(page: Page, { email, password }: Account, cms = house.cms): Promise<void> {
  await page.goto(`${cms}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
}

/** Signs in by the form, as a person would, and waits for the dashboard. */
export async function signIn(page: Page, role: Role): Promise<void> {
  await signInAs(page, await accountOf(role))
  await expect(page).toHaveURL(/\/admin\/?$/)
}

/** Picks an entry in a field that lists documents. */
export async function choose(scope: Page | Locator, field: string, name: string): Promise<void> {
  const box = scope.locator(`#field-${field}`)
  await box.locator('.rs__control').first().click()
  await box.locator('.rs__input').first().fill(name)
  await box.page().locator('.rs__option', { hasText: name }).first().click()
}

export const openTab = (page: Page, name: string): Promise<void> => page.locator('.tabs-field__tab-button', { hasText: name }).click()

/** Presses Publish; answers the status that the CMS gave and when it gave it. */
export async function publish(page: Page): Promise<{ status: number; at: number }> {
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH' && !response.url().includes('autosave=true') && response.url().includes('/api/'))
  await page.locator('#action-save').click()
  const status = (await answer).status()
  return { status, at: performance.now() }
}

/** What is said on a field. Payload gives the name of a text to the box itself, that of other fields to what is around it. */
export const errorOn = (scope: Page | Locator, field: string): Locator =>
  scope.locator(`.field-type__wrap:has(#field-${field}) > .field-error, #field-${field} .field-error`).first()

/**
 * From here on the admin's questions about its form (which fields are valid, what they look like) are answered late, as by a
 * busy server or over a slow line.
 */
export async function answerLate(page: Page, delayMs: number): Promise<void> {
  await page.route('**/admin/**', async (route) => {
    if (route.request().headers()['next-action']) await new Promise((done) => setTimeout(done, delayMs))
    await route.continue().catch(() => {}) // The page may be gone by then.
  })
}

/** The drawer on top. */
export const drawer = (page: Page): Locator => page.locator('.drawer--is-open').last()
