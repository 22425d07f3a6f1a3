import { createHmac } from 'node:crypto'
import { readPreview, signPreview } from './preview-token.ts'
import { previewUrl } from './preview-url.ts'

const secret = 'a-secret-of-this-test'
const now = Date.UTC(2026, 10, 23, 12)
const target = { collection: 'articles', id: '01a20a11-e8f1-720c-aed2-8fac8096cd83', locale: 'fr' } as const
const token = signPreview(target, { secret, now })
const minutes = 60_000

const forge = (payload: object) => {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
  return `${body}.${createHmac('sha256', secret).update(`preview.${body}`).digest('base64url')}`
}

test('opens the document and language that it was signed for', () => {
  expect(readPreview(token, { secret, now })).toEqual(target)
})

test('opens for half an hour, and not a moment longer', () => {
  expect(readPreview(token, { secret, now: now + 30 * minutes - 1 })).toEqual(target)
  expect(readPreview(token, { secret, now: now + 30 * minutes })).toBeNull()
})

test('is worth nothing under another secret', () => {
  expect(readPreview(token, { secret: 'another-secret', now })).toBeNull()
})

test.each([
  ['nothing', ''],
  ['no signature', token.slice(0, token.indexOf('.'))],
  ['an empty signature', `${token.split('.')[0]}.`],
  ['a cut signature', token.slice(0, -4)],
  ['another body', `${Buffer.from(JSON.stringify({ ...target, id: 'other', expiresAt: now + minutes })).toString('base64url')}.${token.split('.')[1]}`],
  ['a third part', `${token}.x`],
  ['a signed body that is no JSON', (() => { const body = Buffer.from('{').toString('base64url'); return `${body}.${createHmac('sha256', secret).update(`preview.${body}`).digest('base64url')}` })()],
  ['a collection that has no preview', forge({ ...target, collection: 'staff', expiresAt: now + minutes })],
  ['no expiry', forge(target)],
])('refuses %s', (_, given) => {
  expect(readPreview(given, { secret, now })).toBeNull()
})

test('stands in an address of the storefront', () => {
  expect(previewUrl(target, { storefrontUrl: 'https://example.test/', secret, now })).toBe(`https://example.test/preview/${token}`)
  expect(token).toMatch(/^[\w-]+\.[\w-]+$/)
})
