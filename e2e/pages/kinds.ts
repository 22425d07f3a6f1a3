import { expect, type Page } from '@playwright/test'

export interface Kind {
  name: string
  path: string
  status: number
  /** What a page of this kind must show, beyond what every page must. */
  shows: (page: Page, language: 'en' | 'fr') => Promise<void>
}

const sections = (page: Page) => page.locator('main').getByRole('heading', { level: 2 })

/** Each kind of page that the site has, by one of its demo pages. */
export const kinds: Kind[] = [
  {
    name: 'home', path: '', status: 200,
    async shows(page) {
      await expect(page.locator('main a[href*="/articles/"], main a[href*="/guides/"]').first()).toBeVisible()
      await expect(page.locator('main a[href*="/shop/"]').first()).toBeVisible()
    },
  },
  {
    name: 'article', path: '/articles/psilocybin-and-chronic-pain', status: 200,
    async shows(page) {
      await expect(sections(page).first()).toBeVisible()
      await expect(page.getByRole('table').first()).toBeVisible()
      const citation = page.locator('main a[href^="#"]').filter({ hasText: /^\[?\d+\]?$/ }).first()
      const target = (await citation.getAttribute('href')) ?? ''
      await expect(page.locator(target), 'a citation leads to its reference').toBeAttached()
      await expect(page.locator('main time').first()).toBeVisible()
    },
  },
  {
    name: 'guide', path: '/guides/legal-access-in-canada', status: 200,
    async shows(page) {
      await expect(sections(page).first()).toBeVisible()
      await expect(page.locator('main time').first()).toBeVisible()
    },
  },
  {
    name: 'comment form', path: '/articles/psilocybin-and-chronic-pain/comment', status: 200,
    async shows(page, language) {
      await expect(page.locator('main form[method=post]').getByRole('textbox')).toHaveCount(3)
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
      await expect(page.locator(`main a[href="/${language}/articles/psilocybin-and-chronic-pain"]`).first()).toBeVisible()
    },
  },
  {
    name: 'faq', path: '/faq', status: 200,
    async shows(page) {
      const question = page.locator('main details').first()
      await expect(question.locator('summary')).toBeVisible()
      await question.locator('summary').click()
      await expect(question, 'a question opens without a script').toHaveAttribute('open', '')
    },
  },
  {
    name: 'shop', path: '/shop', status: 200,
    async shows(page) {
      const slugs = ['fungi-field-guide', 'symptom-journal', 'lions-mane-npn', 'lions-mane', 'reishi-tea', 'mycelium-supplement', 'oyster-grow-kit', 'reagent-test-kit', 'hemp-oil', 'psilocybin-truffles']
      for (const slug of slugs) await expect(page.locator(`main a[href$="/shop/${slug}"]`).first()).toBeVisible()
      await expectPricesByLevel(page)
    },
  },
  {
    name: 'product', path: '/shop/lions-mane', status: 200,
    async shows(page) {
      await expect(page.locator('main')).toHaveAttribute('data-gate-level', 'information')
      await expect(page.locator('main form, main button[type=submit]')).toHaveCount(0)
      await expect(page.locator('.gate dd a').first(), 'leads to the text of the law').toBeVisible()
      await expect(sections(page).first()).toBeVisible()
      expect(await page.locator('main .product').innerText()).not.toMatch(money)
      await expectPricesByLevel(page)
    },
  },
  { name: 'articles', path: '/articles', status: 200, shows: (page) => expectTexts(page, ['/articles/psilocybin-and-chronic-pain']) },
  { name: 'guides', path: '/guides', status: 200, shows: (page) => expectTexts(page, ['/guides/legal-access-in-canada', '/guides/what-microdosing-studies-measured', '/guides/questions-for-your-clinician']) },
  {
    name: 'topic', path: '/topics/the-law', status: 200,
    async shows(page) {
      await expectTexts(page, ['/articles/psilocybin-and-chronic-pain', '/guides/legal-access-in-canada'])
      await page.locator('main details summary').first().click()
      await expect(page.locator('main details').first(), 'a question opens without a script').toHaveAttribute('open', '')
    },
  },
  {
    name: 'author', path: '/authors/ines-caldwell', status: 200,
    async shows(page, language) {
      await expect(page.locator('main').getByText(language === 'en' ? 'An invented person' : 'Une personne inventée', { exact: false }).first()).toBeVisible()
      await expectTexts(page, ['/guides/legal-access-in-canada'])
      await expect(page.locator('main a[href$="/how-we-review"]')).toBeVisible()
    },
  },
  { name: 'standing', path: '/how-we-review', status: 200, shows: async (page) => { await expect(page.getByRole('table').first()).toBeVisible() } },
  { name: 'corrections', path: '/corrections', status: 200, shows: async (page) => { await expect(page.locator('main time[datetime="2026-11-12"]')).toBeVisible() } },
  { name: 'legal', path: '/legal/privacy', status: 200, shows: async (page) => { await expect(sections(page).first()).toBeVisible() } },
  {
    name: 'region', path: '/region', status: 200,
    async shows(page) {
      await expect(page.locator('main a[href="tel:988"]').first()).toBeVisible()
      await expect(page.locator('main a[href$="/guides/legal-access-in-canada"]')).toBeVisible()
      await expect(page.locator('main form select[name=place]')).toBeVisible()
      expect(await page.locator('main').innerText()).not.toMatch(money)
    },
  },
  {
    name: 'basket, empty', path: '/cart', status: 200,
    async shows(page, language) {
      await expect(page.locator(`main a[href="/${language}/shop"]`).last()).toBeVisible()
      await expect(page.locator('main form, main a[href$="/checkout"]')).toHaveCount(0)
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    },
  },
  {
    name: 'search', path: '/search?q=psilocyb', status: 200,
    async shows(page) {
      await expect(page.locator('main mark').first()).toBeVisible()
      await expect(page.locator('main [data-kind=guide] a').first()).toBeVisible()
      await expect(page.locator('main [data-kind=product]').first()).toHaveAttribute('data-gate-level', 'information')
      expect(await page.locator('main').innerText()).not.toMatch(money)
    },
  },
  {
    name: 'search of nothing', path: '/search', status: 200,
    async shows(page) {
      await expect(page.getByRole('searchbox')).toBeVisible()
      for (const path of ['/topics/the-law', '/guides/legal-access-in-canada']) await expect(page.locator(`main a[href$="${path}"]`)).toBeVisible()
    },
  },
  {
    name: 'search, refused', path: `/search?q=${'mot+'.repeat(60)}`, status: 400,
    async shows(page) {
      await expect(page.getByRole('searchbox')).toHaveAccessibleDescription(/200/)
    },
  },
  {
    name: '404', path: '/articles/no-such-article', status: 404,
    async shows(page, language) {
      await expect(page.locator(`main a[href^="/${language}"]`).first(), 'leads on').toBeVisible()
    },
  },
]

/** Cards that lead to these texts, each with a date of review. */
async function expectTexts(page: Page, paths: string[]) {
  for (const path of paths) await expect(page.locator(`main a[href$="${path}"]`).first()).toBeVisible()
  await expect(page.locator('main time').first()).toBeVisible()
}

const money = /[$€]\s?\d|\d\s?[$€]/

/** A card has a price exactly where its level allows one to be shown. */
async function expectPricesByLevel(page: Page) {
  for (const card of await page.locator('main [data-gate-level]').all()) {
    expect(money.test(await card.innerText())).toBe((await card.getAttribute('data-gate-level')) !== 'information')
  }
}
