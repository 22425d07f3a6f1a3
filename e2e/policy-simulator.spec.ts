import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { signIn } from './support/admin.ts'
import { expectAccessible } from './support/axe.ts'
import { accountOf, house } from './support/house.ts'
import { tabUntil } from './support/keyboard.ts'
import { expectNoSideScroll } from './support/settled.ts'
import { watch } from './support/watch.ts'

// What staff do with the simulator: ask, read how the answer came about, save it as a case, and see which cases stand in the way.

const simulator = `${house.cms}/admin/policy/simulator`
const unique = Date.now().toString(36)
const answer = (page: Page) => page.locator('#answer')
const cell = (page: Page, name: string) => page.locator('.sim-cell', { has: page.locator('.sim-cell__name', { hasText: name }) })

async function asOfficer(request: APIRequestContext): Promise<(method: string, path: string, data?: object) => Promise<Record<string, unknown>>> {
  const response = await request.post(`${house.cms}/api/staff/login`, { data: await accountOf('policy-officer') })
  const { token } = (await response.json()) as { token: string }
  return async (method, path, data) => {
    const answered = await request.fetch(`${house.cms}/api${path}`, { method, headers: { authorization: `JWT ${token}` }, ...(data ? { data } : {}) })
    if (!answered.ok()) throw new Error(`${method} ${path}: ${answered.status()} ${(await answered.text()).slice(0, 300)}`)
    return (await answered.json()) as Record<string, unknown>
  }
}

test.afterAll(async ({ request }) => {
  await (await asOfficer(request))('DELETE', `/policy-cases?where[title][contains]=${unique}`)
})

test('an officer asks about a product, reads how the answer came about, and saves it as a case', async ({ page }) => {
  const watched = watch(page)
  await signIn(page, 'policy-officer')
  await page.goto(simulator)
  await page.getByLabel('Product or class').selectOption({ label: 'Lion’s Mane, licensed' })
  await page.getByLabel('The visitor is in').fill('Texas')
  await page.getByLabel('Age, in years').fill('30')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page, 'the question stands in the address').toHaveURL(/goods=product%3Alions-mane-npn.*visitor=Texas.*age=30/)
  await expect(answer(page).locator('.sim-level')).toContainText('Purchase')
  await expect(page.getByText('Read as Texas, United States (US-TX).')).toBeVisible()
  await expect(answer(page).getByText('This statement has not been evaluated by the Food and Drug Administration.', { exact: false }), 'what a duty has visitors read').toBeVisible()

  // The trace: the destination decides, the seller's licence lets its cap fall away.
  const goods = cell(page, 'Goods to Texas, United States')
  await expect(goods.locator('.sim-decides')).toContainText('functional-mushroom-us')
  await cell(page, 'Seller in Ontario, Canada').locator('> summary').click()
  await expect(cell(page, 'Seller in Ontario, Canada').getByText(/falls away where there is a natural product number, which there is/)).toBeVisible()
  await goods.locator('.sim-elsewhere > summary').click()
  await expect(goods.locator('.sim-plain').getByText(/is about other places/).first()).toBeVisible()
  const address = await goods.getByRole('link', { name: 'functional-mushroom-us' }).getAttribute('href')

  const name = `Licensed lion’s mane is sold in Texas ${unique}`
  await answer(page).getByLabel('Name', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Save the case' }).click()
  await expect(answer(page).getByLabel('Name', { exact: true }), 'told on the field').toHaveAccessibleDescription('Give it a name.')
  await expect(answer(page).getByLabel('Name', { exact: true })).toBeFocused()
  await answer(page).getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Save the case' }).click()
  await expect(page.getByText(`“${name}” is saved.`)).toBeVisible()
  const row = page.locator('#cases tr', { hasText: name })
  await expect(row, 'it stands in the list at once').toContainText('by functional-mushroom-us')
  await expect(row.getByText('as expected')).toHaveCount(2)
  watched.expectQuiet()
  // Chromium notes the status of this refusal.
  await page.getByRole('button', { name: 'Save the case' }).click()
  await expect(answer(page).getByLabel('Name', { exact: true }), 'a name is given once').toHaveAccessibleDescription(/./)

  await row.getByRole('link', { name, exact: true }).click()
  await expect(answer(page).locator('.sim-level'), 'a case opens as its question').toContainText('Purchase')
  await expect(page.getByLabel('Product or class')).toHaveValue('class:functional-mushroom')
  await page.goto(house.cms + String(address))
  await expect(page.locator('#field-ruleId'), 'a rule leads to itself').toHaveValue('functional-mushroom-us')
})

test('what can’t be read is named on its field, and the rest is kept', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto(`${simulator}?goods=class:book&visitor=Ontario&shipTo=Georgia&seller=Atlantis&age=old&set=999999`)
  const field = (label: string) => page.getByLabel(label, { exact: true })
  await expect(field('The goods go to')).toHaveAccessibleDescription(/Georgia \(GE\) or Georgia, United States \(US-GA\)/)
  await expect(field('The seller is in')).toHaveAccessibleDescription(/“Atlantis” is no place/)
  await expect(field('Age, in years')).toHaveAccessibleDescription(/from 0 to 150/)
  await expect(field('Rules asked')).toHaveAccessibleDescription(/no published set 999999/)
  await expect(field('The visitor is in')).toHaveValue('Ontario')
  await expect(answer(page)).toHaveCount(0)
  await page.getByRole('alert').getByRole('link', { name: /Atlantis/ }).click()
  await expect(field('The seller is in')).toBeFocused()
  await expectAccessible(page, '#desk')
  await field('The goods go to').fill('US-GA')
  await field('The seller is in').fill('')
  await field('Age, in years').fill('')
  await field('Rules asked').selectOption('')
  await field('Age, in years').press('Enter')
  await expect(answer(page).locator('.sim-level')).toContainText('Purchase')
  await expect(answer(page).getByText('Policy officers save cases.'), 'an editor asks, but saves none').toBeVisible()
  await expect(page.getByRole('button', { name: 'Save the case' })).toHaveCount(0)
})

test('the date and the set decide which rules are asked', async ({ page }) => {
  await signIn(page, 'auditor')
  const at = (query: string) => page.goto(`${simulator}?goods=class:psilocybin-truffle&visitor=CA-ON&stage=sale${query}`)
  await at('&at=2026-09-01T12:00')
  await expect(cell(page, 'Visitor in Ontario').locator('.sim-rules').first()).toContainText('psilocybin-ca-advertising-before')
  await expect(answer(page).getByText(/Asked for 1 Sept? 2026, 12:00 UTC/)).toHaveCount(1)
  await at('&at=2026-11-01T12:00&set=1')
  await expect(cell(page, 'Visitor in Ontario').locator('.sim-rules').first()).not.toContainText('psilocybin-ca-advertising-before')
  await expect(cell(page, 'Visitor in Ontario').getByText(/^ended on 1 Oct 2026/)).toBeVisible()
  await at('&set=working')
  await expect(answer(page).getByText('By the working copy', { exact: false })).toBeVisible()
})

test('a case that isn’t answered as expected stands first, and says what it blocks', async ({ page, request }) => {
  const ask = await asOfficer(request)
  const title = `Kratom is sold in Ontario ${unique}`
  const { doc } = (await ask('POST', '/policy-cases', { title, request: { stage: 'sale', classes: ['kratom'], places: { visitor: ['CA-ON'], shipTo: ['CA-ON'] } }, expectedLevel: 'purchase' })) as { doc: { id: string } }
  try {
    await signIn(page, 'policy-officer')
    await page.goto(simulator)
    const cases = page.locator('#cases')
    await expect(cases.getByText('Publishing the working copy will be blocked', { exact: false })).toBeVisible()
    const first = cases.locator('tbody tr').first()
    await expect(first).toContainText(title)
    await expect(first.getByRole('cell').nth(0)).toContainText('Purchase')
    await expect(first.getByRole('cell').nth(1)).toContainText('not as expected')
    await expect(first.getByRole('cell').nth(1)).toContainText('Information')
    await expect(first.getByRole('cell').nth(1)).toContainText('by kratom-ca')
    await first.getByRole('link', { name: `Edit “${title}”` }).click()
    await expect(page.locator('#field-title')).toHaveValue(title)
  } finally {
    await ask('DELETE', `/policy-cases/${doc.id}`)
  }
})

test('it works by keyboard alone', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.goto(simulator)
  await tabUntil(page, '#ask-goods')
  await page.keyboard.type('Fungi of')
  await tabUntil(page, '#ask-visitor')
  await page.keyboard.type('NL')
  await page.keyboard.press('Enter')
  await expect(answer(page).locator('.sim-level')).toContainText('Purchase')
  await tabUntil(page, '.sim-cell > summary')
  await page.keyboard.press('Enter')
  await expect(page.locator('.sim-cell').first()).toHaveAttribute('open', '')
})

for (const theme of ['light', 'dark'] as const) {
  test(`it is for everyone, in ${theme}, on a desk and on a phone`, async ({ page }) => {
    await signIn(page, 'policy-officer')
    await page.context().addCookies([{ name: 'gatehouse-cms-theme', value: theme, url: house.cms }])
    await page.goto(`${simulator}?goods=class:psilocybin-truffle&visitor=NL`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    for (const disclosure of await page.locator('.sim-cell:not([open]) > summary, .sim-elsewhere > summary').all()) await disclosure.click()
    await expectAccessible(page, '#desk')
    await page.setViewportSize({ width: 390, height: 844 })
    await expectNoSideScroll(page)
    await expectAccessible(page, '#desk')
    await page.goto(`${simulator}?visitor=Atlantis`)
    await expectAccessible(page, '#desk')
    await expectNoSideScroll(page)
  })
}

test('in French it speaks French', async ({ page }) => {
  await signIn(page, 'editor')
  await page.context().addCookies([{ name: 'gatehouse-cms-lng', value: 'fr', url: house.cms }])
  await page.goto(`${simulator}?goods=class:psilocybin-truffle&visitor=Pays-Bas&seller=Nulle-Part`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Simulateur')
  await expect(page.getByLabel('Lieu du vendeur')).toHaveAccessibleDescription(/« Nulle-Part » n’est pas un lieu/)
  await page.getByLabel('Lieu du vendeur').fill('Ontario')
  await page.getByRole('button', { name: 'Demander', exact: true }).click()
  await expect(answer(page).getByRole('heading', { level: 2 })).toHaveText('La réponse')
  await expect(cell(page, 'Destination : Pays-Bas').locator('.sim-decides').first()).toContainText('Décide')
})
