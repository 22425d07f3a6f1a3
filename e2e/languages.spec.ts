import { expect, test } from '@playwright/test'
import { house } from './support/house.ts'

test('the front door leads to the visitor’s own language', async ({ browser }) => {
  for (const [locale, path] of [['fr-CA', '/fr'], ['en-CA', '/en'], ['de-DE', '/en']] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto(house.site)
    expect(new URL(page.url()).pathname).toBe(path)
    await context.close()
  }
})

test('each page links to itself in the other language', async ({ page }) => {
  await page.goto(`${house.site}/en/guides/legal-access-in-canada`)
  await page.locator('a[hreflang^="fr"]').first().click()
  await expect(page).toHaveURL(`${house.site}/fr/guides/legal-access-in-canada`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA')
})
