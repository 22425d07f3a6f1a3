import { signConfirmation } from '../../src/comments/confirmation.ts'
import { FakeCms } from '../fake-cms.ts'
import { findFreePort, StorefrontProcess, waitUntil } from '../storefront-process.ts'

jest.setTimeout(120_000)

const cms = new FakeCms()
const secret = 'a-secret-of-this-test-only-0123456789abcdef'
let site: StorefrontProcess

beforeAll(async () => {
  await cms.start()
  // Each test comes from a connection of its own.
  site = new StorefrontProcess(await findFreePort(), cms.url, { TRUST_PROXY: 'hops:1', AUTH_SECRET: secret })
  await site.start()
})
afterAll(async () => {
  await site.stop()
  await cms.stop()
})
let connection = 0
beforeEach(() => {
  connection += 1
  cms.commentRefusal = null
  cms.received.length = 0
})

const form = '/en/articles/first-article/comment'
const typed = { name: 'Ann', email: '', text: 'One.\r\n\r\nTwo <b>.', subject: '' }

const post = (path: string, body: string | Record<string, string>, headers: Record<string, string> = {}, method = 'POST') => fetch(site.url + path, {
  method, redirect: 'manual', body: typeof body === 'string' ? body : new URLSearchParams(body).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': `192.0.2.${connection}`, ...headers },
})
const tokenIn = (html: string): string => /name="confirmation" value="([^"]+)"/.exec(html)?.[1] ?? ''
const confirm = async (path = form, fields: Record<string, string> = typed) => tokenIn(await (await post(path, fields)).text())
const send = (confirmation: string, path = form, more: Record<string, string> = {}) => post(path, { confirmation, press: 'send' }, more)

describe('writing a comment', () => {
  it('goes from the form over what was written to thanks, and is handed over only then', async () => {
    const page = await site.get(form)
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'public, max-age=0, must-revalidate'])
    const html = await page.text()
    expect(html).toContain(`<form class="form" noValidate="" action="${form}" method="post">`)
    expect(html).toContain('<meta name="robots" content="noindex"/>')

    const shown = await post(form, typed)
    expect([shown.status, shown.headers.get('cache-control'), shown.headers.get('x-robots-tag'), shown.headers.get('set-cookie')]).toEqual([200, 'no-store', 'noindex, nofollow', null])
    const confirmation = await shown.text()
    expect(confirmation).toContain('<p dir="auto">One.</p><p dir="auto">Two &lt;b&gt;.</p>')
    expect(cms.received).toEqual([])

    const sent = await send(tokenIn(confirmation))
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${form}/sent`])
    expect(cms.received).toEqual([{ target: { collection: 'articles', slug: 'first-article' }, language: 'en', name: 'Ann', email: null, text: 'One.\n\nTwo <b>.', receipt: expect.any(String) }])
    const thanks = await site.text(`${form}/sent`)
    expect(thanks).toContain('<h1>Thank you</h1>')
    expect(thanks).toContain('href="/en/articles/first-article"')
  })

  it('runs no script but the site’s own files, and sends its form nowhere else', async () => {
    const policy = (await post(form, typed)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("form-action 'self'")
  })

  it('in French answers in French, and stores it so', async () => {
    const path = '/fr/guides/first-guide/comment'
    const bad = await post(path, { ...typed, name: '', email: 'x', text: 'Gardé « tel quel »' })
    const html = await bad.text()
    expect(bad.status).toBe(422)
    expect(html).toContain('<html lang="fr-CA"')
    expect(html).toMatch(/<title>Pas encore envoyé · Écrire un commentaire/)
    expect(html).toContain('Donnez un nom')
    expect(html).toContain('Gardé « tel quel »</textarea>')
    expect(html).toContain('value="x"')
    expect((await send(await confirm(path), path)).headers.get('location')).toBe(`${path}/sent`)
    expect(cms.received).toMatchObject([{ language: 'fr', target: { collection: 'guides', slug: 'first-guide' } }])
  })

  it('keeps what is too long for us but not for a form', async () => {
    const answer = await post(form, { ...typed, text: 'long '.repeat(2000) })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('it has 10,000 characters, and 4,000 fit')
  })

  it('hands a comment over once a press, always under one receipt', async () => {
    const token = await confirm()
    // The page before it loaded again, as Back does, makes no second comment of the same words.
    const again = await confirm()
    const statuses = (await Promise.all([send(token), send(token), send(again)])).map(({ status }) => status)
    expect(statuses).toEqual([303, 303, 303])
    expect(cms.received).toHaveLength(1)
  })

  it('can be gone back to from the page that shows it', async () => {
    const answer = await post(form, { confirmation: await confirm(), press: 'change' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('One.\n\nTwo &lt;b&gt;.</textarea>')
    expect(cms.received).toEqual([])
  })

  it('thanks a program that fills in the hidden field, and hands nothing over', async () => {
    const answer = await post(form, { ...typed, subject: 'Cheap' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${form}/sent`])
    expect(cms.received).toEqual([])
  })
})

describe('a confirmation that isn’t one', () => {
  const comment = { target: { collection: 'articles', slug: 'first-article' }, language: 'en', name: 'Ann', email: null, text: 'Words', receipt: 'r'.repeat(22) } as const

  it('sends nothing, whoever made it up', async () => {
    const good = await confirm()
    const tampered = `${Buffer.from(Buffer.from(good.split('.')[0] ?? '', 'base64url').toString().replace('Ann', 'Bob')).toString('base64url')}.${good.split('.')[1]}`
    for (const token of ['', 'x.y', tampered, signConfirmation(comment, { secret: 'a-guess', now: Date.now() })]) {
      const answer = await send(token)
      expect([answer.status, (await answer.text()).includes('couldn’t be read')]).toEqual([422, true])
    }
    expect((await send(good, '/en/articles/second-article/comment')).status).toBe(422)
    expect((await send(good, '/fr/articles/first-article/comment')).status).toBe(422)
    expect(cms.received).toEqual([])
  })

  it('of an hour ago is looked at once more, then sent', async () => {
    const old = await send(signConfirmation(comment, { secret, now: Date.now() - 61 * 60_000 }))
    expect(old.status).toBe(422)
    const html = await old.text()
    expect(html).toContain('more than an hour')
    expect(cms.received).toEqual([])
    expect((await send(tokenIn(html))).status).toBe(303)
    expect(cms.received).toEqual([comment])
  })
})

describe('what can’t be sent now', () => {
  it('stays on the page, and is sent by the same button when it can', async () => {
    const token = await confirm()
    for (const [refusal, status, sentence] of [['unavailable', 503, 'Nothing is lost'], ['lost', 503, 'Nothing is lost'], ['too-many-requests', 429, 'Try again tomorrow']] as const) {
      cms.commentRefusal = refusal
      const answer = await send(token)
      const html = await answer.text()
      expect([answer.status, html.includes(sentence), tokenIn(html)]).toEqual([status, true, token])
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    cms.commentRefusal = null
    expect((await send(token)).status).toBe(303)
    expect(site.output).toMatch(/a comment could not be handed over/)
    expect(site.output).not.toMatch(/Two <b>/)
  })

  it('stays on the page also while the CMS is away altogether', async () => {
    await site.text(form)
    await cms.stop()
    const shown = await post(form, typed)
    expect(shown.status).toBe(200)
    const token = tokenIn(await shown.text())
    const answer = await send(token)
    expect([answer.status, tokenIn(await answer.text())]).toEqual([503, token])
    await cms.start()
    expect((await send(token)).status).toBe(303)
  })

  it('is given back where comments were closed, and is no page where the text is gone', async () => {
    const token = await confirm()
    cms.commentRefusal = 'conflict'
    const closed = await send(token)
    expect([closed.status, (await closed.text()).includes('What you wrote, to keep for yourself')]).toEqual([409, true])
    cms.commentRefusal = 'not-found'
    expect((await send(token)).status).toBe(404)
  })

  it('is what comes too often from one connection', async () => {
    const tokens = await Promise.all(Array.from({ length: 11 }, (_, n) => confirm(form, { ...typed, text: `Comment ${n}` })))
    const statuses = []
    for (const token of tokens) statuses.push((await send(token)).status)
    expect(statuses).toEqual([...Array<number>(10).fill(303), 429])
    expect(cms.received).toHaveLength(10)
    const neighbour = { 'x-forwarded-for': '192.0.2.250' }
    expect((await send(tokens[10] ?? '', form, neighbour)).status).toBe(303)
  })

  it('is all that comes from a connection that doesn’t stop, with a plain page', async () => {
    const headers = { 'x-forwarded-for': '2001:db8:5:5::1' }
    let last = await post(form, { ...typed, subject: 'x' }, headers)
    for (let n = 0; n < 60 && last.status !== 429; n++) last = await post(form, { ...typed, subject: 'x' }, { 'x-forwarded-for': `2001:db8:5:5::${n.toString(16)}` })
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await last.text()).toContain('A little slower, please')
    expect((await post(form, typed)).status).toBe(200)
  })
})

describe('the door', () => {
  it.each([
    '/', '/en', '/en/articles/first-article', '/en/shop', '/en/faq', '/fr/nothing', '/preview/good.token', '/healthz', '/icon.svg', '/media/drawing.svg', '/internal/revalidate', '/d/en/articles/first-article/comment', '/v/bc9459515534/en/articles/first-article/comment',
    '/articles/first-article/comment', '/en/articles/first-article/comment/', '/en/articles/first-article/comment/sent', '/en/articles/no-such/comment', '/en/shop/first-product/comment', '/%65n/articles/first-article/comment', '/en%2Farticles/first-article/comment', '//en/articles/first-article/comment',
  ])('takes no post at %s', async (path) => {
    const answer = await post(path, typed)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('takes no %s at the form', async (method) => {
    const answer = await post(form, typed, {}, method)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  })

  it('refuses what another site sent here, and takes what this one did', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example' }, { origin: 'null' }, { referer: 'https://evil.example/' }] as Record<string, string>[]) {
      const answer = await post(form, { ...typed, confirmation: '' }, headers)
      expect([answer.status, (await answer.text()).includes('came from another site')]).toEqual([403, true])
    }
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: site.url }] as Record<string, string>[]) expect((await post(form, typed, headers)).status).toBe(200)
  })

  it('reads forms, and not without end', async () => {
    expect((await post(form, '{"name":"Ann"}', { 'content-type': 'application/json' })).status).toBe(415)
    expect((await post(form, 'name=a&name=b')).status).toBe(400)
    const large = await post(form, { ...typed, text: 'x'.repeat(1_000_000) })
    expect([large.status, (await large.text()).includes('more than fits')]).toEqual([413, true])
  })

  it('leads nobody from outside to the page behind the form', async () => {
    for (const path of ['/d', '/d/en/articles/first-article/comment', '/%64/en/articles/first-article/comment']) expect((await site.get(path, { 'x-handed': 'guess' })).status).toBe(404)
  })
})

describe('the comments of a text', () => {
  const path = '/en/articles/second-article'

  it('are seen within a second of being let through, and go as quickly', async () => {
    expect(await site.text(path)).toContain('No comments yet')
    const shown = { id: 'c1', name: 'Ann', text: 'Seen by all', language: 'en', writtenOn: '2026-11-18' } as const
    cms.content.comments.set('/articles/second-article', { isOpen: true, shown: [shown] })
    cms.change(['comments:articles:second-article'])
    expect(await waitUntil(async () => (await site.text(path)).includes('Seen by all'), 1000)).toBeLessThan(1000)
    expect(await site.text('/fr/articles/second-article')).toContain('Seen by all')
    cms.content.comments.delete('/articles/second-article')
    cms.change(['comments:articles:second-article'])
    await waitUntil(async () => !(await site.text(path)).includes('Seen by all'), 1000)
  })

  it('that wait have no page made anew', async () => {
    await Promise.all([path, form].map((one) => site.text(one)))
    const reads = cms.reads.length
    await send(await confirm())
    expect(cms.received).toHaveLength(1)
    await new Promise((done) => setTimeout(done, 700))
    for (const one of [path, form]) await site.text(one)
    expect(cms.reads.length).toBe(reads)
  })

  it('can be closed: then there is no form', async () => {
    cms.content.comments.set('/guides/first-guide', { isOpen: false, shown: [] })
    cms.change(['guides:first-guide'])
    await waitUntil(async () => !(await site.text('/en/guides/first-guide')).includes('Write a comment'), 1000)
    await waitUntil(async () => (await site.text('/en/guides/first-guide/comment')).includes('Comments are closed'), 1000)
    expect(await site.text('/en/guides/first-guide/comment')).not.toContain('<textarea')
  })
})
