import { expect, test, type Page } from '@playwright/test'
import { signIn } from './support/admin.ts'
import { house } from './support/house.ts'

/** Everything that the browser refused to load or run because of the page's policy, frames included. */
function watchPolicy(page: Page): string[] {
  const refused: string[] = []
  page.on('console', (message) => { if (/Content Security Policy|violates the following/i.test(message.text())) refused.push(message.text()) })
  page.on('pageerror', (error) => refused.push(String(error)))
  return refused
}

const settled = async (page: Page) => { await page.waitForLoadState('networkidle') }

test('every answer of the CMS carries its policy, and nothing tells what runs it', async ({ request }) => {
  for (const path of ['/admin/login', '/admin', '/api/feed', '/api/nothing', '/api', '/healthz', '/', '/nothing', '/favicon.ico', '/icon.svg']) {
    const headers = (await request.get(house.cms + path, { maxRedirects: 0 })).headers()
    expect([path, headers['x-content-type-options'], headers['x-frame-options'], headers['x-powered-by']]).toEqual([path, 'nosniff', 'SAMEORIGIN', undefined])
    expect([path, headers['referrer-policy'], headers['permissions-policy']]).toEqual([path, expect.any(String), expect.any(String)])
    if (!/\.(ico|svg)$/.test(path)) expect([path, headers['content-security-policy']]).toEqual([path, expect.stringMatching(/base-uri 'none'.*frame-ancestors/)])
  }
  const policy = (await request.get(`${house.cms}/admin/login`)).headers()['content-security-policy'] ?? ''
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
  expect(scripts).toMatch(/^'self' 'nonce-[^']+'$/)
  expect(policy).toContain(`frame-src 'self' ${house.site};`)
  expect((await request.get(`${house.cms}/favicon.ico`)).status()).toBe(200)
})

test('a body that is too long for the admin’s pages is refused', async ({ request }) => {
  const post = (bytes: number) => request.post(`${house.cms}/admin/login`, { headers: { 'content-type': 'text/plain', 'next-action': 'a'.repeat(42) }, data: 'x'.repeat(bytes) })
  const refused = await post(17 * 1024)
  expect([refused.status(), await refused.json()]).toEqual([413, { error: expect.objectContaining({ code: 'too-large' }) }])
  expect((await post(1024)).status()).toBeLessThan(500)
})

test('the admin works within its policy: sign-in, lists, the editor, uploads, preview, staff', async ({ page }) => {
  test.setTimeout(120_000)
  const refused = watchPolicy(page)
  await signIn(page, 'admin')
  for (const path of ['articles', 'media', 'staff', 'product-facts', 'changes', 'payload-jobs']) {
    await page.goto(`${house.cms}/admin/collections/${path}`)
    await settled(page)
    expect([path, refused]).toEqual([path, []])
  }
  await page.goto(`${house.cms}/admin/collections/media/create`)
  await settled(page)
  await page.locator('input[type=file]').first().setInputFiles('apps/cms/tests/support/pixel.png')
  await expect(page.locator('.file-field__thumbnail img, .file-field img, .thumbnail img').first()).toBeVisible()

  await page.goto(`${house.cms}/admin/collections/articles`)
  await page.locator('.cell-title a, td a').first().click()
  await expect(page.locator('#field-title').first()).toBeVisible()
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
  await page.locator('#live-preview-toggler').click()
  await expect(page.frameLocator('.live-preview-iframe, iframe').first().locator('main')).toBeVisible({ timeout: 20_000 })
  expect(refused).toEqual([])
})

test('a policy officer fills in a product’s facts without anything from elsewhere', async ({ page }) => {
  const refused = watchPolicy(page)
  await signIn(page, 'policy-officer')
  await page.goto(`${house.cms}/admin/collections/product-facts`)
  await page.locator('td a').first().click()
  const classes = page.locator('#field-classes')
  const before = await classes.inputValue()
  expect(JSON.parse(before)).toEqual(expect.any(Array))
  await classes.fill('["half')
  await expect(page.getByText(/JSON:/).first()).toBeVisible()
  await classes.fill(before)
  await expect(page.getByText(/JSON:/)).toHaveCount(0)
  expect(refused).toEqual([])
})

test('one’s own password asks for the current one', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.goto(`${house.cms}/admin/account`)
  // Typed before the page's scripts have run, a field forgets.
  await settled(page)
  await expect(page.locator('#field-currentPassword')).toHaveCount(0)
  await page.locator('#change-password').click()
  await page.locator('#field-password').pressSequentially('a long enough new one')
  await page.locator('#field-confirm-password').pressSequentially('a long enough new one')
  await settled(page)
  await page.getByLabel(/Your current password/).pressSequentially('not my password')
  await page.locator('#action-save').click()
  await expect(page.getByText('This isn’t your current password.').first()).toBeVisible()
  // Payload's form looks at its fields once more after the answer, and the words stay.
  await settled(page)
  await expect(page.getByText('This isn’t your current password.').first()).toBeVisible()
  await page.getByLabel(/Your current password/).fill('another word')
  await expect(page.getByText('This isn’t your current password.')).toHaveCount(0)
  await expect(page.locator('#action-save')).toBeEnabled()
})
