import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { settled } from './settled.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Holds a page against WCAG 2.2 AA and axe's best practices; each violation is named with the elements it is about. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  await settled(page)
  await page.evaluate(source)
  const results = await page.evaluate(
    (selector) => (globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> } })
      // Targets of 24 px are WCAG 2.2 AA; axe leaves them out unless told.
      .axe.run(selector ?? document, { rules: { 'target-size': { enabled: true } } }),
    within,
  )
  const found = results.violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(found, 'axe violations').toEqual([])
}

/**
 * The same for a page without JavaScript. axe is a script itself, so the page is opened once more where scripts can run, and
 * each of the page's own is refused; what stands in `noscript` is shown.
 */
export async function expectAccessibleWithoutScripts(browser: Browser, address: string, look: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ ...look, javaScriptEnabled: true })
  const page = await context.newPage()
  await page.route(address, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<\/?noscript[^>]*>/g, '')
    await route.fulfill({ response, body, headers: { ...response.headers(), 'content-security-policy': "script-src 'none'" } })
  })
  await page.goto(address)
  await expectAccessible(page)
  await context.close()
}
