import { expect, test, type Page } from '@playwright/test'
import { errorOn, signIn } from './support/admin.ts'
import { expectAccessible } from './support/axe.ts'
import { house } from './support/house.ts'
import { authorizationOf } from './support/orders.ts'

// The tables that the shop's managers keep, in the forms of the admin.

const inFrench = (page: Page) => page.context().addCookies([{ name: 'gatehouse-cms-lng', value: 'fr', url: house.cms }])
const saved = (page: Page, method: 'POST' | 'PATCH') => page.waitForResponse((response) => response.request().method() === method && new URL(response.url()).pathname.startsWith('/api/'))

test('a bookkeeper writes a rate in percent with a comma and chooses its place by name; what can’t be read is told beside the field and isn’t saved', async ({ page, request }) => {
  await inFrench(page)
  await signIn(page, 'shop-manager')
  await page.goto(`${house.cms}/admin/collections/tax-rates/create`)
  await page.locator('#field-title').fill('Taxe d’essai')
  await page.locator('#field-tax').fill('trial')
  const percent = page.locator('#field-ratePpm')
  await percent.fill('9,97500')
  await expect(errorOn(page, 'ratePpm')).toContainText('quatre décimales au plus')
  const places = page.locator('#field-places')
  const [country, part] = [places.getByRole('combobox', { name: /^Ajouter un lieu/ }), places.getByRole('combobox', { name: /^Province/ })]
  await country.selectOption({ label: 'Pays-Bas' })
  await country.selectOption({ label: 'Canada' })
  await expect(places.getByRole('listitem')).toContainText(['Canada'])
  // A part takes the place of its country.
  await part.selectOption({ label: 'Yukon' })
  await expect(places.getByRole('listitem')).toContainText(['Yukon, Canada'])
  await expectAccessible(page, '#field-places .places__add')
  await page.locator('#field-classes .rs__control').click()
  await page.locator('.rs__option', { hasText: 'Livres' }).click()
  const refused = saved(page, 'POST')
  await page.locator('#action-save').click()
  expect((await refused).status()).toBe(400)
  await percent.fill('9,975')
  const made = saved(page, 'POST')
  await page.locator('#action-save').click()
  const answer = await made
  expect(answer.status()).toBe(201)
  const { doc } = (await answer.json()) as { doc: { id: string; ratePpm: number; places: string[] } }
  expect(doc).toMatchObject({ ratePpm: 99_750, places: ['CA-YT'] })
  // What was saved, and what was chosen before a list was left, stays when the next is chosen.
  await expect(page).toHaveURL(new RegExp(`/tax-rates/${doc.id}`))
  for (const name of ['Pays-Bas', 'Irlande']) {
    await country.selectOption({ label: name })
    await part.focus()
    const changed = saved(page, 'PATCH')
    await page.locator('#action-save').click()
    expect((await changed).status()).toBe(200)
  }
  for (const name of ['France', 'Belgique']) {
    await country.focus()
    await country.selectOption({ label: name })
    await part.focus()
  }
  await expect(places.getByRole('listitem')).toContainText(['Yukon, Canada', 'Pays-Bas', 'Irlande', 'France', 'Belgique'])
  expect((await request.delete(`${house.cms}/api/tax-rates/${doc.id}?overrideLock=true`, { headers: { authorization: await authorizationOf(request, 'shop-manager') } })).status()).toBe(200)
})

test('the stock’s form asks why before it changes what is on hand', async ({ page }) => {
  await signIn(page, 'shop-manager')
  await page.goto(`${house.cms}/admin/collections/stock`)
  await page.locator('tbody a').first().click()
  const onHand = page.locator('#field-onHand')
  await expect(onHand).not.toHaveValue('')
  const before = Number(await onHand.inputValue())
  await onHand.fill(String(before + 1))
  const refused = saved(page, 'PATCH')
  await page.locator('#action-save').click()
  expect((await refused).status()).toBe(400)
  await expect(errorOn(page, 'reason')).toContainText('Say why')
  await page.locator('#field-reason').fill('A count found one more.')
  const made = saved(page, 'PATCH')
  await page.locator('#action-save').click()
  expect((await made).status()).toBe(200)
  // The next change asks again.
  await expect(page.locator('#field-reason')).toHaveValue('')
})
