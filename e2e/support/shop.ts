import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { house } from './house.ts'

export type Language = 'en' | 'fr'

/** The words of the shop's pages that tests look for. */
export const shopWords = {
  en: { add: 'Put in the basket', toCheckout: 'Go to checkout', quote: 'See what it comes to', terms: 'I accept the terms of sale', order: /^Order for .* and go to payment$/, update: 'Reckon anew', change: 'Change the address', approve: 'Approve', decline: 'Decline', close: 'Pay and close the tab', empty: 'There is nothing in your basket.', basket: 'Your basket', checkout: 'Checkout', accept: 'Accept the changes', remove: /^Take out/ },
  fr: { add: 'Mettre au panier', toCheckout: 'Passer à la caisse', quote: 'Voir ce que cela donne', terms: 'J’accepte les conditions de vente', order: /^Commander pour .* et passer au paiement$/, update: 'Recalculer', change: 'Changer l’adresse', approve: 'Approuver', decline: 'Refuser', close: 'Payer et fermer l’onglet', empty: 'Votre panier est vide.', basket: 'Votre panier', checkout: 'Caisse', accept: 'Accepter les changements', remove: /^Retirer/ },
} as const

export const ottawa = { email: 'ann@example.ca', name: 'Ann Example', line1: '111 Wellington Street', city: 'Ottawa', country: 'CA', region: 'CA-ON', postalCode: 'K1A 0A9' }

/** A visitor of their own, who has said where they are. */
export async function openVisitor(browser: Browser, place: string | null, look: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(look)).newPage()
  if (place !== null) await choosePlace(page, place)
  return page
}

export async function choosePlace(page: Page, place: string): Promise<void> {
  await page.goto(`${house.site}/en/region`)
  await page.locator('select[name=place]').selectOption(place)
  await page.locator('form[action$="/region"] button[type=submit]').first().click()
  await expect(page).toHaveURL(/\/region\?kept=1$/)
}

/** Puts a thing into the basket from its own page. */
export async function putIn(page: Page, slug: string, { language = 'en', quantity = 1 }: { language?: Language; quantity?: number } = {}): Promise<void> {
  await page.goto(`${house.site}/${language}/shop/${slug}`)
  await page.locator('#quantity').fill(String(quantity))
  await page.getByRole('button', { name: shopWords[language].add }).click()
  await expect(page).toHaveURL(`${house.site}/${language}/cart?done=put`)
}

/** Fills in the address, laid over by `change`, and asks what it comes to. */
export async function askQuote(page: Page, language: Language, change: Partial<typeof ottawa> = {}): Promise<void> {
  const address = { ...ottawa, ...change }
  for (const field of ['email', 'name', 'line1', 'city', 'postalCode'] as const) await page.locator(`#${field}`).fill(address[field])
  await page.locator('#country').selectOption(address.country)
  await page.locator('#region').selectOption(address.region)
  await page.getByRole('button', { name: shopWords[language].quote }).click()
}

/** From the basket to the page with what it comes to. */
export async function goToQuote(page: Page, language: Language, change: Partial<typeof ottawa> = {}): Promise<void> {
  await page.goto(`${house.site}/${language}/checkout`)
  await askQuote(page, language, change)
  await expect(page.getByRole('button', { name: shopWords[language].order })).toBeVisible()
}

/** Accepts the terms and orders: the browser is on the payment page then. */
export async function orderNow(page: Page, language: Language): Promise<string> {
  await page.locator('#terms').check()
  await page.getByRole('button', { name: shopWords[language].order }).click()
  await expect(page).toHaveURL(/\/pay\//)
  return sessionOf(page.url())
}

export const sessionOf = (payUrl: string): string => new URL(payUrl).pathname.split('/').pop() ?? ''

interface Entry { session: string; amountMinor: number; orderId: string }
/** What the provider's own record says. */
export async function providerRecord(): Promise<Record<'authorisations' | 'captures' | 'cancellations' | 'refunds', Entry[]>> {
  const answer = await fetch(`${house.sandbox}/record`, { headers: { authorization: `Bearer ${house.sandboxSecret}` } })
  return (await answer.json()) as Awaited<ReturnType<typeof providerRecord>>
}

/** How many captures the provider holds of a payment, once it is as expected. */
export const expectCaptures = (session: string, count: number): Promise<void> =>
  expect.poll(async () => (await providerRecord()).captures.filter((one) => one.session === session).length, { timeout: 20_000 }).toBe(count)
