import { expect, test, type Page } from '@playwright/test'
import { choose, openTab, signIn } from './support/admin.ts'
import { expectAccessible } from './support/axe.ts'
import { house } from './support/house.ts'
import { tabUntil } from './support/keyboard.ts'
import { askFrom, giveReason, leaveRules, openDesk, press, rulesAsSeen, said, shownAfter, twoOfficers, type Rules } from './support/rule-desk.ts'
import { expectNoSideScroll } from './support/settled.ts'

// Two officers and a visitor, side by side. What one of them does in the admin is on the other's page, and on the visitor's.
test.describe.configure({ mode: 'serial' })

const kit = '/en/shop/oyster-grow-kit'
const book = '/en/shop/fungi-field-guide'
const ruleId = `kits-japan-${Date.now().toString(36)}`

let first: Page
let second: Page
let visitor: Page
/** How the rules were found: they are left like that. */
let found: Rules

const level = (page: Page) => page.locator('main').getAttribute('data-gate-level')

test.beforeAll(async ({ browser }) => {
  [first, second] = await twoOfficers(browser)
  visitor = await (await browser.newContext()).newPage()
  await visitor.goto(`${house.site}/en/region`)
  await visitor.locator('select[name=place]').selectOption('JP')
  await visitor.locator('form[method=post] button[type=submit]').first().click()
  await expect(visitor).toHaveURL(/\/region\?kept=1$/)
  found = await rulesAsSeen(first)
  expect(found, 'nothing is being edited').toMatchObject({ isClean: true, isStopped: false, waiting: [] })
})
test.afterAll(async () => {
  await leaveRules([first, second], found)
  for (const page of [first, second, visitor]) await page.context().close()
})

test('a rule written in the admin is shown with what it would do, before anything counts', async () => {
  await first.goto(`${house.cms}/admin/collections/rules/create`)
  // The level is asked for once the server has been told the kind.
  await choose(first, 'kind', 'Grant')
  await expect(first.locator('#field-level')).toBeVisible()
  await choose(first, 'level', 'Display')
  await first.locator('#field-ruleId').fill(ruleId)
  await first.locator('#field-classes').fill('["culinary-grow-kit"]')
  await first.locator('#field-places').fill('["JP"]')
  await openTab(first, 'Source')
  await first.locator('#field-sourceTitle').fill('A law for this test')
  await first.locator('#field-sourceDate').fill('2026')
  await first.locator('#field-checkedOn').fill('2026-11-23')
  await choose(first, 'confidence', 'High')
  await openTab(first, 'What visitors read')
  await first.locator('#field-noticeEn').fill('In Japan kits of kitchen mushrooms may be shown.')
  await first.locator('#field-noticeFr').fill('Au Japon, les trousses de champignons de cuisine peuvent être montrées.')
  await first.locator('#action-save').click()
  await expect(first).toHaveURL(/\/rules\/[\w-]+/)
  await expect(first).not.toHaveURL(/\/create/)

  await openDesk(first, 'change')
  await expect(first.getByText('It only opens.')).toBeVisible()
  await expect(first.getByText('something opens', { exact: true }), 'why a second person is needed').toBeVisible()
  const opens = first.locator('.change-side', { has: first.getByRole('heading', { name: 'Opens' }) })
  await expect(opens.locator('.change-side__counts')).toHaveText(/^\d+ cells · one product · \d+ pages$/)
  await expect(opens.locator('li', { hasText: 'Oyster Grow Kit' })).toContainText(/Information.*Display.*Japan/)
  await expect(opens.getByRole('link', { name: '/shop/oyster-grow-kit' })).toHaveAttribute('href', `${house.site}${kit}`)
  await expect(first.getByText('Nothing closes.')).toBeVisible()
  const part = first.locator('.change-parts details', { hasText: ruleId })
  await expect(part).toContainText(/added.*by /)
  await expect(part.getByRole('row', { name: /^Level/ })).toContainText('Display, with the price')
  await visitor.goto(`${house.site}${kit}`)
  expect(await level(visitor), 'nothing counts yet').toBe('information')
})

test('publishing it asks for a second person, and an author’s approval is refused', async () => {
  await expect(first.getByRole('button', { name: 'Publish now' })).toHaveCount(0)
  expect((await press(first, 'Ask for a second person')).status, 'without a reason').toBe(422)
  const reason = first.locator('form', { has: first.getByRole('button', { name: 'Ask for a second person' }) }).getByLabel('Reason')
  await expect(reason).toBeFocused()
  await expect(reason).toHaveAccessibleDescription(/Say why, in a few words\./)
  await giveReason(first, 'Ask for a second person', 'Japan lets kits be shown.')
  expect((await press(first, 'Ask for a second person')).status).toBe(202)
  await expect(said(first)).toContainText('Another policy officer has to approve it')
  await expect(said(first), 'the focus goes where it is said').toBeFocused()
  const card = first.getByRole('article', { name: 'A change of the rules' })
  await expect(card).toContainText('You wrote a part of it, so another policy officer has to approve it.')
  await expect(card.getByRole('button', { name: 'Approve' })).toHaveCount(0)
  const { body } = await askFrom(first, 'GET', '/policy/working-copy')
  const [change] = body.changes as unknown as { id: string }[]
  expect(await askFrom(first, 'POST', '/policy/approve', { change: change?.id })).toMatchObject({ status: 403, body: { error: { message: 'Whoever wrote a part of a change can’t approve it.' } } })
})

test('the second officer sees what it would do and approves, and the visitor’s next page differs', async () => {
  await openDesk(second, 'change')
  const card = second.getByRole('article', { name: 'A change of the rules' })
  await expect(card).toContainText('Japan lets kits be shown.')
  await expect(card).toContainText('It only opens.')
  await expect(card).toContainText(ruleId)
  await expectAccessible(second, '.desk')
  const { status, at } = await press(second, 'Approve and publish')
  expect(status).toBe(200)
  await shownAfter(visitor, kit, 'display', at, 'a rule that was approved')
  await visitor.goto(`${house.site}${kit}`)
  expect(await level(visitor)).toBe('display')
  await expect(visitor.getByText('In Japan kits of kitchen mushrooms may be shown.')).toBeVisible()
  await expect(said(second)).toHaveText(/^Set \d+ is published\.$/)
  await expect(second.getByText('Nothing waits for a second person.')).toBeVisible()
})

test('whoever looked at something else is told in plain words, and sees how it stands', async () => {
  await openDesk(first, 'sets', `?set=${found.inForce}`)
  await expect(first.getByText('It only closes.')).toBeVisible()
  await openDesk(second, 'sets', `?set=${found.inForce}`)
  await giveReason(second, 'Publish now', 'Japan changed its mind.')
  const { status, at } = await press(second, 'Publish now')
  expect(status, 'what only closes needs one officer').toBe(200)
  await shownAfter(visitor, kit, 'information', at, 'an earlier set that was brought back')
  await giveReason(first, 'Publish now', 'The same at the same moment.')
  expect((await press(first, 'Publish now')).status).toBe(409)
  await expect(said(first)).toContainText('There is nothing to publish: this is what the set in force says already. Nothing was changed. This page now shows how it stands')
  await expect(first.getByText('It says what is in force already')).toBeVisible()
})

test('what is being edited can be dropped, once it was confirmed', async () => {
  await openDesk(first, 'change')
  await expect(first.locator('.change-parts')).toContainText(ruleId)
  await expect(first.getByRole('button', { name: 'Drop it and start over' })).toBeHidden()
  await first.getByText('Drop what is being edited…').click()
  await expect(first.getByText(/^One part would be dropped for good/)).toBeVisible()
  await giveReason(first, 'Drop it and start over', 'The test is over.')
  expect((await press(first, 'Drop it and start over')).status).toBe(200)
  await expect(said(first)).toHaveText('The working copy says again what is in force.')
  await expect(first.getByText('Nothing is being edited')).toBeVisible()
})

test('a stop of all sales is one click with a reason, and lifted by two', async () => {
  await visitor.goto(`${house.site}${book}`)
  expect(await level(visitor)).toBe('purchase')
  await openDesk(first, 'change')
  await giveReason(first, 'Stop all sales now', 'A recall, for a test.')
  const stopped = await press(first, 'Stop all sales now')
  expect(stopped.status).toBe(200)
  await shownAfter(visitor, book, 'display', stopped.at, 'a stop of all sales')
  await visitor.reload()
  await expect(visitor.getByText('Sales are paused for the moment.').first()).toBeVisible()
  await expect(first.getByRole('heading', { name: 'Sales are stopped' })).toBeVisible()
  await giveReason(first, 'Ask to go on with sales', 'The test is over.')
  expect((await press(first, 'Ask to go on with sales')).status).toBe(202)
  await expect(first.getByText('Sales go on once another policy officer approves it below.')).toBeVisible()
  await expect(first.getByRole('button', { name: /^Approve/ })).toHaveCount(0)

  await openDesk(second, 'change')
  const lifted = await press(second, 'Approve: sales go on')
  expect(lifted.status).toBe(200)
  await shownAfter(visitor, book, 'purchase', lifted.at, 'sales that go on')
  await expect(second.getByRole('button', { name: 'Stop all sales now' })).toBeVisible()
})

test('a set takes effect by the clock at its time, in the zone of whoever chose it', async () => {
  const made = await askFrom(first, 'POST', '/rules?locale=en', {
    ruleId: `${ruleId}-book`, kind: 'cap', level: 'information', classes: ['book'], places: ['JP'], roles: ['visitor', 'shipTo'], sourceTitle: 'A law for this test', sourceDate: '2026',
    checkedOn: '2026-11-23', confidence: 'H', noticeEn: 'In Japan this book may not be sold.', noticeFr: 'Au Japon, ce livre ne peut pas être vendu.',
  })
  expect(made.status).toBe(201)
  await openDesk(first, 'change')
  await expect(first.getByRole('button', { name: 'Publish now' }), 'it only closes').toBeVisible()
  await first.getByLabel('At a set time').check()
  await expect(first.getByText('In your device’s time zone, America/Toronto (UTC−05:00).')).toBeVisible()
  await expect(first.getByRole('button', { name: 'Publish now' }), 'not while there is no time').toHaveAttribute('aria-disabled')
  const secondsAhead = 12
  const at = (Math.floor(Date.now() / 1000) + secondsAhead) * 1000
  await first.getByLabel('Day and time').fill(await first.evaluate((instant) => new Date(instant - new Date(instant).getTimezoneOffset() * 60_000).toISOString().slice(0, 19), at))
  await expect(first.getByText(/That is .*UTC/)).toBeVisible()
  await giveReason(first, 'Schedule it', `From a moment on: ${ruleId}.`)
  expect((await press(first, 'Schedule it')).status).toBe(200)
  await expect(said(first)).toContainText('takes effect by itself at its time')
  expect(Date.now(), 'published before its time').toBeLessThan(at)
  await visitor.goto(`${house.site}${book}`)
  expect(await level(visitor), 'before its time').toBe('purchase')
  await openDesk(first, 'sets')
  await expect(first.getByRole('row', { name: new RegExp(ruleId) })).toContainText('Scheduled')
  await visitor.waitForTimeout(Math.max(0, at - Date.now()))
  await shownAfter(visitor, book, 'information', performance.now(), 'a scheduled set, from its instant on')
  await openDesk(first, 'sets')
  await expect(first.getByRole('row', { name: new RegExp(ruleId) })).toContainText('In force')
})

test('an earlier set that opens something comes back by two, and the house is as it was found', async () => {
  await openDesk(first, 'sets', `?set=${found.inForce}`)
  await giveReason(first, 'Ask for a second person', 'The test is over.')
  expect((await press(first, 'Ask for a second person')).status).toBe(202)
  await openDesk(second, 'change')
  await expect(second.getByRole('article', { name: 'Bringing back an earlier set' })).toContainText('The test is over.')
  const { status, at } = await press(second, 'Approve and publish')
  expect(status).toBe(200)
  await shownAfter(visitor, book, 'purchase', at, 'an earlier set that was approved')
  expect(await askFrom(first, 'POST', '/policy/start-over', { reason: 'The test is over.' })).toMatchObject({ status: 200 })
  expect(await rulesAsSeen(first)).toMatchObject({ candidate: found.candidate, isClean: true })
})

test('facts that wait stand beside those that count, and can be withdrawn', async () => {
  const { body } = await askFrom(first, 'GET', '/product-facts?limit=20&depth=1')
  const facts = (body.docs as unknown as { id: string; product: { slug: string } }[]).find(({ product }) => product.slug === 'lions-mane')
  expect(await askFrom(first, 'PATCH', `/product-facts/${facts?.id}`, { attributes: [{ name: 'npn', value: '80099999', url: 'https://example.org/npn' }], evidence: 'Looked up for a test.' })).toMatchObject({ status: 200 })
  await openDesk(first, 'change')
  const own = first.getByRole('article', { name: /^What Lion/ })
  await expect(own).toContainText('You wrote them, so another policy officer has to approve them.')
  await openDesk(second, 'change')
  const card = second.getByRole('article', { name: /^What Lion/ })
  await expect(card.getByRole('row', { name: /^Attributes/ })).toContainText('80099999')
  await expect(card).toContainText(/Information.*Purchase.*Canada/)
  await expect(card.getByRole('button', { name: 'Approve these facts' })).toBeVisible()
  await card.getByText('Withdraw it…').click()
  expect((await press(second, 'Withdraw')).status).toBe(200)
  await expect(said(second)).toHaveText('They are withdrawn; what counted goes on.')
  await expect(card).toHaveCount(0)
})

test('the views are for everyone: axe, by keyboard, in French, dark and on a phone', async ({ browser }) => {
  await askFrom(first, 'POST', '/rules?locale=en', {
    ruleId: `${ruleId}-look`, kind: 'grant', level: 'display', classes: ['culinary-grow-kit'], places: ['JP'], sourceTitle: 'A law for this test', sourceDate: '2026', checkedOn: '2026-11-23', confidence: 'H',
    noticeEn: 'For a look.', noticeFr: 'Pour voir.',
  })
  for (const [look, viewport] of [['light', { width: 1440, height: 900 }], ['dark', { width: 390, height: 844 }]] as const) {
    const context = await browser.newContext({ storageState: await first.context().storageState(), viewport })
    await context.addCookies([{ name: 'gatehouse-cms-theme', value: look, url: house.cms }, { name: 'gatehouse-cms-lng', value: 'fr', url: house.cms }])
    const page = await context.newPage()
    for (const [view, query] of [['change', ''], ['sets', `?set=${found.inForce}`]] as const) {
      await openDesk(page, view, query)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(view === 'change' ? 'Changer et publier' : 'Jeux publiés')
      await expect(page.locator('html')).toHaveAttribute('data-theme', look)
      await expectAccessible(page, '.desk')
      await expectNoSideScroll(page)
    }
    if (look === 'dark') {
      // The narrowest phone: what is written has room beside its button, or above it.
      await page.setViewportSize({ width: 320, height: 844 })
      await openDesk(page, 'change')
      expect((await page.locator('.change-stop input[name=reason]').boundingBox())?.width).toBeGreaterThan(200)
      await expectAccessible(page, '.desk')
    }
    if (look === 'light') {
      await openDesk(page, 'change')
      await expect(page.getByText('Cela ne fait qu’ouvrir.')).toBeVisible()
      await tabUntil(page, '.change-columns__acts textarea')
      await page.keyboard.type('Par le clavier.')
      await tabUntil(page, '.change-columns__acts button[type=submit]')
      await expect(page.getByRole('button', { name: 'Demander une seconde personne' })).toBeFocused()
    }
    await context.close()
  }
  expect(await askFrom(first, 'POST', '/policy/start-over', { reason: 'The test is over.' })).toMatchObject({ status: 200 })
})

test('who isn’t a policy officer reads, and has no button but the admin’s stop', async ({ browser }) => {
  for (const role of ['auditor', 'admin'] as const) {
    const page = await (await browser.newContext()).newPage()
    await signIn(page, role)
    await openDesk(page, 'change')
    await expect(page.getByText('Nothing is being edited')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Stop all sales now' })).toHaveCount(role === 'admin' ? 1 : 0)
    await openDesk(page, 'sets')
    await expect(page.getByRole('cell', { name: /^In force/ })).toBeVisible()
    await page.getByRole('row', { name: new RegExp(ruleId) }).getByRole('link', { name: /^Bring back set/ }).click()
    await expect(page.getByText('Policy officers publish, approve and withdraw; you can read.')).toBeVisible()
    await expect(page.getByLabel('Reason')).toHaveCount(0)
    await page.context().close()
  }
})
