import { expect, type Page } from '@playwright/test'

/**
 * Waits until Payload's admin stands still. Its menu comes open from the server and is closed on a phone once the scripts run:
 * for a blink it lies over the page and pushes it aside. A page without that menu is taken as it is.
 */
export const settled = (page: Page): Promise<unknown> => page.waitForFunction(() => !document.querySelector('.template-default:not(.template-default--nav-animate)'))

/** The page is no wider than the screen. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'how far the page reaches beyond the screen').toBeLessThanOrEqual(0)
}
