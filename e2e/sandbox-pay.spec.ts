import { expect, test } from '@playwright/test'
import { expectAccessibleWithoutScripts } from './support/axe.ts'
import { house } from './support/house.ts'
import { tabUntil } from './support/keyboard.ts'
import { expectNoSideScroll } from './support/settled.ts'
import { watch } from './support/watch.ts'

// The sandbox's hosted page, as a customer meets it: on a phone, without JavaScript, in both languages.

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const words = {
  en: { title: 'Pay for your order', sandbox: 'This is a sandbox', noMoney: 'No money moves here', approve: 'Approve', decline: 'Decline', close: 'Pay and close the tab', twice: 'Pay twice', declined: 'Declined', held: 'Held', other: 'Français', total: /\$28\.25/ },
  fr: { title: 'Payer votre commande', sandbox: 'Ceci est un bac à sable', noMoney: 'Aucun argent ne circule ici', approve: 'Approuver', decline: 'Refuser', close: 'Payer et fermer l’onglet', twice: 'Payer deux fois', declined: 'Refusé', held: 'Réservé', other: 'English', total: /28,25\s\$/ },
} as const
type Language = keyof typeof words

/** Opens a session as the CMS does; answers where its page is. */
async function openSession(locale: Language): Promise<{ url: string; id: string }> {
  const answer = await fetch(`${house.sandbox}/v1/sessions`, {
    method: 'POST', headers: { authorization: `Bearer ${house.sandboxSecret}`, 'content-type': 'application/json', 'idempotency-key': `e2e-${Date.now()}-${Math.random()}` },
    body: JSON.stringify({
      orderId: 'e2e', currency: 'CAD', lines: [{ name: 'A field guide to fungi with a name that is rather long', unitAmountMinor: 1000, quantity: 2 }], shipping: { name: 'Shipping', amountMinor: 500 }, taxes: [{ name: 'HST', amountMinor: 325 }], totalMinor: 2825,
      locale, returnUrl: `${house.site}/${locale}/shop`, cancelUrl: `${house.site}/${locale}/region`, expiresAt: new Date(Date.now() + 600_000).toISOString(),
    }),
  })
  const { url, providerId } = await answer.json() as { url: string; providerId: string }
  return { url, id: providerId }
}
const statusOf = async (id: string): Promise<string> => ((await (await fetch(`${house.sandbox}/v1/sessions/${id}`, { headers: { authorization: `Bearer ${house.sandboxSecret}` } })).json()) as { status: string }).status


test.describe('on a phone, without JavaScript', () => {
  test.use({ ...phone, javaScriptEnabled: false })
  for (const language of ['en', 'fr'] as const) {
    test(`the page says that no money moves; what is declined can be tried again (${language})`, async ({ page, browser }) => {
      const say = words[language]
      const { url, id } = await openSession(language)
      await page.goto(url)
      await expect(page.getByRole('heading', { level: 1, name: say.title })).toBeVisible()
      await expect(page.getByText(say.sandbox, { exact: true })).toBeVisible()
      await expect(page.getByText(say.noMoney)).toBeVisible()
      await expect(page.getByRole('row', { name: say.total })).toBeVisible()
      await expectAccessibleWithoutScripts(browser, url, phone)

      await page.getByRole('button', { name: say.decline, exact: true }).click()
      await expect(page.getByRole('status')).toContainText(say.declined)
      expect(await statusOf(id)).toBe('pending')
      await page.getByRole('link', { name: say.other }).click()
      await expect(page.getByRole('heading', { level: 1, name: words[language === 'en' ? 'fr' : 'en'].title })).toBeVisible()
      await page.goBack()
      await page.getByRole('button', { name: say.close, exact: true }).click()
      await expect(page.getByRole('status')).toContainText(say.held)
      expect(await statusOf(id)).toBe('authorised')
    })
  }
})

for (const [what, look] of [['a phone in the dark', { ...phone, colorScheme: 'dark' as const }], ['320 pixels', { viewport: { width: 320, height: 640 } }], ['a desk', { viewport: { width: 1350, height: 900 } }]] as const) {
  test(`on ${what} the page is accessible, quiet, and scrolls one way`, async ({ browser }) => {
    const context = await browser.newContext(look)
    const page = await context.newPage()
    const watched = watch(page)
    const { url } = await openSession('fr')
    await page.goto(url)
    await expectNoSideScroll(page)
    watched.expectQuiet()
    await context.close()
    await expectAccessibleWithoutScripts(browser, url, look)
  })
}

test('by keyboard alone: approving leads back to the shop, and paying twice holds the amount once', async ({ page }) => {
  for (const [button, value] of [['approve', words.en.approve], ['twice', words.en.twice]] as const) {
    const { url, id } = await openSession('en')
    await page.goto(url)
    await tabUntil(page, `button[value=${button}]`)
    await expect(page.getByRole('button', { name: value, exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${house.site}/en/shop`)
    expect(await statusOf(id)).toBe('authorised')
    const record = await (await fetch(`${house.sandbox}/record`, { headers: { authorization: `Bearer ${house.sandboxSecret}` } })).json() as { authorisations: { session: string }[] }
    expect(record.authorisations.filter(({ session }) => session === id)).toHaveLength(1)
  }
})
