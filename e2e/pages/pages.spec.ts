import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectAccessibleWithoutScripts } from '../support/axe.ts'
import { house } from '../support/house.ts'
import { watch } from '../support/watch.ts'
import { kinds } from './kinds.ts'

for (const language of ['en', 'fr'] as const) {
  for (const kind of kinds) {
    test(`${kind.name} in ${language}`, async ({ page, browser, contextOptions, javaScriptEnabled, viewport, colorScheme, isMobile }) => {
      const watched = watch(page)
      const address = `${house.site}/${language}${kind.path}`
      const response = await page.goto(address)
      expect(response?.status()).toBe(kind.status)

      await expect(page.locator('html')).toHaveAttribute('lang', language === 'fr' ? 'fr-CA' : /^en/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page).toHaveTitle(/\S/)
      await expect(page.getByRole('contentinfo')).toBeVisible()
      await expectSkipLink(page)

      await kind.shows(page, language)

      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0)
      watched.expectQuiet()
      if (javaScriptEnabled) await expectAccessible(page)
      else await expectAccessibleWithoutScripts(browser, address, { ...contextOptions, viewport, colorScheme, isMobile })
    })
  }
}

/** The first Tab on a page lands on the way past the header. */
async function expectSkipLink(page: Page) {
  await page.keyboard.press('Tab')
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
  expect(target, 'the first stop is the skip link').toMatch(/^#/)
  await expect(page.locator(target)).toBeAttached()
}
