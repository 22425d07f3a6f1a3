import { createSiteClient, type SiteClient, type WrittenComment } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { paragraph, richText } from '../../../tests/support/content.ts'
import { serveHttp, type HttpServer } from '../../../tests/support/http-server.ts'
import { sure } from '../../../tests/support/sure.ts'
import { testPayload, type TestCms } from '../../../tests/support/test-payload.ts'
import { signInEveryone, type People } from '../../../tests/access/actors.ts'
import { forgetCommentEmails } from '../../jobs/forget-comment-emails.ts'
import type { Comment } from '../../payload-types.ts'
import { mostWaiting } from './receive.ts'

// As it goes: the storefront hands comments over, people of the house decide, pages and the change feed show what came of it.

let cms: TestCms
let payload: Payload
let server: HttpServer
let site: SiteClient
let staff: People
const authors = { author: '', reviewer: '' }
const shows = new Map<string, string[]>()

beforeAll(async () => {
  cms = await testPayload()
  payload = cms.payload
  payload.logger.level = 'fatal' // refusals are what is asked for here
  server = await serveHttp((await import('../../payload.config.ts')).default)
  site = createSiteClient({ baseUrl: server.origin, serviceKey: sure(process.env.SERVICE_KEY), onRead: (tag, tags) => shows.set(tag, tags) })
  staff = await signInEveryone(payload, server.origin)
  for (const [part, account] of [['author', staff.ids.editor], ['reviewer', staff.ids.reviewer]] as const) {
    authors[part] = (await payload.create({ collection: 'authors', locale: 'en', data: { name: part, slug: part, jobTitle: 'Writer', account } })).id
  }
}, 180_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

let count = 0
async function makeText(collection: 'articles' | 'guides' = 'articles', data: object = {}) {
  const slug = `text-${++count}`
  const { id } = await payload.create({
    collection, locale: 'en',
    data: { title: `Title ${count}`, slug, lead: 'A lead', body: richText(paragraph('Words')), authors: [authors.author], reviewer: authors.reviewer, lastReviewed: '2026-11-01T12:00:00.000Z', _status: 'published', ...data } as never,
  })
  return { id: String(id), slug, target: { collection, slug } }
}

const written = (target: WrittenComment['target'], more: Partial<WrittenComment> = {}): WrittenComment => ({
  target, language: 'en', name: 'Tobias R.', email: 'tobias@example.test', text: 'The table helped.\n\nThank you.', receipt: `receipt-of-comment-${String(++count).padStart(6, '0')}`, ...more,
})

/** What the storefront's one way in answers. */
async function post(body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; code: string | undefined; fields: string[] }> {
  const response = await fetch(`${server.origin}/api/site/comments`, {
    method: 'POST', headers: { authorization: `Bearer ${sure(process.env.SERVICE_KEY)}`, 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const { error } = (await response.json()) as { error?: { code: string; fields?: Record<string, string> } }
  return { status: response.status, code: error?.code, fields: Object.keys(error?.fields ?? {}) }
}

const stored = async (receipt: string): Promise<Comment[]> => (await payload.find({ collection: 'comments', where: { receipt: { equals: receipt } }, trash: true, depth: 0 })).docs
const shownUnder = async ({ slug, target }: Awaited<ReturnType<typeof makeText>>, locale: 'en' | 'fr' = 'en') => sure(await site.text(target.collection, slug, locale)).comments

async function send(target: WrittenComment['target'], more: Partial<WrittenComment> = {}): Promise<string> {
  const comment = written(target, more)
  await site.sendComment(comment)
  return sure((await stored(comment.receipt))[0]).id
}
const decide = (id: string, change: object) => staff.as('editor', 'PATCH', `/comments/${id}`, change)

/** The tags that the feed tells of what `act` does. */
async function told(act: () => Promise<unknown>): Promise<string[]> {
  const known = new Set((await site.feed((await site.feed(null)).cursor)).changes.map(({ id }) => id))
  const { cursor } = await site.feed(null)
  await act()
  return (await site.feed(cursor)).changes.filter(({ id }) => !known.has(id)).flatMap(({ tags }) => tags)
}

describe('a comment that arrives', () => {
  test('is stored as it was written, waits, and is nowhere to be seen', async () => {
    const text = await makeText()
    const comment = written(text.target, { language: 'fr' })
    expect(await told(() => site.sendComment(comment))).toEqual([])
    const [kept] = await stored(comment.receipt)
    expect(kept).toMatchObject({ state: 'waiting', name: comment.name, email: comment.email, text: comment.text, language: 'fr', target: { relationTo: 'articles', value: text.id } })
    expect(await shownUnder(text)).toEqual({ isOpen: true, shown: [] })
  })

  test('is stored once, however often and however fast it is sent', async () => {
    const { target } = await makeText('guides')
    const comment = written(target)
    const statuses = (await Promise.all([post(comment), post(comment), post(comment)])).map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.every((status) => status === 200 || status === 201)).toBe(true)
    const [kept] = await stored(comment.receipt)
    await decide(sure(kept).id, { deletedAt: new Date().toISOString() })
    expect((await post({ ...comment, text: 'Other words under the same receipt' })).status).toBe(200)
    expect((await stored(comment.receipt)).map(({ text }) => text)).toEqual([comment.text])
  })

  test('needs a text that visitors can read, in its own collection', async () => {
    const { target, id } = await makeText('articles')
    await payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: 'Draft', slug: 'only-a-draft' } as never })
    for (const other of [{ collection: 'articles', slug: 'only-a-draft' }, { collection: 'articles', slug: 'nothing-here' }, { collection: 'guides', slug: target.slug }] as const) {
      expect(await post(written(other))).toMatchObject({ status: 404, code: 'not-found' })
    }
    expect(await post(written(target))).toMatchObject({ status: 201 })
    await payload.update({ collection: 'articles', id, locale: 'en', data: { _status: 'draft' } })
    expect(await post(written(target))).toMatchObject({ status: 404 })
  })

  test('is turned back where comments are closed, for its text or for all', async () => {
    const [closed, open] = [await makeText('articles', { commentsClosed: true }), await makeText()]
    expect(await post(written(closed.target))).toMatchObject({ status: 409, code: 'conflict' })
    expect((await shownUnder(closed)).isOpen).toBe(false)
    expect(await post(written(open.target))).toMatchObject({ status: 201 })
    await payload.updateGlobal({ slug: 'site', data: { name: 'The house', commentsClosed: true } })
    expect(await post(written(open.target))).toMatchObject({ status: 409 })
    expect((await shownUnder(open)).isOpen).toBe(false)
    expect(shows.get(`view:/articles/${open.slug}?en`)).toContain('globals:site')
    await payload.updateGlobal({ slug: 'site', data: { commentsClosed: false } })
    expect(await post(written(open.target))).toMatchObject({ status: 201 })
  })

  test('is turned back while too many wait under its text, and not under another', async () => {
    const [full, other] = [await makeText(), await makeText()]
    for (let n = 0; n < mostWaiting.underText; n++) {
      await payload.create({ collection: 'comments', data: { text: 'x', name: 'y', language: 'en', state: 'waiting', target: { relationTo: 'articles', value: full.id } } })
    }
    expect(await post(written(full.target))).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect(await post(written(other.target))).toMatchObject({ status: 201 })
    await payload.delete({ collection: 'comments', where: { 'target.value': { equals: full.id } } })
  })

  test('goes through the service key alone, by POST alone', async () => {
    const { target, id } = await makeText()
    expect(await post(written(target), { authorization: 'Bearer guess' })).toMatchObject({ status: 401 })
    expect((await fetch(`${server.origin}/api/site/comments`)).status).toBe(405)
    const document = { name: 'Ann', text: 'Words', language: 'en', target: { relationTo: 'articles', value: id } }
    for (const role of ['admin', 'editor', 'anonymous'] as const) expect((await staff.as(role, 'POST', '/comments', document)).status).toBe(403)
  })

  const letters = (n: number) => 'a'.repeat(n)
  const wrong: [string, object][] = [
    ['name', { name: '' }], ['name', { name: letters(81) }], ['name', { name: '\u200D' }], ['name', { name: 'two\nlines' }], ['name', { name: ' padded ' }], ['name', { name: 'a\u202Eb' }], ['name', { name: 7 }],
    ['text', { text: '' }], ['text', { text: '\n\n' }], ['text', { text: letters(4001) }], ['text', { text: 'nul \u0000' }], ['text', { text: 'half \uD83D' }], ['text', { text: 'turned \u202E round' }], ['text', { text: { $ne: null } }],
    ['email', { email: 'no address' }], ['email', { email: `${letters(250)}@example.test` }], ['email', { email: '' }], ['email', { email: undefined }],
    ['language', { language: 'de' }], ['receipt', { receipt: 'short' }], ['receipt', { receipt: '<script>alert(1)</script>' }],
    ['target.collection', { target: { collection: 'products', slug: 'lions-mane' } }], ['target.collection', { target: { collection: 'staff', slug: 'x' } }], ['target.slug', { target: { collection: 'articles', slug: '../x' } }],
    ['state', { state: 'shown' }], ['decidedAt', { decidedAt: '2026-01-01' }],
  ]
  test.each(wrong.map(([field, more]) => ({ field, more, told: JSON.stringify(more).slice(0, 60) })))('is turned back by name where $field can’t be right: $told', async ({ field, more }) => {
    expect(await post({ ...written({ collection: 'articles', slug: 'text-1' }), ...more })).toEqual({ status: 422, code: 'invalid-fields', fields: [field] })
  })

  test('may hold what looks like HTML or an address, which stays text', async () => {
    const text = await makeText()
    const words = '<script>alert(1)</script> https://example.test/?a=1&b=2 “<b>” 👩‍🔬'
    await decide(await send(text.target, { text: words, name: '<i>Ann</i>' }), { state: 'shown' })
    expect((await shownUnder(text)).shown).toMatchObject([{ name: '<i>Ann</i>', text: words }])
  })

  test('of a megabyte isn’t read, nor one that isn’t JSON', async () => {
    expect(await post(JSON.stringify({ ...written({ collection: 'articles', slug: 'text-1' }), text: letters(1_000_000) }))).toMatchObject({ status: 413 })
    expect(await post('{"text":', {})).toMatchObject({ status: 400 })
    expect(await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({ status: 415 })
  })

  test('at its longest goes through, in any script', async () => {
    const { target } = await makeText()
    for (const sign of ['字', '"', 'é']) expect(await post(written(target, { text: sign === '"' ? `a${sign.repeat(3999)}` : sign.repeat(4000) }))).toMatchObject({ status: 201 })
  })
})

describe('deciding', () => {
  test('shows comments under their text, oldest first, in both languages, each with the one it was written under', async () => {
    const [text, other] = [await makeText(), await makeText()]
    const [first, second, elsewhere] = [await send(text.target, { name: 'First' }), await send(text.target, { name: 'Deuxième', language: 'fr' }), await send(other.target)]
    expect(await told(() => decide(second, { state: 'shown' }))).toEqual([`comments:articles:${text.id}`])
    await decide(first, { state: 'shown' })
    await decide(elsewhere, { state: 'shown' })
    for (const locale of ['en', 'fr'] as const) {
      const { shown } = await shownUnder(text, locale)
      expect(shown).toEqual([
        { id: first, name: 'First', text: 'The table helped.\n\nThank you.', language: 'en', writtenOn: new Date().toISOString().slice(0, 10) },
        expect.objectContaining({ id: second, name: 'Deuxième', language: 'fr' }),
      ])
      expect(shows.get(`view:/articles/${text.slug}?${locale}`)).toContain(`comments:articles:${text.id}`)
    }
  })

  test('never lets an address out with the page', async () => {
    const text = await makeText()
    await decide(await send(text.target, { email: 'private@example.test' }), { state: 'shown' })
    expect(JSON.stringify(await site.text('articles', text.slug, 'en'))).not.toContain('private@')
  })

  test('takes a shown comment away again, with its words kept, and says so to the feed each time', async () => {
    const text = await makeText()
    const id = await send(text.target)
    const tag = [`comments:articles:${text.id}`]
    expect(await told(() => decide(id, { state: 'shown' }))).toEqual(tag)
    expect(await told(() => decide(id, { state: 'refused', reason: 'writer-asked' }))).toEqual(tag)
    expect((await shownUnder(text)).shown).toEqual([])
    expect(await payload.findByID({ collection: 'comments', id, depth: 0 })).toMatchObject({ text: 'The table helped.\n\nThank you.', reason: 'writer-asked', decidedBy: staff.ids.editor, decidedAt: expect.any(String) })
    expect(await told(() => decide(id, { state: 'shown' }))).toEqual(tag)
    expect(await payload.findByID({ collection: 'comments', id, depth: 0 })).toMatchObject({ reason: null, note: null })
    expect(await told(() => decide(id, { deletedAt: new Date().toISOString() }))).toEqual(tag)
    expect(await told(() => payload.update({ collection: 'comments', id, trash: true, data: { deletedAt: null } }))).toEqual(tag)
    expect(await told(() => staff.as('admin', 'DELETE', `/comments/${id}`))).toEqual(tag)
  })

  test('tells the feed nothing of what nobody sees', async () => {
    const text = await makeText()
    const id = await send(text.target)
    expect(await told(() => decide(id, { state: 'refused', reason: 'off-subject' }))).toEqual([])
    expect(await told(() => decide(id, { note: 'Asked about the weather' }))).toEqual([])
    expect(await told(() => decide(id, { deletedAt: new Date().toISOString() }))).toEqual([])
    expect(await told(() => payload.delete({ collection: 'comments', id, trash: true }))).toEqual([])
  })

  test('needs a reason to refuse, in words where none of ours fits', async () => {
    const id = await send((await makeText()).target)
    const refused = await decide(id, { state: 'refused' })
    expect([refused.status, await refused.json()]).toEqual([400, expect.objectContaining({ error: expect.objectContaining({ fields: { reason: 'Choose why it isn’t shown.' } }) })])
    expect((await decide(id, { state: 'refused', reason: 'because' })).status).toBe(400)
    expect((await decide(id, { state: 'refused', reason: 'other', note: ' ' })).status).toBe(400)
    expect((await decide(id, { state: 'refused', reason: 'other', note: 'A chain letter' })).status).toBe(200)
    expect((await decide(id, { state: 'waiting' })).status).toBe(400)
    expect((await decide(id, { state: 'shown' })).status).toBe(200)
  })

  test('as the admin’s list asks for it changes nothing where somebody was quicker', async () => {
    const id = await send((await makeText()).target)
    const whileWaiting = (change: object) => staff.as('admin', 'PATCH', `/comments?where[and][0][id][equals]=${id}&where[and][1][state][equals]=waiting&depth=0`, change)
    const refused = await whileWaiting({ state: 'refused', reason: 'other', note: '' })
    expect([refused.status, await refused.json()]).toEqual([400, expect.objectContaining({ docs: [], error: expect.objectContaining({ code: 'bad-request' }) })])
    expect(await (await whileWaiting({ state: 'shown' })).json()).toMatchObject({ docs: [{ id, state: 'shown' }] })
    const late = await whileWaiting({ state: 'refused', reason: 'insults' })
    expect([late.status, await late.json()]).toEqual([200, expect.objectContaining({ docs: [], errors: [] })])
    expect(await payload.findByID({ collection: 'comments', id, depth: 0 })).toMatchObject({ state: 'shown', decidedBy: staff.ids.admin })
  })

  test('is for those who moderate', async () => {
    const id = await send((await makeText()).target)
    for (const role of ['reviewer', 'auditor', 'policy-officer', 'shop-manager', 'anonymous'] as const) expect((await staff.as(role, 'PATCH', `/comments/${id}`, { state: 'shown' })).status).toBe(403)
    for (const field of [{ decidedAt: '2020-01-01T00:00:00.000Z' }, { decidedBy: staff.ids.admin }, { language: 'fr' }, { receipt: 'another-receipt-0123456789' }]) {
      expect((await decide(id, { state: 'shown', ...field })).status).toBe(403)
    }
    expect((await decide(id, { state: 'shown' })).status).toBe(200)
    expect(await (await staff.as('editor', 'GET', `/comments/${id}`)).json()).not.toHaveProperty('receipt')
  })
})

describe('what is kept of a writer', () => {
  test('loses its address thirty days after the decision, or after it went to the trash, and not before', async () => {
    const { target, id: text } = await makeText()
    const [waiting, shown, trashed] = [await send(target), await send(target), await send(target)]
    await decide(shown, { state: 'shown' })
    await decide(trashed, { deletedAt: new Date().toISOString() })
    const emails = async () => Promise.all([waiting, shown, trashed].map(async (id) => (await payload.findByID({ collection: 'comments', id, trash: true, depth: 0 })).email ?? null))
    const inDays = (days: number) => Date.now() + days * 24 * 60 * 60 * 1000
    await forgetCommentEmails(payload, inDays(29))
    expect(await emails()).toEqual(Array(3).fill('tobias@example.test'))
    expect(await told(() => forgetCommentEmails(payload, inDays(31)))).not.toContain(`comments:articles:${text}`)
    expect(await emails()).toEqual(['tobias@example.test', null, null])
    expect(await payload.findByID({ collection: 'comments', id: shown, depth: 0 })).toMatchObject({ state: 'shown', decidedBy: staff.ids.editor, text: expect.any(String) })
  })

  test('goes with the text that it stood under', async () => {
    const [text, other] = [await makeText(), await makeText()]
    const [gone, stays] = [await send(text.target), await send(other.target)]
    await decide(gone, { deletedAt: new Date().toISOString() })
    await payload.delete({ collection: 'articles', id: text.id })
    const { docs } = await payload.find({ collection: 'comments', where: { id: { in: [gone, stays] } }, trash: true, depth: 0 })
    expect(docs.map(({ id }) => id)).toEqual([stays])
  })

  test('stays when whoever decided leaves', async () => {
    const id = await send((await makeText()).target)
    const account = await payload.create({ collection: 'staff', data: { email: 'leaving@example.test', password: 'a-long-test-password', name: 'Leaving', role: 'editor' } })
    await payload.update({ collection: 'comments', id, data: { state: 'shown' }, user: account, overrideAccess: false } as never)
    expect((await payload.findByID({ collection: 'comments', id, depth: 0 })).decidedBy).toBe(account.id)
    await payload.delete({ collection: 'staff', id: account.id })
    const { decidedBy, state } = await payload.findByID({ collection: 'comments', id, depth: 1 })
    // MongoDB keeps the id of an account that is gone; it leads to nobody.
    expect([typeof (decidedBy ?? 'nobody'), state]).toEqual(['string', 'shown'])
  })
})
