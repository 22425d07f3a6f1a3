import { expect, test, type Page } from '@playwright/test'
import { answerLate, choose, drawer, errorOn, openTab, publish, signIn } from './support/admin.ts'
import { house } from './support/house.ts'

// What a refused save or publish says on a field stays there until that field is changed: no answer to an earlier question
// may wipe it off, however quickly one acts after typing.

/** Longer than an autosave (one second after the last key) and its answer take. */
const untilEverythingIsAnswered = 3000

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 })
  await signIn(page, 'editor')
})

test('publishing right after the last key leaves each message on its field, and keeps what was typed', async ({ page }) => {
  await beginArticle(page)
  const last = `the last words ${Date.now().toString(36)}`
  await page.locator('#field-lead').pressSequentially(last, { delay: 5 })
  expect((await publish(page)).status).toBe(400)
  await page.waitForTimeout(untilEverythingIsAnswered)
  await expect(page.getByText('The text is empty.')).toBeVisible()
  await expect(errorOn(page, 'slug'), 'which is made from the title').toHaveCount(0)
  await openTab(page, 'Authors and review')
  await expect(errorOn(page, 'authors')).toBeVisible()
  await expect(errorOn(page, 'reviewer')).toContainText('Choose who reviewed this text.')
  await expect(errorOn(page, 'lastReviewed')).toContainText('Give the date of the last review.')

  await page.reload()
  await openTab(page, 'Contents')
  await expect(page.locator('#field-lead')).toHaveValue(last)
})

for (const width of [1440, 390]) {
  test(`a message can be read whole, in the narrow column too, on a screen of ${width} px`, async ({ page }) => {
    await beginArticle(page)
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${page.url().split('?')[0]}?locale=fr`)
    await page.locator('#action-save').click()
    const message = errorOn(page, 'languageState')
    await expect(message).toContainText('a French page stands beside the English one.')
    await message.scrollIntoViewIfNeeded()
    await expect(message).toBeVisible()
    const isCutOff = await message.evaluate((tip) => [tip, ...tip.querySelectorAll('*')].some((one) => one.scrollWidth > one.clientWidth + 1))
    expect(isCutOff).toBe(false)
    const [tip, column] = [await message.boundingBox(), await page.locator('#field-languageState').boundingBox()]
    expect((tip?.y ?? 0) + (tip?.height ?? 0), 'above what it is about').toBeLessThanOrEqual((column?.y ?? 0) + (column?.height ?? 0))
  })
}

test('a message leaves its field when that is changed, and the others stay through the autosave', async ({ page }) => {
  await beginArticle(page)
  expect((await publish(page)).status).toBe(400)
  await openTab(page, 'Authors and review')
  await expect(errorOn(page, 'reviewer')).toBeVisible()
  const autosave = page.waitForResponse((response) => response.url().includes('autosave=true'))
  await choose(page, 'reviewer', 'Inès Caldwell')
  expect((await autosave).status()).toBe(200)
  await page.waitForTimeout(untilEverythingIsAnswered)
  await expect(errorOn(page, 'reviewer')).toHaveCount(0)
  await expect(errorOn(page, 'lastReviewed')).toContainText('Give the date of the last review.')
  await expect(errorOn(page, 'authors')).toBeVisible()
})

test('saving a picture right after the last key leaves the message on the description that is missing', async ({ page }) => {
  await page.goto(`${house.cms}/admin/collections/media/create`)
  await page.locator('input[type=file]').setInputFiles({ name: 'quick.png', mimeType: 'image/png', buffer: await page.screenshot() })
  await answerLate(page, 1500)
  await page.locator('#field-altEn').pressSequentially('A sheet', { delay: 5 })
  // The form asks a quarter of a second after the last key; the refusal comes before the answer.
  await page.waitForTimeout(400)
  await page.locator('#action-save').click()
  await page.waitForTimeout(untilEverythingIsAnswered)
  await expect(errorOn(page, 'altFr')).toBeVisible()
  await expect(errorOn(page, 'altEn')).toHaveCount(0)
})

test('an address that an entry in the trash has is refused on the field, while drafting, until it is changed', async ({ page }) => {
  const slug = `binned-${Date.now().toString(36)}`
  const articles = `${house.cms}/api/articles`
  const headers = { origin: house.cms }
  const made = await page.request.post(`${articles}?draft=true&locale=en`, { headers, data: { title: 'A binned text', slug } })
  expect(made.status()).toBe(201)
  const { doc } = await made.json() as { doc: { id: string } }
  expect((await page.request.patch(`${articles}/${doc.id}`, { headers, data: { deletedAt: new Date().toISOString() } })).status()).toBe(200)

  await beginArticle(page)
  await page.locator('#field-slug').fill(slug)
  const refusal = page.getByText('This address is used by an entry in the trash: “A binned text”.')
  await expect(refusal).toBeVisible()
  await page.waitForTimeout(untilEverythingIsAnswered)
  await expect(refusal).toBeVisible()
  const autosave = page.waitForResponse((response) => response.url().includes('autosave=true'))
  await page.locator('#field-slug').fill(`${slug}-anew`)
  await expect(refusal).toHaveCount(0)
  expect((await autosave).status()).toBe(200)
  await page.reload()
  await expect(page.locator('#field-slug')).toHaveValue(`${slug}-anew`)
})

test('a citation is taken though one saves right after choosing the source', async ({ page }) => {
  await beginArticle(page)
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('Words /citation', { delay: 30 })
  await page.locator('.slash-menu-popup button', { hasText: 'Citation' }).first().click()
  await expect(drawer(page).locator('#field-source')).toBeVisible()
  await answerLate(page, 800)
  await choose(drawer(page), 'source', 'chronic pain')
  await drawer(page).getByRole('button', { name: 'Save changes' }).click()
  await expect(page.locator('.drawer--is-open')).toHaveCount(0)
})

test('a block without rows yet is saved with the draft, and publishing says what it and the rest still lack', async ({ page }) => {
  await beginArticle(page)
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('/quick', { delay: 30 })
  await page.locator('.slash-menu-popup button', { hasText: 'Quick summary' }).click()
  await expect(page.locator('.rich-text-lexical').getByText('Quick summary').first()).toBeVisible()
  const saved = page.waitForResponse((response) => response.url().includes('autosave=true') && (response.request().postData() ?? '').includes('a lead beside it'))
  await page.locator('#field-lead').fill('a lead beside it')
  expect((await saved).status()).toBe(200)
  await page.reload()
  await expect(page.locator('#field-lead')).toHaveValue('a lead beside it')
  await expect(page.locator('.rich-text-lexical').getByText('Quick summary').first()).toBeVisible()

  expect((await publish(page)).status).toBe(400)
  await expect(page.locator('.rich-text-lexical').getByText('A quick summary needs at least one takeaway.').first()).toBeVisible()
  await openTab(page, 'Authors and review')
  await expect(errorOn(page, 'reviewer')).toContainText('Choose who reviewed this text.')
})

/** An article that is a saved draft with a title and nothing else. */
async function beginArticle(page: Page) {
  await page.goto(`${house.cms}/admin/collections/articles/create?locale=en`)
  await expect(page).toHaveURL(/\/articles\/(?!create)[\w-]+/)
  await page.locator('#field-title').fill(`Quick hands ${Date.now().toString(36)}`)
  await page.waitForResponse((response) => response.url().includes('autosave=true'))
  await expect(page.locator('#action-save-draft')).toBeDisabled()
}
