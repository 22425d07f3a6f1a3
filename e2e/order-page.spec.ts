import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'
import { expectAccessible, expectAccessibleWithoutScripts } from './support/axe.ts'
import { house, readMailTo } from './support/house.ts'
import { publishRule } from './support/officers.ts'
import { authorizationOf, openCheckout, paidOrder, placeOrder, press, stateOf, type Placed } from './support/orders.ts'
import { expectNoSideScroll } from './support/settled.ts'
import { watch } from './support/watch.ts'

// The page that a customer's mails lead to: in each state that an order comes to by the house's own doings, in both languages, with and
// without JavaScript, and what can be done on it. Orders are made by the CMS's API and paid on the sandbox's page.

type Language = 'en' | 'fr'
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const looks = { en: { viewport: { width: 1350, height: 900 }, javaScriptEnabled: true }, fr: { ...phone, javaScriptEnabled: false } } as const

const words = {
  en: { toPay: 'Not paid yet', pay: 'Go to the payment page', paid: 'Paid', cancelled: 'Cancelled', ask: 'Cancel this order…', yes: 'Yes, cancel the order', no: 'No, keep it', done: 'Your order is cancelled.', receipt: 'Receipt', sending: 'Sending', shipped: 'On its way', refused: 'This order can’t go on', held: 'On hold', over: 'Over, and paid back', marked: 'Not allowed any more', back: 'Ask for a return', reason: 'What, and why', missing: 'Write what you want to send back, and why.', sent: 'We have your message, and answer it by e-mail.', late: /can’t be cancelled here any more/, ways: 'Lawful ways:', hello: 'Hello Sam Doe,', helloYou: 'Hello,' },
  fr: { toPay: 'Pas encore payée', pay: 'Aller à la page de paiement', paid: 'Payée', cancelled: 'Annulée', ask: 'Annuler cette commande…', yes: 'Oui, annuler la commande', no: 'Non, la garder', done: 'Votre commande est annulée.', receipt: 'Reçu', sending: 'Expédition', shipped: 'En route', refused: 'Cette commande ne peut pas se poursuivre', held: 'En attente', over: 'Terminée et remboursée', marked: 'N’est plus permis', back: 'Demander un retour', reason: 'Quoi, et pourquoi', missing: 'Écrivez ce que vous voulez retourner, et pourquoi.', sent: 'Nous avons votre message et y répondrons par courriel.', late: /ne peut plus être annulée ici/, ways: /Voies légales\s:/, hello: 'Bonjour Sam Doe,', helloYou: 'Bonjour,' },
} as const

let count = 0
const nextEmail = (): string => `customer-${Date.now()}-${++count}@example.test`
const addressOf = ({ token }: Placed, language: Language): string => `${house.site}/${language}/orders/${token}`
const standing = (page: Page) => page.locator('.order-standing')
const act = async (request: APIRequestContext, { id }: Placed, name: string, data: object = {}): Promise<void> => {
  const response = await request.post(`${house.cms}/api/desk/orders/${id}/${name}`, { data, headers: { authorization: await authorizationOf(request, 'shop-manager') } })
  if (!response.ok()) throw new Error(`${name} was answered with ${response.status()}: ${await response.text()}`)
}
/** The newest mail to the customer comes to say this, and leads to the order. */
const expectMail = async (email: string, since: Date, order: Placed, language: Language, text: string, hello: string = words[language].hello) => {
  await expect.poll(() => readMailTo(email, since), { timeout: 20_000 }).toContain(text)
  const mail = await readMailTo(email, since)
  expect(mail).toContain(hello)
  expect(mail).toContain(`/${language}/orders/${order.token}`)
}

async function openOrder(browser: Browser, order: Placed, language: Language, look?: (page: Page) => void): Promise<Page> {
  const page = await (await browser.newContext(looks[language])).newPage()
  look?.(page)
  const answer = await page.goto(addressOf(order, language))
  expect([answer?.status(), answer?.headers()['cache-control'], answer?.headers()['referrer-policy'], answer?.headers()['x-robots-tag']]).toEqual([200, 'no-store', 'same-origin', 'noindex, nofollow'])
  return page
}
async function expectGood(browser: Browser, page: Page, order: Placed, language: Language): Promise<void> {
  await expectNoSideScroll(page)
  if (looks[language].javaScriptEnabled) await expectAccessible(page)
  else await expectAccessibleWithoutScripts(browser, addressOf(order, language), looks[language])
}

test.beforeAll(({ request }) => openCheckout(request))

for (const language of ['en', 'fr'] as const) {
  const say = words[language]

  test(`an order that isn’t paid leads to its payment, and is cancelled once that was asked for twice (${language})`, async ({ browser, request }) => {
    const since = new Date()
    const email = nextEmail()
    const order = await placeOrder(request, 'symptom-journal', { email, locale: language })
    let watched: ReturnType<typeof watch> | undefined
    const page = await openOrder(browser, order, language, (opened) => { watched = watch(opened) })
    await expect(standing(page).getByRole('heading', { name: say.toPay })).toBeVisible()
    await expect(page.getByRole('link', { name: say.pay })).toHaveAttribute('href', order.payUrl)
    await expect(page.getByRole('heading', { name: say.receipt })).toHaveCount(0)
    await expectGood(browser, page, order, language)
    await expectMail(email, since, order, language, order.reference, say.helloYou)
    await page.getByRole('link', { name: say.ask }).click()
    expect(await stateOf(request, order), 'asking does nothing').toBe('placed/pending')
    await page.getByRole('link', { name: say.no }).click()
    await page.getByRole('link', { name: say.ask }).click()
    await expectGood(browser, page, order, language)
    await page.getByRole('button', { name: say.yes }).click()
    await expect(page.getByRole('status')).toHaveText(say.done)
    await expect(standing(page).getByRole('heading', { name: say.cancelled })).toBeVisible()
    await expect(page.getByRole('link', { name: say.pay })).toHaveCount(0)
    expect(await stateOf(request, order)).toMatch(/^cancelled\//)
    watched?.expectQuiet()
    await page.context().close()
  })

  test(`an order that is paid has its receipt and can’t be cancelled; once sent it says where it is and takes a return (${language})`, async ({ browser, request }) => {
    const since = new Date()
    const email = nextEmail()
    const order = await paidOrder(request, 'fungi-field-guide', { email, locale: language, quantity: 2 })
    const page = await openOrder(browser, order, language)
    await expect(standing(page).getByRole('heading', { name: say.paid, exact: true })).toBeVisible()
    const receipt = page.locator('.order-receipt')
    await expect(receipt.getByRole('heading', { name: say.receipt })).toBeVisible()
    await expect(receipt).toContainText(language === 'en' ? `$${(order.totalMinor / 100).toFixed(2)}` : `${(order.totalMinor / 100).toFixed(2).replace('.', ',')}`)
    await expect(page.getByRole('link', { name: say.ask })).toHaveCount(0)
    await expectGood(browser, page, order, language)
    // From an older tab.
    const late = await request.post(addressOf(order, language), { form: { do: 'cancel' } })
    expect(late.status()).toBe(409)
    expect(await late.text()).toMatch(say.late)
    expect(await stateOf(request, order)).toBe('placed/captured')

    await act(request, order, 'fulfil')
    await act(request, order, 'ship', { carrier: 'Canada Post', trackingCode: 'RR 123 456' })
    await page.reload()
    await expect(standing(page).getByRole('heading', { name: say.shipped, exact: true })).toBeVisible()
    await expect(page.locator('section', { has: page.getByRole('heading', { name: say.sending, exact: true }) }).last()).toContainText('RR 123 456')
    await expectMail(email, since, order, language, 'RR 123 456')
    await expectGood(browser, page, order, language)

    await page.getByRole('button', { name: say.back }).click()
    await expect(page.getByRole('alert')).toContainText(say.missing)
    await expect(page.getByRole('textbox', { name: say.reason })).toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('textbox', { name: say.reason }).fill('One has a torn page.\nThe other one I keep.')
    await page.getByRole('button', { name: say.back }).click()
    await expect(page.getByRole('status')).toHaveText(say.sent)
    await expect(page.locator('.order-said')).toContainText('One has a torn page.')
    await expect(page.getByRole('button', { name: say.back })).toHaveCount(0)
    await expectGood(browser, page, order, language)

    await act(request, order, 'refund', { amount: '', key: crypto.randomUUID(), reason: 'It came back.' })
    await expect.poll(() => stateOf(request, order)).toBe('shipped/refunded')
    await page.goto(addressOf(order, language))
    await expect(receipt.locator('.order-sums')).toContainText('−')
    await expect.poll(() => readMailTo(email, since), { timeout: 20_000 }).toMatch(language === 'en' ? /A refund for your order/ : /rembours/)
    await page.context().close()
  })

  test(`what the rules no longer allow when the money would be taken is told in their words, on the page and by mail (${language})`, async ({ browser, request }) => {
    const since = new Date()
    const email = nextEmail()
    const order = await placeOrder(request, 'oyster-grow-kit', { email, locale: language })
    const takeAway = await publishRule(request, {
      ruleId: `order-page-${language}`, kind: 'cap', level: 'information', classes: ['culinary-grow-kit'], places: ['CA-ON'], noticeEn: 'A test keeps kits from being sold here.', noticeFr: 'Un essai retient la vente ici.',
      sourceTitle: 'A law for this test', sourceUrl: 'https://laws.example/test', sourceDate: '2026', checkedOn: '2026-11-23', confidence: 'H',
    })
    try {
      await press(request, order, 'approve')
      await expect.poll(() => stateOf(request, order), { timeout: 20_000 }).toBe('refused/cancelled')
    } finally {
      await takeAway()
    }
    const page = await openOrder(browser, order, language)
    await expect(standing(page).getByRole('heading', { name: say.refused })).toBeVisible()
    const notice = language === 'en' ? 'A test keeps kits from being sold here.' : 'Un essai retient la vente ici.'
    await expect(page.locator('.order-why')).toContainText(notice)
    await expect(page.locator('.order-why').getByRole('link', { name: /A law for this test/ }).first()).toHaveAttribute('href', 'https://laws.example/test')
    await expect(page.getByText(say.marked)).toBeVisible()
    await expect(page.getByRole('link', { name: say.pay })).toHaveCount(0)
    await expectGood(browser, page, order, language)
    await expectMail(email, since, order, language, notice, say.helloYou)
    await page.context().close()
  })

  test(`an order that is held, and then paid back, says so (${language})`, async ({ browser, request }) => {
    const order = await paidOrder(request, 'symptom-journal', { email: nextEmail(), locale: language })
    await act(request, order, 'hold', { reason: 'Somebody looks at it.' })
    const page = await openOrder(browser, order, language)
    await expect(standing(page).getByRole('heading', { name: say.held })).toBeVisible()
    await expect(page.locator('main'), 'what staff write stays with them').not.toContainText('Somebody looks at it.')
    await expectGood(browser, page, order, language)
    await act(request, order, 'refund', { amount: '', key: crypto.randomUUID(), reason: 'It can’t be sent.' })
    await expect.poll(() => stateOf(request, order)).toBe('cancelled/refunded')
    await page.reload()
    await expect(standing(page).getByRole('heading', { name: say.over })).toBeVisible()
    await expectGood(browser, page, order, language)
    await page.context().close()
  })
}

test('a token that no order has, and what can’t be one, are the page of any unknown address', async ({ request }) => {
  const unknown = await request.get(`${house.site}/en/no-such-page`)
  const expected = await unknown.text()
  for (const token of ['x'.repeat(43), 'short', 'x'.repeat(44), `${'x'.repeat(42)}.`]) {
    const answer = await request.get(`${house.site}/en/orders/${token}`)
    expect([answer.status(), answer.headers()['cache-control'], await answer.text()]).toEqual([404, unknown.headers()['cache-control'], expected])
  }
})

test('a form from another site, and one that the page doesn’t have, change nothing', async ({ request }) => {
  const order = await placeOrder(request, 'symptom-journal', { email: nextEmail() })
  const address = addressOf(order, 'en')
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }] as Record<string, string>[]) expect((await request.post(address, { headers, form: { do: 'cancel' }, maxRedirects: 0 })).status()).toBe(403)
  expect((await request.post(address, { form: { do: 'refund' } })).status()).toBe(422)
  expect((await request.post(address, { form: { do: 'return', reason: 'Not sent yet' } })).status()).toBe(409)
  expect((await request.put(address, { data: '' })).status()).toBe(405)
  expect(await stateOf(request, order)).toBe('placed/pending')
  const allowed = await request.post(address, { headers: { 'sec-fetch-site': 'same-origin' }, form: { do: 'cancel' }, maxRedirects: 0 })
  expect([allowed.status(), allowed.headers().location]).toEqual([303, `/en/orders/${order.token}?done=cancelled`])
})
