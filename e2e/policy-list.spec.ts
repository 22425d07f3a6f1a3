import { expect, test, type APIRequestContext, type BrowserContext, type Page } from '@playwright/test'
import { signIn } from './support/admin.ts'
import { expectAccessible } from './support/axe.ts'
import { accountOf, house } from './support/house.ts'
import { tabUntil } from './support/keyboard.ts'
import { expectNoSideScroll, settled } from './support/settled.ts'
import { watch } from './support/watch.ts'

// The rule desk's list and matrix, by the starter rules of the demo.

const advertising = 'Canada: at most information for Psilocybin, since 1 Oct 2026, Controlled Substances Regulations, SOR/2025-242, s. 235(a); Sch. 4'
const rulesPage = '/admin/policy/rules'
const matrixPage = '/admin/policy/matrix'

/** The language and the theme of the admin, as its own settings keep them. */
const look = (context: BrowserContext, language: 'en' | 'fr', theme: 'light' | 'dark') =>
  context.addCookies([{ name: 'gatehouse-cms-lng', value: language, url: house.cms }, { name: 'gatehouse-cms-theme', value: theme, url: house.cms }])

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${house.cms}${path}`)
  await expect(page.locator('#desk h1')).toBeVisible()
}

const item = (page: Page, ruleId: string) => page.locator('.rule', { has: page.getByText(ruleId, { exact: true }) })
const cell = (page: Page, name: string | RegExp) => page.getByRole('table').getByRole('link', { name })

test.describe('the list of rules', () => {
  test.beforeEach(({ page }) => signIn(page, 'policy-officer'))

  test('says each rule as a sentence that leads to the rule itself', async ({ context }) => {
    // A page of its own: what the dashboard still asks for isn't watched.
    const page = await context.newPage()
    const { expectQuiet } = watch(page)
    await open(page, rulesPage)
    await expect(page.getByRole('link', { name: advertising })).toBeVisible()
    await expect(item(page, 'psilocybin-ca-advertising')).toContainText('review by')
    await expect(item(page, 'psilocybin-ca-advertising')).toContainText('confidence')
    await expectAccessible(page, '#desk')
    await page.getByRole('link', { name: advertising }).click()
    await expect(page.locator('#field-ruleId')).toHaveValue('psilocybin-ca-advertising')
    expectQuiet()
  })

  test('finds rules by class, place, kind and words, and says so where there is none', async ({ page }) => {
    await open(page, rulesPage)
    await page.getByLabel('Class').selectOption({ value: 'psilocybin' })
    await page.getByRole('combobox', { name: 'Place' }).fill('québec')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page).toHaveURL(/class=psilocybin/)
    // What holds the place and what holds the class counts too; what lies elsewhere doesn't.
    await expect(item(page, 'psilocybin-ca-advertising')).toBeVisible()
    await expect(item(page, 'psilocybin-anywhere')).toBeVisible()
    await expect(item(page, 'psilocybin-nl')).toHaveCount(0)
    await expect(item(page, 'kratom-ca')).toHaveCount(0)

    await open(page, `${rulesPage}?kind=duty&text=NALOXONE`)
    await expect(page.getByText('No rule is like that.')).toBeVisible()
    await open(page, `${rulesPage}?kind=duty&text=smart+shop`)
    await expect(item(page, 'channel-smart-shop-nl')).toBeVisible()
    await open(page, `${rulesPage}?place=Atlantis`)
    await expect(page.getByText('No place is called “Atlantis”.')).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Place' })).toHaveAttribute('aria-invalid', 'true')
    await open(page, `${rulesPage}?by=place`)
    await expect(page.locator('#desk h2').first()).toContainText('Everywhere')
  })

  test('marks what isn’t published yet', async ({ page, request }) => {
    const officer = await officerOf(request)
    const rule = {
      ruleId: 'only-a-draft', kind: 'cap', level: 'hidden', classes: ['kratom'], places: ['CA-MB'], sourceTitle: 'A browser test', sourceDate: '2026', checkedOn: '2026-11-23', confidence: 'M',
      noticeEn: 'A rule of a test.', noticeFr: 'Une règle d’un test.',
    }
    const made = await officer('POST', '/rules?locale=en', rule) as { doc: { id: string } }
    try {
      await open(page, `${rulesPage}?state=unpublished`)
      await expect(item(page, 'only-a-draft')).toContainText('Manitoba: hidden for Kratom, A browser test')
      await expect(item(page, 'only-a-draft')).toContainText('New')
      await expect(item(page, 'psilocybin-ca-advertising')).toHaveCount(0)
      await expect(page.locator('.rules__summary')).toContainText('1 new')
      // The matrix knows it in the working copy alone.
      await open(page, `${matrixPage}?set=working&country=CA`)
      await expect(cell(page, /^Kratom, Manitoba, Canada: Hidden/)).toBeVisible()
      // Folded into one column, the provinces still say that they differ, and which.
      await open(page, `${matrixPage}?set=working`)
      await cell(page, /^Kratom, Canada: Hidden, its parts differ, up to Information/).click()
      await expect(page.locator('#cell').getByRole('heading', { name: 'Parts that show something else' })).toBeVisible()
      await page.locator('#cell').getByRole('link', { name: 'Alberta', exact: true }).click()
      await expect(page.getByRole('complementary', { name: 'Kratom: Alberta, Canada' })).toBeVisible()
      await expect(cell(page, /^Kratom, Manitoba/)).toHaveCount(0)
      await open(page, `${matrixPage}?country=CA`)
      await expect(cell(page, /^Kratom, Alberta, Canada: Information/)).toBeVisible()
      await expect(cell(page, /^Kratom, Manitoba/)).toHaveCount(0)
    } finally {
      await officer('DELETE', `/rules/${made.doc.id}`)
    }
    await open(page, rulesPage)
    await expect(page.locator('.rules__summary')).not.toContainText('1 new')
  })
})

test.describe('the matrix', () => {
  test.beforeEach(({ page }) => signIn(page, 'auditor'))

  test('opens a cell to the rules behind it by the keyboard, and gives the focus back', async ({ page }) => {
    await open(page, matrixPage)
    await expect(page.getByRole('columnheader', { name: /^US United States|^United States/ }).first()).toBeVisible()
    await expect(page.getByRole('rowheader', { name: 'Psilocybin truffle' })).toBeVisible()
    await tabUntil(page, '[data-cell]')
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))
    // One stop for all cells: the next one is beyond the table.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-cell'))).toBe(false)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    const now = page.locator(':focus')
    const name = await now.getAttribute('aria-label')
    expect(await now.getAttribute('data-cell')).not.toBe(first)
    await page.keyboard.press('Enter')
    const panel = page.locator('#cell')
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    expect(name).toContain(((await panel.getByRole('heading', { level: 2 }).textContent()) ?? '').split(':')[0])
    await expect(page).toHaveURL(/class=/)
    await tabUntil(page, '[data-close]', 'Tab')
    await page.keyboard.press('Enter')
    await expect(panel).toHaveCount(0)
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', name ?? '')
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', name ?? '')
  })

  for (const [place, column] of [['US-CA', 'US'], ['FR', 'AT'], ['ES-CT', 'AT']] as const) {
    test(`gives the focus to the column that answers for ${place} where it has none of its own`, async ({ page }) => {
      await open(page, `${matrixPage}?class=psilocybin-spores&place=${place}`)
      await settled(page)
      await page.locator('[data-close]').first().focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('#cell')).toHaveCount(0)
      await expect(page.locator(':focus')).toHaveAttribute('data-cell', `psilocybin-spores ${column}`)
    })
  }

  for (const [width, where] of [[1440, 'beside the table'], [390, 'in view below it']] as const) {
    test(`shows what opened ${where} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await open(page, matrixPage)
      await cell(page, /^Psilocybin truffle, Germany: /).click()
      const panel = page.locator('#cell')
      await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
      await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport()
      const [table, opened, chosen] = await Promise.all([page.locator('.matrix__scroll').boundingBox(), panel.boundingBox(), page.locator('[data-cell][aria-current]').boundingBox()])
      if (!table || !opened || !chosen) throw new Error('something isn’t there')
      if (width === 390) {
        expect(opened.y).toBeGreaterThan(table.y + table.height)
        expect(opened.y, 'its head is near the top').toBeLessThan(400)
      } else {
        expect(opened.x).toBeGreaterThanOrEqual(table.x + table.width)
        expect(opened.height, 'it scrolls by itself').toBeLessThanOrEqual(844)
        expect(chosen.x + chosen.width, 'the cell stays in sight').toBeLessThanOrEqual(table.x + table.width + 1)
        await expectAccessible(page, '#desk')
      }
    })
  }

  test('says in words what fixes a level, what obliges and what doesn’t act', async ({ page }) => {
    await open(page, `${matrixPage}?class=psilocybin-truffle&place=NL`)
    const panel = page.getByRole('complementary', { name: 'Psilocybin truffle: Netherlands' })
    await expect(panel).toContainText('No higher, because of what limits it here.')
    await expect(panel.getByRole('link', { name: /^Netherlands: at most information for Psilocybin/ })).toBeVisible()
    await expect(panel.getByRole('heading', { name: 'Duties' })).toBeVisible()
    await expect(panel.getByText('has ended')).toBeVisible()
    await expectAccessible(page, '#desk')
  })

  test('shows more where a fact is given that rules ask for, and a place that was added', async ({ page }) => {
    await open(page, `${matrixPage}?country=CA`)
    await expect(cell(page, /^Functional mushroom, Canada: Information.*Purchase with more facts/)).toBeVisible()
    await page.getByLabel('a natural product number').check()
    await page.getByRole('combobox', { name: 'One more place' }).fill('Nunavut')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(cell(page, /^Functional mushroom, Canada: Purchase/)).toBeVisible()
    await expect(cell(page, /^Functional mushroom, Nunavut, Canada: Purchase/)).toBeVisible()
    await page.getByRole('link', { name: 'Take Nunavut away' }).click()
    await expect(cell(page, /Nunavut/)).toHaveCount(0)
  })

  test('shows a country’s parts apart and folds them away again, by the keyboard', async ({ page }) => {
    await open(page, matrixPage)
    await expect(cell(page, /^Kratom, Texas|^Kratom, California/)).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Show 7 parts: United States' })).toBeVisible()
    // Once the page's script runs, all but one stop are reached by the arrow keys alone.
    await expect(page.locator('[data-fold="CA"]')).toHaveAttribute('tabindex', '-1')
    // Above the first row stands what unfolds a country; sideways from it, the next one.
    await page.locator('[data-cell$=" CA"]').first().focus()
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('link', { name: 'Show one part: Canada' })).toBeFocused()
    await page.keyboard.press('End')
    const unfold = page.getByRole('link', { name: 'Show 7 parts: United States' })
    await expect(unfold).toBeFocused()
    await expect(unfold).toBeInViewport()
    await page.keyboard.press('Enter')
    const fold = page.getByRole('link', { name: 'Fold the parts: United States' })
    await expect(fold).toBeFocused()
    await expect(page).toHaveURL(/open=US/)
    await expect(cell(page, /^Kratom, California, United States: Information/)).toBeVisible()
    await expectAccessible(page, '#desk')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator(':focus')).toHaveAttribute('data-cell', /\sUS$/)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(unfold).toBeFocused()
    await expect(cell(page, /^Kratom, California/)).toHaveCount(0)
  })

  test('opens by a plain link where no script runs', async ({ page, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() })
    const plain = await context.newPage()
    await plain.goto(`${house.cms}${matrixPage}?country=CA`)
    await cell(plain, /^Reagent kit, Canada: Display/).click()
    await expect(plain).toHaveURL(/class=reagent-kit.*#cell$/)
    await expect(plain.locator('#cell h2')).toHaveText('Reagent kit: Canada')
    await plain.goto(`${house.cms}${matrixPage}`)
    await plain.getByRole('link', { name: 'Show 7 parts: United States' }).click()
    await expect(plain).toHaveURL(/open=US#places-US$/)
    await expect(cell(plain, /^Kratom, California, United States: Information/)).toBeVisible()
    await context.close()
  })

  test('and the list speak French, in the dark, on a phone', async ({ page }) => {
    await look(page.context(), 'fr', 'dark')
    await page.setViewportSize({ width: 390, height: 844 })
    for (const [path, title] of [[`${matrixPage}?class=psilocybin-truffle&place=NL`, 'Matrice'], [`${matrixPage}?open=US`, 'Matrice'], [`${rulesPage}?class=psilocybin`, 'Règles']] as const) {
      await open(page, path)
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page).toHaveTitle(new RegExp(`^${title} · Bureau des règles`))
      await expectAccessible(page, '#desk')
      await expectNoSideScroll(page)
    }
    await expect(page.getByRole('link', { name: /^Canada\s: au plus l’information pour Psilocybine, depuis le 1 oct. 2026/ })).toBeVisible()
    // An auditor reads; only who may write rules is offered to.
    await expect(page.getByRole('link', { name: 'Écrire une règle' })).toHaveCount(0)
  })
})

test('whoever isn’t signed in comes back to the view after signing in, and finds it in the menu', async ({ page }) => {
  await page.goto(`${house.cms}${matrixPage}?class=kratom&place=CA`)
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
  const { email, password } = await accountOf('editor')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await expect(page.getByRole('complementary', { name: 'Kratom: Canada' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Views of the rule desk' }).getByRole('link', { name: 'Matrix' })).toHaveAttribute('aria-current', 'page')
  await page.goto(`${house.cms}/admin`)
  await page.locator('.template-default__nav-toggler, #nav-toggler button').first().click()
  await page.locator('#nav-policy').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible()
})

test('an address of the desk at which there is nothing is answered with 404, in the admin’s frame', async ({ page }) => {
  await signIn(page, 'auditor')
  for (const [path, status] of [['/admin/policy/nope', 404], [rulesPage, 200]] as const) expect([path, (await page.goto(`${house.cms}${path}`))?.status()]).toEqual([path, status])
})

/** A policy officer who writes over HTTP, as the rule's form does. */
async function officerOf(request: APIRequestContext): Promise<(method: 'POST' | 'DELETE', path: string, data?: object) => Promise<unknown>> {
  const login = await request.post(`${house.cms}/api/staff/login`, { data: await accountOf('policy-officer') })
  const { token } = await login.json() as { token: string }
  return async (method, path, data) => {
    const response = await request.fetch(`${house.cms}/api${path}`, { method, headers: { authorization: `JWT ${token}` }, ...(data ? { data } : {}) })
    if (!response.ok()) throw new Error(`${method} ${path} was answered with ${response.status()}: ${(await response.text()).slice(0, 300)}`)
    return response.json()
  }
}
