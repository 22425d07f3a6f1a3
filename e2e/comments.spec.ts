import { expect, test, type Browser, type Page } from '@playwright/test'
import { signIn } from './support/admin.ts'
import { expectAccessible, expectAccessibleWithoutScripts } from './support/axe.ts'
import { house } from './support/house.ts'
import { tabUntil } from './support/keyboard.ts'
import { watch } from './support/watch.ts'

// A comment as it goes: written and confirmed on the site, read and let through in the admin, seen under the text by everyone.

const unique = Date.now().toString(36)
const words = {
  en: {
    write: 'Write a comment', name: 'Name', email: /^E-mail/, text: 'Comment', next: 'Go on to read it once more', confirm: 'Read it once more', send: 'Send it', change: 'Change something', thanks: 'Thank you', back: 'Back to the text',
    comments: 'Comments', problem: 'Please look at this once more', missing: 'Give a name', waiting: 'Waiting to be read', show: 'Show', refuse: 'Refuse', doRefuse: 'Refuse it', why: 'Why it isn’t shown', reason: 'Advertises', choose: 'Choose why', shown: 'is shown', refused: 'is refused',
  },
  fr: {
    write: 'Écrire un commentaire', name: 'Nom', email: /^Courriel/, text: 'Commentaire', next: 'Continuer pour le relire', confirm: 'Relisez', send: 'L’envoyer', change: 'Changer quelque chose', thanks: 'Merci', back: 'Retour au texte',
    comments: 'Commentaires', problem: 'Regardez ceci encore une fois', missing: 'Donnez un nom', waiting: 'À lire', show: 'Montrer', refuse: 'Refuser', doRefuse: 'Le refuser', why: 'Pourquoi il n’est pas montré', reason: 'Fait de la publicité', choose: 'Choisissez pourquoi', shown: 'est montré', refused: 'est refusé',
  },
} as const
type Language = keyof typeof words

const path = (language: Language) => `/${language}/guides/legal-access-in-canada`
const address = (language: Language) => house.site + path(language)
const commentOf = (page: Page, name: string) => page.locator('.comment', { has: page.getByText(name, { exact: true }) })

/** Writes a comment with the mouse and the keyboard, as anyone would, from the text to thanks. */
async function write(page: Page, language: Language, { name, text }: { name: string; text: string }, look: (step: string) => Promise<void> = async () => {}): Promise<void> {
  const say = words[language]
  await page.goto(address(language))
  await page.getByRole('link', { name: say.write, exact: true }).click()
  await expect(page).toHaveURL(`${address(language)}/comment`)
  await look('form')
  await page.getByRole('textbox', { name: say.text, exact: true }).fill(text)
  await page.getByRole('button', { name: say.next }).click()

  const summary = page.getByRole('alert', { name: say.problem })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([new RegExp(say.missing)])
  await expect(page.getByRole('textbox', { name: say.text, exact: true }), 'what was typed is kept').toHaveValue(text)
  await look('form with a problem')
  await page.getByRole('textbox', { name: say.name, exact: true }).fill(name)
  await page.getByRole('textbox', { name: say.email }).fill('reader@example.ca')
  await page.getByRole('button', { name: say.next }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText(say.confirm)
  await expect(commentOf(page, name)).toContainText(text.split('\n')[0] ?? '')
  await look('confirmation')
  await page.getByRole('button', { name: say.change }).click()
  await expect(page.getByRole('textbox', { name: say.email })).toHaveValue('reader@example.ca')
  await page.getByRole('button', { name: say.next }).click()
  await page.getByRole('button', { name: say.send }).click()

  await expect(page).toHaveURL(`${address(language)}/comment/sent`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.thanks)
  await look('thanks')
  await page.getByRole('link', { name: say.back }).click()
  await expect(page).toHaveURL(address(language))
  await expect(commentOf(page, name), 'not before someone has read it').toHaveCount(0)
}

/** Waits for a page of the site to say something, or no longer to; answers how long that took. */
async function waitForSite(page: Page, where: string, text: string, isThere = true): Promise<number> {
  const start = performance.now()
  for (;;) {
    const body = await (await page.request.get(where)).text()
    const tookMs = Math.round(performance.now() - start)
    if (body.includes(text) === isThere) return tookMs
    expect(tookMs, `“${text}” on ${where}`).toBeLessThan(5000)
  }
}

/** The admin's list of comments, in a language, signed in as an editor. */
async function openAdmin(browser: Browser, language: Language): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 }, javaScriptEnabled: true })).newPage()
  await signIn(page, 'editor')
  await page.context().addCookies([{ name: 'gatehouse-cms-lng', value: language, url: house.cms }])
  return page
}
const waitingIn = (admin: Page, name: string) => admin.locator('.waiting__comment', { has: admin.getByRole('heading', { name, exact: true }) })

for (const [language, javaScriptEnabled] of [['en', true], ['fr', false]] as const) {
  const say = words[language]
  const comment = { name: `Reader ${language} ${unique}`, text: `The table helped ${unique} <b>so</b>.\n\nAnd https://example.test/ isn’t a link.` }

  test.describe(`in ${language === 'en' ? 'English, with' : 'French, without'} JavaScript`, () => {
    test.describe.configure({ mode: 'serial' })
    test.use({ javaScriptEnabled })

    test('a comment is written, looked at once more and sent', async ({ page, browser, contextOptions, viewport, colorScheme, isMobile }) => {
      const watched = watch(page)
      await write(page, language, comment, async (step) => {
        if (javaScriptEnabled) await expectAccessible(page)
        // Only what can be asked for again by its address can be opened once more where axe can run.
        else if (step === 'form' || step === 'thanks') await expectAccessibleWithoutScripts(browser, page.url(), { ...contextOptions, viewport, colorScheme, isMobile })
      })
      watched.expectQuiet()
    })

    test('an editor reads it and lets it through, and it is on the site', async ({ browser, page }) => {
      const admin = await openAdmin(browser, language)
      await admin.goto(`${house.cms}/admin`)
      await admin.locator('.waiting-note a').click()
      const waiting = waitingIn(admin, comment.name)
      await expect(admin.getByRole('heading', { name: new RegExp(`^${say.waiting}`) })).toBeVisible()
      await expect(waiting).toContainText('reader@example.ca')
      await expect(waiting.locator('.waiting__text')).toHaveText(comment.text.replace('\n\n', ''))
      await expect(waiting.getByRole('link').first()).toHaveAttribute('href', /\/admin\/collections\/guides\//)
      await expectAccessible(admin, '.waiting')
      const answered = admin.waitForResponse((response) => response.request().method() === 'PATCH')
      await waiting.getByRole('button', { name: say.show, exact: true }).click()
      expect((await answered).status()).toBe(200)
      const tookMs = Math.max(...await Promise.all((['en', 'fr'] as const).map((one) => waitForSite(page, address(one), comment.name))))
      console.log(`      ${language}: a decision seen ${tookMs} ms after the CMS had answered`)
      await expect(admin.getByRole('status').filter({ hasText: say.shown })).toBeFocused()
      await expect(waiting).toHaveCount(0)
      const link = await admin.getByRole('status').filter({ hasText: say.shown }).getByRole('link').getAttribute('href')
      expect(link).toMatch(new RegExp(`^${address(language)}#comment-`))
      await admin.context().close()

      await page.goto(link ?? '')
      const shown = commentOf(page, comment.name)
      await expect(shown).toBeInViewport()
      await expect(shown.locator('.comment-text p')).toHaveText([`The table helped ${unique} <b>so</b>.`, 'And https://example.test/ isn’t a link.'])
      await expect(shown.locator('.comment-text a, .comment-text b')).toHaveCount(0)
      await expect(page.locator('body')).not.toContainText('reader@example.ca')
      if (javaScriptEnabled) await expectAccessible(page)
    })

    test('in the other language it stands too, marked with its own', async ({ page }) => {
      await page.goto(address(language === 'en' ? 'fr' : 'en'))
      await expect(commentOf(page, comment.name).locator('.comment-text')).toHaveAttribute('lang', language)
    })
  })
}

test('each page on the way is accessible in French too', async ({ page }) => {
  const say = words.fr
  await page.goto(`${address('fr')}/comment`)
  await expectAccessible(page)
  await page.getByRole('textbox', { name: say.email }).fill('pas une adresse')
  await page.getByRole('button', { name: say.next }).click()
  await expect(page.getByRole('alert', { name: say.problem }).getByRole('link')).toHaveCount(3)
  await expectAccessible(page)
  await page.getByRole('textbox', { name: say.name, exact: true }).fill('Lectrice')
  await page.getByRole('textbox', { name: say.email }).fill('')
  await page.getByRole('textbox', { name: say.text, exact: true }).fill('Merci.')
  await page.getByRole('button', { name: say.next }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(say.confirm)
  await expectAccessible(page)
})

test('an editor refuses by the keyboard alone, with a reason, and nobody sees it', async ({ browser, page }) => {
  const [language, name] = ['fr', `Marchand ${unique}`] as const
  const say = words[language]
  await write(page, language, { name, text: `Achetez ici ${unique}` })
  const admin = await openAdmin(browser, language)
  await admin.goto(`${house.cms}/admin/collections/comments`)
  const waiting = waitingIn(admin, name)
  await waiting.getByRole('button', { name: say.refuse, exact: true }).focus()
  await admin.keyboard.press('Enter')
  const why = waiting.getByLabel(say.why)
  await expect(why).toBeFocused()
  await waiting.getByRole('button', { name: say.doRefuse }).focus()
  await admin.keyboard.press('Enter')
  await expect(waiting.getByRole('alert')).toContainText(say.choose)
  await expectAccessible(admin, '.waiting')
  await why.focus()
  await admin.keyboard.type(say.reason.slice(0, 6))
  await admin.keyboard.press('Tab')
  await admin.keyboard.press('Tab')
  await admin.keyboard.press('Enter')
  await expect(admin.getByRole('status').filter({ hasText: say.refused })).toBeFocused()
  await admin.context().close()
  await page.goto(address(language))
  await expect(commentOf(page, name)).toHaveCount(0)
})

test('a comment is written by the keyboard alone', async ({ page }) => {
  const say = words.en
  const name = `Keys ${unique}`
  await page.goto(address('en'))
  await page.getByRole('link', { name: say.write, exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${address('en')}/comment`)
  await tabUntil(page, '#name')
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('#email')
  await page.keyboard.press('Tab')
  expect(await focused(page), 'the hidden field is never met').toBe('#text')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert', { name: say.problem })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: say.text, exact: true })).toBeFocused()
  await page.keyboard.type('Typed and nothing else.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(say.confirm)
  await tabUntil(page, 'button[value=send]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.thanks)
})

test('what was sent once is stored once, though it is sent again from the page before', async ({ page, browser }) => {
  const say = words.en
  const name = `Twice ${unique}`
  await page.goto(`${address('en')}/comment`)
  await page.getByRole('textbox', { name: say.name, exact: true }).fill(name)
  await page.getByRole('textbox', { name: say.text, exact: true }).fill('Once is enough.')
  await page.getByRole('button', { name: say.next }).click()
  const confirmation = await page.locator('input[name=confirmation]').inputValue()
  await page.getByRole('button', { name: say.send }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.thanks)
  const again = await page.request.post(`${address('en')}/comment`, { form: { confirmation, press: 'send' }, maxRedirects: 0, headers: { origin: house.site } })
  expect([again.status(), again.headers().location]).toEqual([303, `${path('en')}/comment/sent`])
  const admin = await openAdmin(browser, 'en')
  await admin.goto(`${house.cms}/admin/collections/comments`)
  await expect(waitingIn(admin, name)).toHaveCount(1)
  await admin.context().close()
})

const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const element = document.activeElement
  return element?.id ? `#${element.id}` : (element?.tagName.toLowerCase() ?? '')
})
