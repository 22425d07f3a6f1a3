import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectAccessibleWithoutScripts } from './support/axe.ts'
import { accountOf, house } from './support/house.ts'
import { publishRule } from './support/officers.ts'
import { expectNoSideScroll } from './support/settled.ts'
import { askQuote, choosePlace, expectCaptures, goToQuote, openVisitor, orderNow, ottawa, providerRecord, putIn, sessionOf, shopWords, type Language } from './support/shop.ts'
import { watch } from './support/watch.ts'

// From a product's page to the payment: what is allowed can be bought, what isn't is refused at each step with its words, and nothing is
// ordered that wasn't shown as it is. That money moved is read from the provider's own record.

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const desktop = { viewport: { width: 1350, height: 900 } }
const rule = (more: { ruleId: string } & Record<string, unknown>) => ({ sourceTitle: 'A law for this test', sourceUrl: 'https://laws.example/test', sourceDate: '2026', checkedOn: '2026-11-23', confidence: 'H', ...more })

const whole = process.env.MATRIX === 'whole'
const ways: { language: Language; device: string; look: object; javaScriptEnabled: boolean }[] = (['en', 'fr'] as const).flatMap((language) =>
  [{ device: 'a desk', look: desktop }, { device: 'a phone', look: phone }].flatMap((it) => [true, false].map((javaScriptEnabled) => ({ language, javaScriptEnabled, ...it }))))
const looked = whole ? ways : ways.filter(({ language, device, javaScriptEnabled }) => (language === 'en' ? device === 'a desk' && javaScriptEnabled : device === 'a phone' && !javaScriptEnabled))

const basketShown = (page: Page) => page.locator('basket-count').evaluate((it) => it.shadowRoot?.textContent)

for (const { language, device, look, javaScriptEnabled } of looked) {
  test(`what is allowed is bought on ${device}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript (${language})`, async ({ browser }) => {
    const say = shopWords[language]
    const page = await openVisitor(browser, 'CA-ON', { ...look, javaScriptEnabled })
    const watched = watch(page)
    await putIn(page, 'symptom-journal', { language, quantity: 2 })
    await expect(page.getByRole('heading', { level: 1, name: say.basket })).toBeVisible()
    await expect(page.locator('.basket-line')).toHaveAttribute('data-gate-level', 'purchase')
    if (javaScriptEnabled) await expect.poll(() => basketShown(page)).toBe('2')
    await expectNoSideScroll(page)
    await page.getByRole('link', { name: say.toCheckout }).click()
    await expect(page.locator('#country'), 'begins with where one is').toHaveValue('CA')
    await expectNoSideScroll(page)
    await askQuote(page, language)
    // 2 × 22.00, by mail 11.90, HST of 13 % on both
    await expect(page.locator('.checkout-total')).toContainText(language === 'en' ? '$63.17' : /63,17\s\$/)
    await page.locator('input[name=shipping]').nth(1).check()
    await page.getByRole('button', { name: say.update }).click()
    await expect(page.locator('.checkout-total')).toContainText(language === 'en' ? '$82.49' : /82,49\s\$/)
    await expectNoSideScroll(page)
    await page.getByRole('button', { name: say.change }).click()
    await expect(page.locator('#line1'), 'nothing typed is lost').toHaveValue(ottawa.line1)
    await page.getByRole('button', { name: say.quote }).click()
    watched.expectQuiet()
    expect(page.url(), 'no address stands in an address').toBe(`${house.site}/${language}/checkout`)
    const session = await orderNow(page, language)
    await page.getByRole('button', { name: say.approve, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`^${house.site}/${language}/orders/[\\w-]{43}`))
    await expectCaptures(session, 1)
    await page.goto(`${house.site}/${language}/cart`)
    await expect(page.getByText(say.empty)).toBeVisible()
    if (javaScriptEnabled) await expect.poll(() => basketShown(page)).toBe('')
    await page.context().close()
  })
}

test('the token of a basket is for the browser and the server alone', async ({ browser }) => {
  const page = await openVisitor(browser, 'CA-ON')
  await putIn(page, 'fungi-field-guide')
  const [cookie] = (await page.context().cookies(house.site)).filter(({ name }) => name === 'storefront-cart')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', domain: 'localhost' })
  for (const path of ['/cart', '/checkout']) {
    const answer = await page.goto(`${house.site}/en${path}`)
    expect(answer?.headers()['cache-control']).toBe('no-store')
    expect(answer?.headers()['x-robots-tag']).toMatch(/noindex/)
    expect(await page.content()).not.toContain(cookie?.value)
  }
  await page.context().close()
})

test('a form from another site is refused, and changes nothing', async ({ request }) => {
  for (const path of ['/en/cart', '/en/checkout']) {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }] as Record<string, string>[]) {
      const answer = await request.post(`${house.site}${path}`, { headers, form: { do: 'add', variant: 'x', quantity: '1' }, maxRedirects: 0 })
      expect([answer.status(), answer.headers()['set-cookie']]).toEqual([403, undefined])
    }
  }
  expect((await request.put(`${house.site}/en/cart`, { data: '' })).status()).toBe(405)
})

for (const language of ['en', 'fr'] as const) {
  test(`a page that is older than the place is refused when something is added from it, with the way on (${language})`, async ({ browser }) => {
    const page = await openVisitor(browser, 'CA-ON', { javaScriptEnabled: false })
    await page.goto(`${house.site}/${language}/shop/oyster-grow-kit`)
    const other = await page.context().newPage()
    await choosePlace(other, 'NL')
    const answered = page.waitForResponse((it) => it.request().method() === 'POST')
    await page.getByRole('button', { name: shopWords[language].add }).click()
    expect((await answered).status()).toBe(409)
    await expect(page.locator('.problem-summary')).toContainText(language === 'en' ? 'can’t be bought here' : 'ne peut pas être acheté ici')
    await expect(page.getByText(shopWords[language].empty)).toBeVisible()
    await page.locator(`.basket-refused a[href="/${language}/shop/oyster-grow-kit"]`).click()
    await expect(page.locator('main')).toHaveAttribute('data-gate-level', 'information')
    await expect(page.locator('main form, main input, main button[type=submit]'), 'nothing to add it with').toHaveCount(0)
    await page.context().close()
  })
}

test('a number that can’t be had is named in its field, and what was typed stays', async ({ browser }) => {
  const page = await openVisitor(browser, 'CA-ON', { javaScriptEnabled: false })
  await page.goto(`${house.site}/en/shop/oyster-grow-kit`)
  // Without its form's own bounds, as a program would send it.
  const send = async (quantity: string, of: Page) => {
    const answered = of.waitForResponse((it) => it.request().method() === 'POST')
    await of.locator('#quantity').fill(quantity)
    await of.getByRole('button', { name: /Put in the basket|Try once more/ }).click()
    return (await answered).status()
  }
  expect(await send('37', page), 'there are 36').toBe(409)
  await expect(page.locator('#quantity')).toHaveValue('37')
  await page.locator('.problem-summary a').click()
  await expect(page.locator('#quantity')).toBeFocused()
  expect(await send('0', page)).toBe(422)
  await expect(page.locator('.problem-summary')).toContainText('whole number from 1 to 99')
  expect(await send('2', page)).toBe(303)
  const quantity = page.getByLabel(/^How many of/)
  await quantity.fill('500')
  await page.getByRole('button', { name: /^Change how many/ }).click()
  await expect(page.locator('.problem-summary')).toContainText('The number stays as it was')
  await expect(quantity).toHaveValue('500')
  await quantity.fill('3')
  await page.getByRole('button', { name: /^Change how many/ }).click()
  await expect(page.getByText('The number was changed.')).toBeVisible()
  await page.getByRole('button', { name: shopWords.en.remove }).click()
  await expect(page.getByText(shopWords.en.empty)).toBeVisible()
  await page.context().close()
})

for (const language of ['en', 'fr'] as const) {
  test(`what may not be sent to the address stays, says why by which law, and the rest goes on (${language})`, async ({ browser }) => {
    const say = shopWords[language]
    const page = await openVisitor(browser, 'CA-ON', phone)
    await putIn(page, 'oyster-grow-kit', { language })
    await putIn(page, 'symptom-journal', { language })
    await page.goto(`${house.site}/${language}/checkout`)
    await askQuote(page, language, { country: 'US', region: 'CA-ON', postalCode: '78701' })
    await expect(page.locator('.problem-summary a')).toHaveAttribute('href', '#region')
    await page.locator('#region').selectOption('US-NY')
    await page.getByRole('button', { name: say.quote }).click()
    await expect(page.locator('.problem-summary a'), 'a ZIP Code of Texas isn’t in New York').toHaveAttribute('href', '#postalCode')
    await expect(page.locator('#postalCode')).toHaveValue('78701')
    await expect(page.locator('#postalCode')).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(page)
    await page.locator('#region').selectOption('US-TX')
    await page.getByRole('button', { name: say.quote }).click()
    const kit = page.locator('.basket-line', { hasText: /Oyster|Pleurote/i })
    await expect(kit).toHaveAttribute('data-gate-level', 'information')
    await expect(kit.locator('.basket-why')).toContainText(language === 'en' ? 'can’t be bought for this address' : 'ne peut pas être acheté pour cette adresse')
    expect(await kit.innerText(), 'no price where there is nothing to sell').not.toMatch(/[$€]/)
    await expect(page.locator('.checkout-sums dd').first(), 'the journal alone is summed, in its own price for there').toContainText(language === 'en' ? '$16.50' : /16,50\s\$/)
    await expect(page.getByRole('button', { name: say.order })).toBeVisible()
    await expectAccessible(page)
    await expectNoSideScroll(page)
    await page.context().close()
  })
}

test('where nothing can be ordered, there is no way to the checkout and no control of buying', async ({ browser }) => {
  const page = await openVisitor(browser, 'CA-ON')
  await putIn(page, 'oyster-grow-kit')
  await choosePlace(page, 'NL')
  await page.goto(`${house.site}/en/cart`)
  await expect(page.locator('.basket-line')).toHaveAttribute('data-gate-level', 'information')
  await expect(page.locator('main a[href$="/checkout"]')).toHaveCount(0)
  expect(await page.locator('main').innerText()).not.toMatch(/[$€]\s?\d/)
  await page.goto(`${house.site}/en/checkout`)
  await expect(page, 'leads back').toHaveURL(`${house.site}/en/cart`)
  for (const slug of ['lions-mane', 'mycelium-supplement', 'reagent-test-kit', 'hemp-oil', 'psilocybin-truffles', 'oyster-grow-kit']) {
    await page.goto(`${house.site}/en/shop/${slug}`)
    await expect(page.locator('main form, main input, main button[type=submit]'), slug).toHaveCount(0)
  }
  await page.context().close()
})

test('a place that isn’t known any more is asked for, and one comes back to the basket', async ({ browser }) => {
  const page = await openVisitor(browser, 'CA-ON', { javaScriptEnabled: false })
  await putIn(page, 'oyster-grow-kit')
  await page.goto(`${house.site}/en/region`)
  await page.locator('button[name=forget][value=place]').click()
  await page.goto(`${house.site}/en/cart`)
  await expect(page.locator('.basket-why')).toHaveText('Whether this can be bought depends on where you are.')
  await page.getByRole('link', { name: 'Say where you are' }).click()
  await page.locator('select[name=place]').selectOption('CA-QC')
  await page.locator('form[action$="/region"] button[type=submit]').first().click()
  await expect(page).toHaveURL(`${house.site}/en/cart`)
  await expect(page.getByRole('link', { name: shopWords.en.toCheckout }), 'as it was before, so nothing is to be accepted').toBeVisible()
  await page.context().close()
})

test('rules that change between quote and order stop it; what is hidden then keeps no name', async ({ browser, request }) => {
  const page = await openVisitor(browser, 'CA-ON', { javaScriptEnabled: false })
  await putIn(page, 'symptom-journal')
  await putIn(page, 'fungi-field-guide')
  await goToQuote(page, 'en')
  const takeAway = await publishRule(request, rule({ ruleId: 'journals-hidden-test', kind: 'cap', level: 'hidden', classes: ['journal'], places: ['CA-ON'], noticeEn: 'No journals, for this test.', noticeFr: 'Pas de journaux, pour cet essai.' }))
  try {
    await page.locator('#terms').check()
    const answered = page.waitForResponse((it) => it.request().method() === 'POST')
    await page.getByRole('button', { name: shopWords.en.order }).click()
    expect((await answered).status()).toBe(409)
    await expect(page.locator('.problem-summary')).toContainText('Something changed since you last saw it')
    const gone = page.locator('.basket-hidden')
    await expect(gone).toContainText('One thing in your basket can’t be offered here.')
    await expect(gone.locator('img, a')).toHaveCount(0)
    expect(await page.locator('main').innerHTML()).not.toMatch(/journal/i)
    // Accepted as it is now, the rest can be ordered.
    const session = await orderNow(page, 'en')
    await page.getByRole('button', { name: shopWords.en.close, exact: true }).click()
    await expectCaptures(session, 1)
    await page.goto(`${house.site}/en/cart`)
    expect(await page.locator('main').innerHTML()).not.toMatch(/journal/i)
    await expect(page.locator('.basket-line')).toHaveCount(1)
    await page.getByRole('button', { name: 'Take this out' }).click()
    await expect(page.getByText(shopWords.en.empty)).toBeVisible()
  } finally {
    await takeAway()
  }
  await page.context().close()
})

test('a rule that takes over while the customer pays: nothing is taken, and what was held is released', async ({ browser, request }) => {
  const page = await openVisitor(browser, 'CA-ON')
  await putIn(page, 'reishi-tea')
  await goToQuote(page, 'en')
  const session = await orderNow(page, 'en')
  const takeAway = await publishRule(request, rule({ ruleId: 'fungi-stop-test', kind: 'cap', level: 'information', classes: ['functional-mushroom'], places: ['CA-ON'], noticeEn: 'Not sold, for this test.', noticeFr: 'Pas vendu, pour cet essai.' }))
  try {
    await page.getByRole('button', { name: shopWords.en.approve, exact: true }).click()
    await expect.poll(async () => (await providerRecord()).cancellations.some((one) => one.session === session), { timeout: 20_000 }).toBe(true)
    expect((await providerRecord()).captures.filter((one) => one.session === session)).toEqual([])
  } finally {
    await takeAway()
  }
  await page.context().close()
})

test('a price that changed is shown and has to be accepted, in the basket and at the order', async ({ browser, request }) => {
  const { token } = (await (await request.post(`${house.cms}/api/staff/login`, { data: await accountOf('shop-manager') })).json()) as { token: string }
  const headers = { authorization: `JWT ${token}` }
  const { docs: [variant] } = (await (await request.get(`${house.cms}/api/variants?where[sku][equals]=OYSTER-KIT&depth=0`, { headers })).json()) as { docs: { id: string; priceCadMinor: number }[] }
  const setPrice = async (priceCadMinor: number) => expect((await request.patch(`${house.cms}/api/variants/${variant?.id}?locale=en`, { headers, data: { priceCadMinor } })).status()).toBe(200)
  const page = await openVisitor(browser, 'CA-ON', { javaScriptEnabled: false })
  await putIn(page, 'oyster-grow-kit')
  try {
    await setPrice(3100)
    await page.goto(`${house.site}/en/cart`)
    await expect(page.locator('.basket-changed')).toBeVisible()
    await expect(page.getByRole('link', { name: shopWords.en.toCheckout }), 'not before it is accepted').toHaveCount(0)
    await page.reload()
    await expect(page.locator('.basket-changed'), 'looking again accepts nothing').toBeVisible()
    await page.getByRole('button', { name: shopWords.en.accept }).click()
    await expect(page.locator('.basket-changed')).toHaveCount(0)
    await page.getByRole('link', { name: shopWords.en.toCheckout }).click()
    await askQuote(page, 'en')
    await setPrice(3300)
    await page.locator('#terms').check()
    await page.getByRole('button', { name: shopWords.en.order }).click()
    await expect(page.locator('.problem-summary')).toContainText('Something changed')
    await expect(page.locator('.basket-line')).toContainText('$33.00 each')
    await expect(page.locator('.basket-changed')).toBeVisible()
    await orderNow(page, 'en')
  } finally {
    await setPrice(2900)
  }
  await page.context().close()
})

test('declined can be tried again; going back leads to the order, and pressing twice is one order', async ({ browser }) => {
  const page = await openVisitor(browser, 'CA-QC')
  await putIn(page, 'lions-mane-npn')
  await goToQuote(page, 'en', { city: 'Montréal', region: 'CA-QC', postalCode: 'H2X 1Y4' })
  await page.getByRole('button', { name: shopWords.en.order }).click()
  await expect(page.locator('.problem-summary'), 'without the terms').toContainText('Tick that you accept')
  await page.locator('.problem-summary a').click()
  await expect(page.locator('#terms')).toBeFocused()
  await page.locator('#terms').check()
  await page.getByRole('button', { name: shopWords.en.order }).dblclick()
  await expect(page).toHaveURL(/\/pay\//)
  const session = sessionOf(page.url())
  // Nothing of the checkout is kept by the browser: going back, it asks whether the form is to be sent again. As it sends it then:
  const back = await page.request.post(`${house.site}/en/checkout`, { form: { ...ottawa, line2: '', do: 'quote' }, maxRedirects: 0 })
  expect([back.status(), back.headers().location]).toEqual([303, expect.stringMatching(/^\/en\/orders\/[\w-]{43}$/)])
  await page.getByRole('button', { name: shopWords.en.decline, exact: true }).click()
  await page.getByRole('button', { name: shopWords.en.approve, exact: true }).click()
  await expectCaptures(session, 1)
  const orders = (await providerRecord()).authorisations.filter((one) => one.session === session)
  expect(new Set(orders.map(({ orderId }) => orderId)).size).toBe(1)
  await page.context().close()
})

test('who closes the tab after paying has paid all the same', async ({ browser }) => {
  const page = await openVisitor(browser, 'NL', { javaScriptEnabled: false })
  await putIn(page, 'fungi-field-guide', { language: 'fr' })
  await page.goto(`${house.site}/fr/checkout`)
  await askQuote(page, 'fr', { city: 'Utrecht', country: 'NL', region: '', postalCode: '3511 AA' })
  await expect(page.locator('.checkout-total')).toContainText('EUR')
  const session = await orderNow(page, 'fr')
  await page.getByRole('button', { name: shopWords.fr.close, exact: true }).click()
  await page.context().close()
  await expectCaptures(session, 1)
})

test('basket and checkout are for everyone: at 320 pixels, in the dark, by axe, without a script', async ({ browser }) => {
  for (const [language, look] of [['en', { ...desktop }], ['fr', { ...phone, colorScheme: 'dark' as const }], ['fr', { viewport: { width: 320, height: 640 } }]] as const) {
    const page = await openVisitor(browser, 'CA-ON', look)
    const check = async () => { await expectNoSideScroll(page); await expectAccessible(page) }
    await page.goto(`${house.site}/${language}/cart`)
    await check()
    await putIn(page, 'fungi-field-guide', { language })
    await putIn(page, 'oyster-grow-kit', { language })
    await check()
    await page.goto(`${house.site}/${language}/checkout`)
    await check()
    await page.getByRole('button', { name: shopWords[language].quote }).click()
    await expect(page.locator('.problem-summary')).toBeFocused()
    await check()
    await askQuote(page, language)
    await expect(page.locator('.checkout-order')).toBeVisible()
    await check()
    await choosePlace(page, 'US-TX')
    await page.goto(`${house.site}/${language}/cart`)
    await expect(page.locator('.basket-blocked').first()).toBeVisible()
    await check()
    await page.context().close()
  }
  await expectAccessibleWithoutScripts(browser, `${house.site}/fr/cart`, phone)
})
