import type { WrittenComment } from '@gatehouse/contract'
import { readConfirmation, receiptOf, signConfirmation } from './confirmation.ts'

const at = { secret: 'a-secret-for-tests', now: 1_795_000_000_000 }
const said = { target: { collection: 'articles', slug: 'a-text' }, language: 'fr', name: 'Ann', email: null, text: 'Deux lignes,\navec “<b>”.' } as const
const comment: WrittenComment = { ...said, receipt: receiptOf(said, at) }
const token = signConfirmation(comment, at)
const [body = '', signature = ''] = token.split('.')

it('comes back as it was signed, for an hour', () => {
  expect(readConfirmation(token, at)).toEqual({ comment, isExpired: false })
  expect(readConfirmation(token, { ...at, now: at.now + 59 * 60_000 })).toMatchObject({ isExpired: false })
  expect(readConfirmation(token, { ...at, now: at.now + 60 * 60_000 })).toEqual({ comment, isExpired: true })
})

it.each([
  ['another’s signature', signConfirmation(comment, { ...at, secret: 'another-secret' })],
  ['other words under the signature', `${Buffer.from(Buffer.from(body, 'base64url').toString().replace('Ann', 'Bob')).toString('base64url')}.${signature}`],
  ['a later end under the signature', `${Buffer.from(Buffer.from(body, 'base64url').toString().replace('1795', '1999')).toString('base64url')}.${signature}`],
  ['no signature', body], ['an empty one', `${body}.`], ['half of one', `${body}.${signature.slice(0, 20)}`], ['more behind it', `${token}.x`], ['nothing', ''], ['nonsense', 'a.b'], ['a token’s two halves exchanged', `${signature}.${body}`],
])('is nothing with %s', (_, forged) => {
  expect(readConfirmation(forged, at)).toBeNull()
})

it('has a receipt that nobody else can work out', () => {
  expect(receiptOf(said, at)).toBe(comment.receipt)
  expect(receiptOf(said, { ...at, secret: 'another-secret' })).not.toBe(comment.receipt)
})
