import { expect, test, type Browser, type Page } from '@playwright/test'
import { signIn, signInAs } from './support/admin.ts'
import { house, readMailTo } from './support/house.ts'

test.describe.configure({ mode: 'serial' })

const unique = Date.now().toString(36)
const guest = { name: `Gilles Guest ${unique}`, email: `guest-${unique}@example.org`, password: `a long enough ${unique}` }
const linkIn = (mail: string) => /https?:\/\/\S+\/admin\/reset\/[\w-]+/.exec(mail)?.[0] ?? ''

let admin: Page
let theirs: Page
test.beforeAll(async ({ browser }) => {
  admin = await (await browser.newContext()).newPage()
  theirs = await (await browser.newContext()).newPage()
  await signIn(admin, 'admin')
})
test.afterAll(async () => {
  await admin.context().close()
  await theirs.context().close()
})

test('an admin invites someone, who chooses a password by the link in the mail and is in', async () => {
  const since = new Date()
  await admin.goto(`${house.cms}/admin/collections/staff`)
  await admin.getByRole('button', { name: 'Invite someone' }).click()
  await admin.getByLabel('Name', { exact: true }).fill(guest.name)
  await admin.getByLabel('E-mail', { exact: true }).fill(guest.email)
  await admin.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(admin.getByText('the invitation is on its way')).toBeVisible()

  await setPassword(linkIn(await readMailTo(guest.email, since)), 'too short')
  await expect(theirs.locator('#field-password'), 'the length that a password needs').toHaveAccessibleDescription(/needs 12 characters or more/)
  await theirs.waitForTimeout(5000)
  await expect(theirs.getByText('The password needs 12 characters or more.'), 'said for as long as it takes').toBeVisible()
  await setPassword(linkIn(await readMailTo(guest.email, since)), guest.password)
  await expect(theirs).toHaveURL(/\/admin\/?$/)
})

test('an admin sends a link for a new password, and the old one is spent once it is used', async ({ browser }) => {
  const since = new Date()
  await openGuest()
  await admin.getByRole('button', { name: 'Send a link to set the password' }).click()
  await expect(admin.getByText('The link is on its way, and the account’s sessions are ended.')).toBeVisible()
  await theirs.goto(`${house.cms}/admin/collections/articles`)
  await expect(theirs, 'signed out at once').toHaveURL(/\/admin\/login/)
  const renewed = `${guest.password} anew`
  await setPassword(linkIn(await readMailTo(guest.email, since)), renewed)
  await expect(theirs).toHaveURL(/\/admin\/?$/)
  await expectRefused(browser, guest)
  guest.password = renewed
})

test('deactivating an account ends its sessions and refuses its sign-in; reactivating lets it in again', async ({ browser }) => {
  await openGuest()
  await admin.getByRole('button', { name: 'Deactivate', exact: true }).click()
  await expect(admin.getByText('its sessions are ended')).toBeVisible()
  await theirs.goto(`${house.cms}/admin/collections/articles`)
  await expect(theirs).toHaveURL(/\/admin\/login/)
  await expectRefused(browser, guest)

  await admin.getByRole('button', { name: 'Reactivate' }).click()
  await expect(admin.getByText('The account can sign in again.')).toBeVisible()
  await signInAs(theirs, guest)
  await expect(theirs).toHaveURL(/\/admin\/?$/)
})

test('nobody can sign up as the first user', async ({ page }) => {
  await page.goto(`${house.cms}/admin/create-first-user`)
  await expect(page).toHaveURL(/\/admin\/login/)
})

async function setPassword(link: string, password: string) {
  expect(link).toContain(house.cms)
  await theirs.context().clearCookies()
  await theirs.goto(link)
  await theirs.locator('#field-password').fill(password)
  await theirs.locator('#field-confirm-password').fill(password)
  await theirs.locator('form button[type=submit]').click()
}

async function openGuest() {
  await admin.goto(`${house.cms}/admin/collections/staff?search=${encodeURIComponent(guest.name)}`)
  await admin.getByRole('link', { name: guest.name }).click()
}

async function expectRefused(browser: Browser, account: typeof guest) {
  const page = await browser.newPage()
  await signInAs(page, account)
  await expect(page.getByText(/incorrect|unable|not correct/i).first()).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/login/)
  await page.close()
}
