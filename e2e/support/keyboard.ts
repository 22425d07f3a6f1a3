import { expect, type Page } from '@playwright/test'

/** Presses Tab until the focus is on something that matches. Fails after more stops than a page like ours has. */
export async function tabUntil(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press(key)
    const found = await page.evaluate((wanted) => {
      const now = document.activeElement
      return now?.matches(wanted) ? null : `${now?.tagName} ${now?.textContent?.trim().slice(0, 30) ?? ''}`
    }, selector)
    if (found === null) return
    passed.push(found)
  }
  expect(passed, `${selector} can’t be reached by ${key}`).toEqual([])
}

/** The same, backwards. */
export const tabBackUntil = (page: Page, selector: string): Promise<void> => tabUntil(page, selector, 'Shift+Tab')
