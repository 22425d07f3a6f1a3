import { ContractError, type WrittenComment } from '@gatehouse/contract'
import { createDesk, type CommentFields, type DeskAnswer } from './desk.ts'

const target = { collection: 'articles', slug: 'a-text' } as const
const typed: CommentFields = { name: 'Ann', email: '', text: 'A word', subject: '', confirmation: null, press: '' }

function openDesk({ fails = () => null as unknown, mayTake = true } = {}) {
  const sent: WrittenComment[] = []
  const clock = { now: 1_795_000_000_000 }
  const logged: unknown[] = []
  const desk = createDesk({
    client: { sendComment: async (comment) => { const failure = fails(); if (failure) throw failure; sent.push(comment) } },
    secret: 'a-secret-for-tests',
    mayTake: async () => (mayTake ? { ok: true } : { ok: false, retryAfterSeconds: 90 }),
    log: (...line) => { logged.push(line) },
    now: () => clock.now,
  })
  const post = (fields: Partial<CommentFields>, place: Partial<{ target: WrittenComment['target']; lang: 'en' | 'fr' }> = {}) =>
    desk({ target, lang: 'en', ...place, fields: { ...typed, ...fields } }, '192.0.2.1')
  /** As somebody does who has read it once more. */
  const confirm = async (press = 'send', more: Partial<CommentFields> = {}) => post({ confirmation: tokenIn(await post({})), press, ...more })
  return { post, confirm, sent, clock, logged }
}

const tokenIn = (answer: DeskAnswer): string => {
  if (answer.go !== 'page' || answer.step.show !== 'confirmation') throw new Error(`no confirmation: ${JSON.stringify(answer)}`)
  return answer.step.token
}
const failure = (status: number, code: ContractError['code']) => () => new ContractError(status, code, 'told to fail')

it('shows what was written, and sends nothing', async () => {
  const { post, sent } = openDesk()
  expect(await post({ text: ' A word \r\n\r\n\r\n\r\nand another ' })).toMatchObject({ go: 'page', status: 200, step: { show: 'confirmation', said: { name: 'Ann', email: null, text: 'A word\n\nand another' }, delay: null } })
  expect(sent).toEqual([])
})

it('sends what was shown, under the language of its page, when its writer says so', async () => {
  const { post, sent } = openDesk()
  const token = tokenIn(await post({ email: 'ann@example.ca' }, { lang: 'fr' }))
  expect(await post({ confirmation: token, press: 'send', text: 'Other words beside the token' }, { lang: 'fr' })).toEqual({ go: 'thanks' })
  expect(sent).toEqual([{ target, language: 'fr', name: 'Ann', email: 'ann@example.ca', text: 'A word', receipt: expect.stringMatching(/^[\w-]{43}$/) }])
})

it('gives the form back with what was typed where a field needs something', async () => {
  const { post, sent } = openDesk()
  const typedBadly = { name: '  ', email: 'ann', text: ' As typed\r\n' }
  expect(await post(typedBadly)).toEqual({ go: 'page', status: 422, step: { show: 'form', typed: typedBadly, problems: { name: 'missing', email: 'unreadable' }, isForged: false } })
  expect(sent).toEqual([])
})

it('gives the form back to whoever wants to change something', async () => {
  const { confirm, sent } = openDesk()
  expect(await confirm('change')).toEqual({ go: 'page', status: 200, step: { show: 'form', typed: { name: 'Ann', email: '', text: 'A word' }, problems: {}, isForged: false } })
  expect(sent).toEqual([])
})

it('shows a comment once more where neither button was pressed', async () => {
  const { confirm, sent } = openDesk()
  expect(await confirm('')).toMatchObject({ status: 200, step: { show: 'confirmation', delay: null } })
  expect(sent).toEqual([])
})

it('thanks a program that fills in what people don’t see, and sends nothing', async () => {
  const { post, sent } = openDesk()
  expect(await post({ subject: 'Buy', name: '' })).toEqual({ go: 'thanks' })
  expect(sent).toEqual([])
})

it('sends the same words with the same receipt, also from a page that was loaded again, and others with another', async () => {
  const { post, sent, clock } = openDesk()
  const receiptFor = async (fields: Partial<CommentFields>, place = {}) => {
    await post({ confirmation: tokenIn(await post(fields, place)), press: 'send' }, place)
    return sent.at(-1)?.receipt
  }
  const first = await receiptFor({})
  expect(await receiptFor({ name: ' Ann\u00A0' })).toBe(first)
  const others = [await receiptFor({ text: 'Another word' }), await receiptFor({ name: 'Bob' }), await receiptFor({ email: 'ann@example.ca' }), await receiptFor({}, { target: { collection: 'guides', slug: 'a-text' } }), await receiptFor({}, { lang: 'fr' })]
  clock.now += 24 * 60 * 60_000
  expect(new Set([first, ...others, await receiptFor({})]).size).toBe(7)
})

it('sends nothing that wasn’t confirmed on this page’s own form', async () => {
  const { post, sent } = openDesk()
  const token = tokenIn(await post({}))
  const forged = { go: 'page', status: 422, step: { show: 'form', isForged: true, typed: { text: '' } } }
  expect(await post({ confirmation: `${token}x`, press: 'send' })).toMatchObject(forged)
  expect(await post({ confirmation: '', press: 'send' })).toMatchObject(forged)
  expect(await post({ confirmation: token, press: 'send' }, { target: { collection: 'guides', slug: 'a-text' } })).toMatchObject(forged)
  expect(await post({ confirmation: token, press: 'send' }, { target: { collection: 'articles', slug: 'another' } })).toMatchObject(forged)
  expect(await post({ confirmation: token, press: 'send' }, { lang: 'fr' })).toMatchObject(forged)
  expect(sent).toEqual([])
  expect(await post({ confirmation: token, press: 'send' })).toEqual({ go: 'thanks' })
})

it('asks to look once more after an hour, and then sends it under the receipt that it had', async () => {
  const { post, sent, clock } = openDesk()
  const token = tokenIn(await post({}))
  await post({ confirmation: token, press: 'send' })
  clock.now += 61 * 60_000
  const again = await post({ confirmation: token, press: 'send' })
  expect(again).toMatchObject({ go: 'page', status: 422, step: { show: 'confirmation', delay: { why: 'expired' } } })
  expect(sent).toHaveLength(1)
  expect(await post({ confirmation: tokenIn(again), press: 'send' })).toEqual({ go: 'thanks' })
  expect(sent[1]).toEqual(sent[0])
})

it('keeps the comment on the page while it can’t be sent', async () => {
  const said = { name: 'Ann', email: null, text: 'A word' }
  const cases = [
    [openDesk({ mayTake: false }), 429, { why: 'too-many-sent', minutes: 2 }, 90],
    [openDesk({ fails: failure(429, 'too-many-requests') }), 429, { why: 'too-many-waiting' }, 3600],
    [openDesk({ fails: failure(503, 'unavailable') }), 503, { why: 'away' }, 10],
    [openDesk({ fails: () => new TypeError('fetch failed') }), 503, { why: 'away' }, 10],
  ] as const
  for (const [{ confirm, sent }, status, delay, retryAfterSeconds] of cases) {
    expect(await confirm()).toEqual({ go: 'page', status, retryAfterSeconds, step: { show: 'confirmation', said, token: expect.any(String), delay } })
    expect(sent).toEqual([])
  }
})

it('gives the words back where comments were closed, and says where the text is gone', async () => {
  expect(await openDesk({ fails: failure(409, 'conflict') }).confirm()).toEqual({ go: 'page', status: 409, step: { show: 'closed', text: 'A word' } })
  expect(await openDesk({ fails: failure(404, 'not-found') }).confirm()).toEqual({ go: 'no-text' })
})

it('writes no word of a comment into the log', async () => {
  const { confirm, logged } = openDesk({ fails: () => new TypeError('fetch failed') })
  await confirm()
  expect(logged).toHaveLength(1)
  expect(JSON.stringify(logged)).not.toMatch(/A word|Ann/)
})
