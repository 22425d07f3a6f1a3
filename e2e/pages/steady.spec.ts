import { expect, test } from '@playwright/test'
import { house } from '../support/house.ts'
import { kinds } from './kinds.ts'

// Nothing moves while fonts, pictures and scripts come, nor while one scrolls. A shift answered to what a person did doesn't count.

/**
 * What is left where a busy machine brings a font or the header's script late: a line that is a little longer or shorter. A fifth of the
 * layout shift that Web Vitals calls good (0.1, https://web.dev/articles/cls).
 */
const mostShift = 0.02

test('nothing moves on any kind of page', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'what moves is told to a script')
  test.setTimeout(120_000)
  await page.addInitScript(() => {
    const moved: string[] = []
    let sum = 0
    Object.assign(globalThis, { moved, sumOfShifts: () => sum })
    // Chromium's own entry, which TypeScript's DOM doesn't have.
    type Shift = PerformanceEntry & { hadRecentInput: boolean; value: number; sources: { node: Node | null }[] }
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        if (shift.hadRecentInput) continue
        sum += shift.value
        moved.push(`${shift.value.toFixed(3)} ${shift.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName)).join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const language of ['en', 'fr'] as const) {
    for (const { path } of kinds) {
      await page.goto(`${house.site}/${language}${path}`)
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
          scrollTo(0, y)
          await new Promise((done) => setTimeout(done, 30))
        }
      })
      const { sum, moved } = await page.evaluate(() => {
        const told = globalThis as unknown as { moved: string[]; sumOfShifts: () => number }
        return { sum: told.sumOfShifts(), moved: told.moved }
      })
      expect(sum, `${language}${path}: ${moved.join('; ')}`).toBeLessThan(mostShift)
    }
  }
})
