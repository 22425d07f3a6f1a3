import { expect, test, type Page } from '@playwright/test'
import { house } from './support/house.ts'
import { watch } from './support/watch.ts'

// In both languages, with and without scripts: the form is a plain one.

const languages = {
  en: { word: 'microdosing', upper: 'MICRODOSING', found: /results? for “/, nothing: 'Nothing found for', kinds: 'Kinds of results', guides: 'Guides', text: '/en/guides/what-microdosing-studies-measured' },
  fr: { word: 'microdosage', upper: 'MICRODOSAGE', found: /résultats? pour «/, nothing: 'Rien trouvé pour', kinds: 'Genres de résultats', guides: 'Guides', text: '/fr/guides/what-microdosing-studies-measured' },
} as const

const results = (page: Page) => page.locator('main ol.results > li')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const [language, words] of Object.entries(languages)) {
      test(`finds by the keyboard alone, from the header, in ${language}`, async ({ page }) => {
        const watched = watch(page)
        await page.goto(`${house.site}/${language}/faq`)
        const field = page.locator('header').getByRole('searchbox').first()
        await reach(page, '#head-search')
        await expect(field).toBeFocused()
        await page.keyboard.type(words.upper)
        await page.keyboard.press('Enter')

        await expect(page).toHaveURL(`${house.site}/${language}/search?q=${words.upper}`)
        await expect(page.getByRole('heading', { level: 2, name: words.found })).toBeVisible()
        await expect(results(page).locator('mark').first()).toHaveText(new RegExp(`^${words.word}`, 'i'))
        const link = page.locator(`main a[href="${words.text}"]`)
        await reach(page, `main a[href="${words.text}"]`)
        await expect(link).toBeFocused()
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(`${house.site}${words.text}`)
        watched.expectQuiet()
      })

      test(`shows one kind at a time, with as many results as it says, in ${language}`, async ({ page }) => {
        await page.goto(`${house.site}/${language}/search?q=psilocyb`)
        const kinds = page.getByRole('navigation', { name: words.kinds })
        const total = Number(/\d+/.exec(await page.getByRole('heading', { level: 2, name: words.found }).innerText())?.[0])
        const counts = (await kinds.getByRole('link').allInnerTexts()).map((text) => Number(/\d+$/.exec(text.trim())?.[0]))
        expect(counts[0]).toBe(total)
        expect(counts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(total)

        const guides = kinds.getByRole('link', { name: words.guides })
        const count = Number(/\d+/.exec(await guides.innerText())?.[0])
        await guides.click()
        await expect(page).toHaveURL(/[?&]kind=guide$/)
        await expect(results(page)).toHaveCount(count)
        for (const kind of await results(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-kind')))) expect(kind).toBe('guide')
        await expect(kinds.getByRole('link', { name: words.guides })).toHaveAttribute('aria-current', 'true')
      })

      test(`says what to do where nothing is found, in ${language}`, async ({ page }) => {
        await page.goto(`${house.site}/${language}/search?q=xqzzxqzz`)
        await expect(page.getByRole('heading', { level: 2, name: words.nothing })).toBeVisible()
        await expect(page.locator('main a[href*="/topics/"]').first()).toBeVisible()
        await page.getByRole('searchbox').fill(words.word)
        await page.locator('main').getByRole('button').click()
        await expect(results(page).first()).toBeVisible()
      })
    }

    test('leads to the answer of a question, and opens it', async ({ page }) => {
      await page.goto(`${house.site}/en/search?q=psilocyb&kind=question`)
      const link = results(page).locator('a').first()
      const question = await link.innerText()
      await link.click()
      await expect(page).toHaveURL(/\/en\/faq#/)
      await expect(page.locator('details[open] summary')).toHaveText(question)
    })

    test('finds whatever the accents, an apostrophe or a slip of the pen', async ({ page }) => {
      for (const typed of ['l’accès légal', 'acces legal', 'L\'ACCES', 'accès légaux', 'acces lgal']) {
        await page.goto(`${house.site}/fr/search?q=${encodeURIComponent(typed)}`)
        await expect(page.locator('main a[href="/fr/guides/legal-access-in-canada"]'), typed).toBeVisible()
      }
    })
  })
}

test('is in the menu of a phone, and keeps what was asked in the other language', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, javaScriptEnabled: false, locale: 'en-CA' })
  const page = await context.newPage()
  await page.goto(`${house.site}/en`)
  await page.locator('details.menu summary').click()
  await page.locator('details.menu').getByRole('searchbox').fill('psilocyb')
  await page.locator('details.menu').getByRole('button').click()
  await expect(page).toHaveURL(`${house.site}/en/search?q=psilocyb`)
  await page.locator('header a[hreflang="fr-CA"]').first().click()
  await expect(page).toHaveURL(`${house.site}/fr/search?q=psilocyb`)
  await expect(results(page).first()).toBeVisible()
  await context.close()
})

/** Goes on by Tab until the element has the focus. */
async function reach(page: Page, selector: string) {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab doesn't reach ${selector}`)
}
