import { expect, test, type Page } from '@playwright/test'
import { signIn } from './support/admin.ts'
import { expectAccessible } from './support/axe.ts'
import { house } from './support/house.ts'
import { publishRule } from './support/officers.ts'
import { openCheckout, paidOrder, placeOrder, press, refundsOf, stateOf, type Placed } from './support/orders.ts'
import { expectNoSideScroll } from './support/settled.ts'

// The shop's admin: orders are made by the CMS's API and paid on the sandbox's page; staff work on them in the browser.
test.describe.configure({ mode: 'serial' })

const book = 'fungi-field-guide'
const kit = 'oyster-grow-kit'
const openOrder = (page: Page, { id }: Pick<Placed, 'id'>) => page.goto(`${house.cms}/admin/order-desk/${id}`)
const said = (page: Page) => page.locator('#said')
const box = (page: Page, title: string) => page.locator('.shop-act-box', { has: page.locator('summary', { hasText: new RegExp(`^${title}$`) }) })
const setLanguage = (page: Page, language: 'en' | 'fr') => page.context().addCookies([{ name: 'gatehouse-cms-lng', value: language, url: house.cms }])

let desk: Page
test.beforeAll(async ({ browser, request }) => {
  await openCheckout(request)
  desk = await (await browser.newContext()).newPage()
  await signIn(desk, 'shop-manager')
})
test.afterAll(() => desk.context().close())

test('staff find an order in its queue, pack and send it; the rules’ word on each line is shown', async ({ request }) => {
  const order = await paidOrder(request, book, { quantity: 2, email: 'find-me@example.test' })
  await desk.goto(`${house.cms}/admin`)
  await desk.goto(`${house.cms}/admin/order-desk`)
  await expect(desk.getByRole('link', { name: /^To ship \d+$/ })).toHaveAttribute('aria-current', 'page')
  await desk.getByLabel('Order number or e-mail').fill(order.reference.toLowerCase().replaceAll('-', ''))
  await desk.getByRole('button', { name: 'Search' }).click()
  await expect(desk.locator('.shop-table tbody tr')).toHaveCount(1)
  await expectAccessible(desk, '#desk')
  await desk.getByRole('link', { name: order.reference }).click()

  await expect(desk.getByRole('heading', { level: 1, name: `Order ${order.reference}` })).toBeVisible()
  const decisions = desk.locator('section', { has: desk.getByRole('heading', { name: 'What the rules said' }) }).last()
  await expect(decisions).toContainText('When it was ordered')
  await expect(decisions).toContainText('Before the money was taken')
  await expect(decisions.locator('.desk-level--purchase').first()).toBeVisible()
  await decisions.getByText('How it came about').first().click()
  await expect(decisions.getByText('Goods to', { exact: false }).first()).toBeVisible()
  await expectAccessible(desk, '#desk')

  await desk.getByText('Note the lot', { exact: true }).first().click()
  await desk.getByLabel(/^Lot of/).fill('L-2026-11')
  await desk.getByRole('button', { name: 'Note the lot' }).click()
  await expect(said(desk)).toHaveText('The lot is noted.')
  await desk.getByRole('button', { name: 'Mark as packed' }).click()
  await expect(said(desk)).toHaveText('It is marked as packed.')
  // Without a carrier it is told beside the field, and nothing is sent.
  await desk.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(desk.getByLabel('Carrier')).toHaveAttribute('aria-invalid', 'true')
  await expect(desk.getByLabel('Carrier')).toBeFocused()
  await desk.getByLabel('Carrier').fill('Canada Post')
  await desk.getByLabel('Tracking number or link').fill('RR 123 456')
  await desk.keyboard.press('Enter')
  await expect(said(desk)).toHaveText('It is marked as sent.')
  await expect(said(desk)).toBeFocused()
  expect(await stateOf(request, order)).toBe('shipped/captured')
  await expect(desk.locator('ol.shop-history')).toContainText(/Sent with Canada Post, RR 123 456/)

  await desk.goto(`${house.cms}/admin/order-desk/${order.id}/slip`)
  await expect(desk.locator('.sheet')).toContainText('L-2026-11')
  await expect(desk.locator('.sheet')).toContainText('1 Main Street')
  expect(await desk.locator('.sheet').innerText()).not.toMatch(/CAD|\$/)
  await desk.goto(`${house.cms}/admin/order-desk/${order.id}/receipt`)
  await expect(desk.locator('.sheet tfoot')).toContainText(/\d+%/)
  await expectAccessible(desk, '.sheet-page')
})

test('rules that changed before shipping: held, and given back, once', async ({ request }) => {
  const order = await paidOrder(request, kit)
  await openOrder(desk, order)
  await desk.getByRole('button', { name: 'Mark as packed' }).click()
  await expect(said(desk)).toHaveText('It is marked as packed.')
  const takeAway = await publishRule(request, {
    ruleId: `no-kits-shipped-${Date.now().toString(36)}`, kind: 'cap', level: 'information', classes: ['culinary-grow-kit'], places: ['CA-ON'], sourceTitle: 'A law for this test', sourceDate: '2026', checkedOn: '2026-11-23', confidence: 'H',
    noticeEn: 'Kits can’t be sent in Ontario.', noticeFr: 'Les trousses ne peuvent être envoyées en Ontario.',
  })
  try {
    await desk.getByLabel('Carrier').fill('Canada Post')
    await desk.getByRole('button', { name: 'Mark as sent' }).dblclick()
    await expect(said(desk)).toContainText('the rules don’t allow it any more')
  } finally {
    await takeAway()
  }
  expect(await stateOf(request, order)).toBe('cancelled/refunded')
  expect(await refundsOf(order)).toEqual([order.totalMinor])
  await openOrder(desk, order)
  await expect(desk.locator('.shop-refusal')).toContainText('Kits can’t be sent in Ontario.')
  await expect(desk.locator('ol.shop-history')).toContainText('The rules don’t allow sending it any more.')
})

test('a part is given back once by a double click; more than is left is told beside the field', async ({ request }) => {
  const order = await paidOrder(request, book)
  await openOrder(desk, order)
  const refund = box(desk, 'Give money back')
  await refund.locator('summary').click()
  await refund.getByLabel(/^Amount/).fill('99999')
  await refund.getByLabel('Reason').fill('The cover is bent.')
  await refund.getByRole('button', { name: 'Give back' }).click()
  await expect(refund.getByLabel(/^Amount/)).toHaveAttribute('aria-invalid', 'true')
  await expect(refund).toContainText('is left to give back')
  expect(await refundsOf(order)).toEqual([])
  await refund.getByLabel(/^Amount/).fill('5.25')
  await refund.getByRole('button', { name: 'Give back' }).dblclick()
  await expect(said(desk)).toContainText('The provider has answered')
  expect(await refundsOf(order)).toEqual([525])
  expect(await stateOf(request, order)).toBe('placed/part-refunded')
  await expect(desk.locator('ol.shop-history')).toContainText('The cover is bent.')
})

test('without scripts a form is a plain form: it is led back, and refused with a page', async ({ browser, request }) => {
  const order = await paidOrder(request, book)
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await desk.context().storageState() })
  const page = await context.newPage()
  await openOrder(page, order)
  await page.getByRole('button', { name: 'Mark as packed' }).click()
  await expect(page).toHaveURL(/said=fulfilled/)
  await expect(page.locator('#said')).toHaveText('It is marked as packed.')
  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing was changed' })).toBeVisible()
  await expect(page.getByText('carrier')).toBeVisible()
  expect(await stateOf(request, order)).toBe('fulfilled/captured')
  await context.close()
})

test('a dispute is in its queue, holds the order, and once it is won the order goes on', async ({ request }) => {
  const order = await paidOrder(request, book)
  await press(request, order, 'dispute')
  await expect.poll(() => stateOf(request, order)).toBe('held/disputed')
  await desk.goto(`${house.cms}/admin/order-desk?queue=disputed`)
  await expect(desk.getByRole('link', { name: order.reference })).toBeVisible()
  await press(request, order, 'won')
  await expect.poll(() => stateOf(request, order)).toBe('held/captured')
  await openOrder(desk, order)
  await box(desk, 'Resume').locator('summary').click()
  await box(desk, 'Resume').getByLabel('Reason').fill('The bank decided for us.')
  await box(desk, 'Resume').getByRole('button', { name: 'Resume' }).click()
  await expect(said(desk)).toHaveText('It goes on: pack it again.')
})

test('stock is changed with a reason, and its ledger sums to it', async () => {
  await desk.goto(`${house.cms}/admin/stock-desk`)
  await desk.locator('.shop-table tbody a').first().click()
  const onHand = desk.locator('.shop-facts dd').first()
  const before = Number(await onHand.innerText())
  await desk.getByLabel('Change', { exact: true }).fill('+3')
  await desk.getByLabel('Reason').fill('A delivery.')
  await desk.getByRole('button', { name: 'Change the stock' }).dblclick()
  await expect(said(desk)).toHaveText('The stock is changed.')
  await expect(onHand).toHaveText(String(before + 3))
  await expect(desk.locator('.shop-table tbody tr').first()).toContainText('A delivery.')
  await expect(desk.getByText('don’t sum')).toHaveCount(0)
  await expectAccessible(desk, '#desk')
  await desk.getByLabel('Change', { exact: true }).fill('-100000')
  await desk.getByLabel('Reason').fill('Too many.')
  await desk.getByRole('button', { name: 'Change the stock' }).click()
  await expect(desk.getByLabel('Change', { exact: true })).toHaveAttribute('aria-invalid', 'true')
})

test('orders are taken as CSV', async ({ request }) => {
  const order = await placeOrder(request, book, { email: 'csv@example.test' })
  await desk.goto(`${house.cms}/admin/order-desk?queue=all`)
  const download = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Download' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^orders-[\d-]+\.csv$/)
  const { readFile } = await import('node:fs/promises')
  expect(await readFile(await file.path(), 'utf8')).toContain(`"${order.reference}"`)
})

for (const [what, look] of [['a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }], ['a desk', { viewport: { width: 1440, height: 900 } }]] as const) {
  test(`on ${what} it is in French, accessible, and scrolls one way`, async ({ browser, request }) => {
    const order = await paidOrder(request, book, { locale: 'fr' })
    const context = await browser.newContext({ ...look, storageState: await desk.context().storageState() })
    const page = await context.newPage()
    await setLanguage(page, 'fr')
    if ('colorScheme' in look) await context.addCookies([{ name: 'gatehouse-cms-theme', value: 'dark', url: house.cms }])
    for (const [path, title] of [['order-desk', 'Bureau des commandes'], [`order-desk/${order.id}`, `Commande ${order.reference}`], ['stock-desk', 'Bureau du stock']] as const) {
      await page.goto(`${house.cms}/admin/${path}`)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expectNoSideScroll(page)
      await expectAccessible(page, '#desk')
    }
    await page.goto(`${house.cms}/admin/order-desk/${order.id}/receipt`)
    await expect(page.locator('.sheet')).toHaveAttribute('lang', 'fr-CA')
    await context.close()
  })
}

test('the auditor reads and has no forms; an editor sees no orders', async ({ browser }) => {
  for (const role of ['auditor', 'editor'] as const) {
    const page = await (await browser.newContext()).newPage()
    await signIn(page, role)
    await page.goto(`${house.cms}/admin/order-desk?queue=all`)
    if (role === 'editor') await expect(page.getByText('This account can’t see orders.')).toBeVisible()
    else {
      await page.locator('.shop-table tbody a').first().click()
      await expect(page.getByText('Shop managers and admins act here.')).toBeVisible()
      await expect(page.locator('form.shop-act')).toHaveCount(0)
    }
    await page.context().close()
  }
})
