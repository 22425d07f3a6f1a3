import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { house } from './support/house.ts'
import { publishRule } from './support/officers.ts'
import { watch } from './support/watch.ts'

// The machine that runs the tests has no place of its own: whoever comes from it may be anywhere, until they choose.

const level = (page: Page) => page.locator('main').getAttribute('data-gate-level')
const licensed = '/shop/lions-mane-npn'

async function choose(page: Page, place: string, language: 'en' | 'fr' = 'en'): Promise<void> {
  await page.goto(`${house.site}/${language}/region`)
  await page.locator('select[name=place]').selectOption(place)
  await page.locator('form[method=post] button[type=submit]').first().click()
  await expect(page).toHaveURL(/\/region\?kept=1$/)
}

const withoutScripts = (browser: Browser): Promise<BrowserContext> => browser.newContext({ javaScriptEnabled: false })

test('a place is chosen without JavaScript, and what may be done follows from it', async ({ browser }) => {
  const context = await withoutScripts(browser)
  const page = await context.newPage()
  await page.goto(`${house.site}/fr${licensed}`)
  expect(await level(page)).toBe('information')
  await page.locator('.gate a[href*="/region"]').click()
  await page.locator('select[name=place]').selectOption('CA-ON')
  await page.locator('form[method=post] button[type=submit]').first().click()
  await expect(page, 'leads back to where one came from').toHaveURL(`${house.site}/fr${licensed}`)
  expect(await level(page)).toBe('purchase')
  await expect(page.locator('.place-link'), 'without a script the header names no place').toHaveText('Votre lieu')
  await page.locator('.place-link').click()
  await expect(page.getByText('Ontario, Canada').first()).toBeVisible()
  await context.close()
})

test('Back shows the page as it was, and the next plain link the new gate', async ({ page }) => {
  await page.goto(`${house.site}/en${licensed}`)
  expect(await level(page)).toBe('information')
  await choose(page, 'CA-QC')
  await page.goto(`${house.site}/en/shop`)
  await page.locator(`main a[href$="${licensed}"]`).first().click()
  expect(await level(page)).toBe('purchase')
  await choose(page, 'NL')
  await page.goBack()
  await page.locator('header a[href="/en/shop"]').first().click()
  await page.locator(`main a[href$="${licensed}"]`).first().click()
  expect(await level(page)).toBe('information')
})

test('the header says the place beside a page that names none, and nothing moves', async ({ page }) => {
  const watched = watch(page)
  await choose(page, 'CA-BC')
  await page.goto(`${house.site}/en/shop`)
  const place = page.locator('visitor-place')
  await expect.poll(() => place.evaluate((it) => it.shadowRoot?.textContent)).toBe('Your place British Columbia')
  expect(await page.content(), 'the page itself names no place').not.toContain('British Columbia')
  const shifted = await page.evaluate(() => new Promise<number>((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 500)
  }))
  expect(shifted).toBe(0)
  await page.goto(`${house.site}/fr/shop`)
  await expect.poll(() => place.evaluate((it) => it.shadowRoot?.textContent)).toBe('Votre lieu Colombie-Britannique')
  watched.expectQuiet()
})

test('the header has room for the longest names, at any width, and nothing moves for them', async ({ page }) => {
  for (const code of ['CA-NL', 'CA-PE']) {
    await choose(page, code)
    for (const width of [320, 896, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const language of ['en', 'fr']) {
        await page.goto(`${house.site}/${language}/faq`)
        const place = page.locator('visitor-place')
        await expect.poll(() => place.evaluate((it) => it.shadowRoot?.querySelector('[title]')?.textContent)).toBeTruthy()
        await page.evaluate(() => document.fonts.ready)
        const cut = await place.evaluate((it) => {
          const range = document.createRange()
          range.selectNodeContents(it.shadowRoot?.querySelector('[title]') as Element)
          const [box, name] = [it.getBoundingClientRect(), range.getBoundingClientRect()]
          return [name.left < box.left - 1, name.right > box.right + 1, name.top < box.top - 1, name.bottom > box.bottom + 1, document.documentElement.scrollWidth > innerWidth]
        })
        expect(cut, `${code} ${width} ${language}`).toEqual([false, false, false, false, false])
      }
    }
  }
})

for (const language of ['en', 'fr'] as const) {
  test(`the page about one’s place in ${language} is for everyone, its refusal too`, async ({ page }) => {
    const watched = watch(page)
    await page.goto(`${house.site}/${language}/region`)
    await expectAccessible(page)
    await page.locator('form[method=post] button[type=submit]').first().click()
    const summary = page.locator('.problem-summary')
    await expect(summary).toBeVisible()
    await expectAccessible(page)
    await summary.getByRole('link').first().click()
    await expect(page.locator('select[name=place]')).toBeFocused()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    // Chromium notes the status of the refusal.
    expect(watched).toBeDefined()
  })
}

test('an age is asked for only where a rule needs it, unlocks what needs it, and is remembered as a group', async ({ browser, request }) => {
  const entry = '/shop/fungi-field-guide'
  const takeAway = await publishRule(request, {
    ruleId: 'books-from-19', kind: 'cap', level: 'information', classes: ['book'], places: ['CA-ON'], roles: ['visitor', 'shipTo'], requires: [{ kind: 'age', years: 19 }],
    sourceTitle: 'A law for this test', sourceDate: '2026', checkedOn: '2026-11-23', confidence: 'H',
    noticeEn: 'In Ontario this book is for those who are 19 or older.', noticeFr: 'En Ontario, ce livre s’adresse aux personnes de 19 ans ou plus.',
  })
  const context = await withoutScripts(browser)
  try {
    const page = await context.newPage()
    await page.goto(`${house.site}/en/region`)
    await choose(page, 'NL')
    await expect(page.locator('input[name=birthDate]'), 'no rule asks there').toHaveCount(0)
    await choose(page, 'CA-ON')
    await page.goto(`${house.site}/en${entry}`)
    expect(await level(page)).toBe('information')
    await expect(page.getByText('It may be bought here by whoever is 19 or older.')).toBeVisible()
    await page.getByRole('link', { name: 'Give your date of birth' }).click()
    await page.locator('input[name=birthDate]').fill('1980-04-30')
    await page.locator('form[method=post] button[type=submit]').first().click()
    await expect(page).toHaveURL(`${house.site}/en${entry}`)
    expect(await level(page)).toBe('purchase')
    const cookies = await context.cookies()
    expect(cookies.map(({ value }) => value).join(' '), 'the date itself is kept nowhere').not.toMatch(/1980|04-30/)
    await page.goto(`${house.site}/en/region`)
    await expect(page.getByText('19 or older').first()).toBeVisible()
    await page.getByRole('button', { name: 'Forget my age group' }).click()
    await page.goto(`${house.site}/en${entry}`)
    expect(await level(page)).toBe('information')
  } finally {
    await context.close()
    await takeAway()
  }
})
