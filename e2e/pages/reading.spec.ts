import { expect, test, type Page } from '@playwright/test'
import { house } from '../support/house.ts'
import { tabBackUntil, tabUntil } from '../support/keyboard.ts'

// An article with the keyboard alone, from the skip link to its references.

const path = '/articles/psilocybin-and-chronic-pain'
const words = {
  en: { copy: 'Copy link', share: 'Share', copied: 'The link is copied.', full: 'Full reference', close: 'Close', group: 'Pass it on' },
  fr: { copy: 'Copier le lien', share: 'Partager', copied: 'Le lien est copié.', full: 'Référence complète', close: 'Fermer', group: 'Faire suivre' },
} as const

for (const language of ['en', 'fr'] as const) {
  const said = words[language]
  const address = () => `${house.site}/${language}${path}`

  test(`an article in ${language} with the keyboard alone`, async ({ page, javaScriptEnabled, isMobile, context }) => {
    if (javaScriptEnabled) await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(address())
    if (javaScriptEnabled) await expect(page.locator('.share[data-works]')).toBeAttached()

    await test.step('past the header', async () => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main')).toBeFocused()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true)
    })

    await test.step('passing it on', async () => {
      if (javaScriptEnabled) {
        await tabUntil(page, '.share button')
        await page.keyboard.press('Enter')
        await expect(page.getByRole('group', { name: said.group }).getByRole('status')).toHaveText(said.copied)
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address())
      } else {
        await expect(page.locator('.share-address')).toHaveText(address())
        for (const button of await page.locator('.share button').all()) await expect(button).toBeHidden()
      }
      await tabUntil(page, '.share a[href^="mailto:"]')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(encodeURIComponent(address()))
    })

    await test.step('by the contents to a section', async () => {
      const list = isMobile ? '.contents-folded' : '.contents-margin'
      if (isMobile) {
        await tabUntil(page, '.contents-folded summary')
        await page.keyboard.press('Enter')
        await expect(page.locator('.contents-folded')).toHaveAttribute('open', '')
      }
      await tabUntil(page, `${list} li:nth-child(2) a`)
      const hash = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`${address()}${hash}`)
      await expect(page.locator(hash)).toBeInViewport()
      if (javaScriptEnabled) {
        await expect(page.locator(`${list} a[aria-current="location"]`)).toHaveAttribute('href', hash)
        if (isMobile) await expect(page.locator('.contents-folded')).not.toHaveAttribute('open')
      }
      await expectUncovered(page, hash)
    })

    await test.step('a citation, opened and closed', async () => {
      await tabUntil(page, '.prose a.cite')
      const reference = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash)
      await page.keyboard.press('Enter')
      if (!javaScriptEnabled) {
        await expect(page).toHaveURL(`${address()}${reference}`)
        await expect(page.locator(reference)).toBeInViewport()
        return
      }
      const note = page.getByRole('note')
      await expect(note).toBeFocused()
      await expect(note).toContainText((await page.locator(`${reference} .kind`).innerText()).trim())
      await tabUntil(page, '#cite-note .way-out a')
      await tabUntil(page, '#cite-note button')
      await page.keyboard.press('Enter')
      await expect(note).toHaveCount(0)
      await expect(page.locator(`a.cite:focus`)).toHaveAttribute('href', reference)
      await page.keyboard.press('Enter')
      await expect(note).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(note).toHaveCount(0)
      await expect(page.locator(`a.cite:focus`)).toHaveAttribute('href', reference)
    })

    await test.step('back, with nothing hidden under the line of contents', async () => {
      for (let stop = 0; stop < 6; stop++) {
        await tabBackUntil(page, 'a, button, summary, input')
        await expectUncovered(page, ':focus')
      }
    })

    await test.step('the references, each with its kind first', async () => {
      const references = page.locator('main .refs > li')
      expect(await references.count()).toBeGreaterThan(10)
      for (const first of await references.locator('> :first-child').all()) {
        await expect(first).toHaveClass('kind')
        await expect(first).toHaveText(/\p{L}{3}/u)
      }
      await tabUntil(page, '.refs a')
      await expect(page.locator(':focus')).toBeInViewport()
    })
  })

  test(`an article in ${language} on paper`, async ({ page }) => {
    await page.goto(address())
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['.main-nav', '.menu', '.crumbs', '.contents', '.help-brief', '.share ul', '.related', '.theme-choice']) await expect(page.locator(gone).first(), gone).toBeHidden()
    await expect(page.locator('.refs > li').first()).toBeVisible()
    await expect(page.locator('.printed-address')).toContainText(address())
    const spelledOut = await page.locator('.prose p > a[href^="/"]').first().evaluate((link) => getComputedStyle(link, '::after').content)
    expect(spelledOut, 'a link says where it leads').toContain(new URL(house.site).origin)
    const answer = page.locator('.prose details:not([open]) .disclosure-body').first()
    await expect(answer, 'a folded answer is printed').toBeVisible()
  })
}

test('a text goes through the device’s own sheet where there is one', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'the sheet is opened by a script')
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: (data: ShareData) => { document.title = `shared ${data.url}`; return Promise.resolve() } })
  })
  await page.goto(`${house.site}/en${path}`)
  await page.getByRole('group', { name: words.en.group }).getByRole('button', { name: words.en.share }).click()
  await expect(page).toHaveTitle(`shared ${house.site}/en${path}`)
  await expect(page.getByRole('button', { name: words.en.copy })).toHaveCount(0)
})

/** Whether what has the focus, or was jumped to, can be seen at its upper edge: nothing sticky lies over it. */
async function expectUncovered(page: Page, selector: string) {
  const covered = () => page.locator(selector).first().evaluate((target) => {
    const box = target.getBoundingClientRect()
    const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + Math.min(box.height / 2, 8))
    return at !== null && !target.contains(at) && !at.contains(target) ? at.outerHTML.slice(0, 120) : null
  })
  await expect.poll(covered, { message: `${selector} lies under something` }).toBeNull()
}

test('Back shows the appearance that was chosen meanwhile, and its switch says so', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'a choice is kept by a script')
  await page.goto(`${house.site}/en/about`)
  await page.goto(`${house.site}/en/faq`)
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await page.getByRole('radio', { name: 'As my device' }).check()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})
