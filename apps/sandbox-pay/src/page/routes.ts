import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Desk } from '../desk.ts'
import { payPage, unknownPage } from './pay-page.ts'
import { stylesheet, typeface } from './styles.ts'
import { type Language, languages } from './words.ts'

const isLanguage = (value: string | undefined): value is Language => languages.some((language) => language === value)

/** The hosted page. It has no cookies: whoever knows a session's address may pay for it, as with any provider. */
export function pageRoutes({ desk, storefrontUrl, isHttps }: { desk: Desk; storefrontUrl: string; isHttps: boolean }) {
  const app = new Hono()
  app.use(secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], fontSrc: ["'self'"], imgSrc: ['data:'], formAction: ["'self'", storefrontUrl], baseUri: ["'none'"], frameAncestors: ["'none'"] },
    // The address is what lets one pay, so it isn't told to the page that follows.
    referrerPolicy: 'no-referrer', xFrameOptions: 'DENY', crossOriginOpenerPolicy: 'same-origin', crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: isHttps ? 'max-age=31536000' : false,
  }))

  const file = (body: string | Uint8Array<ArrayBuffer>, type: string) => {
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`
    return (request: Request) => (request.headers.get('if-none-match') === tag
      ? new Response(null, { status: 304, headers: { etag: tag } })
      : new Response(body, { headers: { 'content-type': type, 'cache-control': 'public, max-age=3600', etag: tag } }))
  }
  const css = file(stylesheet, 'text/css; charset=utf-8')
  const font = file(typeface, 'font/woff2')
  app.get('/sandbox/pay.css', (c) => css(c.req.raw))
  app.get('/sandbox/sans.woff2', (c) => font(c.req.raw))

  app.get('/pay/:session', async (c) => {
    c.header('cache-control', 'no-store')
    const session = desk.find(c.req.param('session'))
    await desk.settled()
    const asked = c.req.query('lang')
    if (!session) return c.html(unknownPage(isLanguage(asked) ? asked : 'en'), 404)
    return c.html(payPage(session, isLanguage(asked) ? asked : session.order.locale))
  })

  app.post('/pay/:session', async (c) => {
    c.header('cache-control', 'no-store')
    const id = c.req.param('session')
    const asked = c.req.query('lang')
    const session = desk.find(id)
    if (!session) return c.html(unknownPage(isLanguage(asked) ? asked : 'en'), 404)
    const language = isLanguage(asked) ? asked : session.order.locale
    const here = `/pay/${id}?lang=${language}`
    // Another site may link here, but not press a button for somebody.
    const site = c.req.header('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return c.html(payPage(session, language), 403)
    const form = await c.req.parseBody().catch(() => ({ do: undefined }))
    let next: string
    switch (form.do) {
      case 'approve': next = desk.approve(id) || hasMoney(desk, id) ? session.order.returnUrl : here; break
      case 'twice': next = desk.approve(id, { isTwice: true }) || hasMoney(desk, id) ? session.order.returnUrl : here; break
      case 'close': desk.approve(id); next = here; break
      case 'dispute': if (desk.find(id)?.dispute === null) desk.dispute(id, 'open'); next = here; break
      case 'won':
      case 'lost': if (desk.find(id)?.dispute === 'open') desk.dispute(id, form.do); next = here; break
      case 'decline': desk.decline(id); next = here; break
      default: return c.html(payPage(session, language, { hasProblem: true }), 400)
    }
    await desk.settled()
    return c.redirect(next, 303)
  })
  return app
}

/** Somebody who presses a second time, in another tab, has paid already and goes back likewise. */
const hasMoney = (desk: Desk, id: string): boolean => ['authorised', 'captured'].includes(desk.find(id)?.status ?? '')
