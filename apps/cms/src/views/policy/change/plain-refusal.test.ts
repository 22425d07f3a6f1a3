import type { Outcome } from './gate-request.ts'
import { plainRefusal, type Act } from './plain-refusal.ts'

type Refused = Extract<Outcome, { ok: false }>
const refused = (code: Refused['code'], message = 'What was said.', fields: Record<string, string> = {}): Refused => ({ ok: false, code, message, fields })
const told = (outcome: Refused, act: Act = 'publish', language = 'en', isOfficer = true) => plainRefusal(outcome, { act, own: ['reason', 'effectiveAt'], language, isOfficer })

test('an author who would approve is sent to somebody else', () => {
  expect(told(refused('forbidden', 'Whoever wrote a part of a change can’t approve it.'), 'approve').sentence).toBe('Whoever wrote a part of a change can’t approve it. Nothing was changed. Send another policy officer the address of this page.')
})

test('whoever isn’t a policy officer is sent to one', () => {
  expect(told(refused('forbidden'), 'approve', 'en', false).sentence).toContain('Ask a policy officer.')
  expect(told(refused('forbidden'), 'stop').sentence).toContain('Ask a policy officer.')
})

test('what changed meanwhile is shown anew', () => {
  expect(told(refused('conflict'))).toMatchObject({ sentence: expect.stringMatching(/^What was said\. Nothing was changed\. This page now shows/), isStale: true })
  expect(told(refused('forbidden')).isStale).toBe(false)
})

test('a saved case is named, with what to do about it', () => {
  const { sentence, others } = told(refused('conflict', 'Saved cases aren’t answered as expected.', { 'cases.Books go everywhere': 'Expected purchase, answered display.' }))
  expect(sentence).toContain('Change the rules, or the case')
  expect(others).toEqual([{ name: 'Books go everywhere', sentence: 'Expected purchase, answered display.' }])
})

test('a field of the form is told beside it, any other by its name', () => {
  const { fields, others } = told(refused('invalid-fields', 'The body has an error.', { reason: 'Say why.', 'kits.level': 'no level' }))
  expect(fields).toEqual({ reason: 'Say why.' })
  expect(others).toEqual([{ name: 'kits.level', sentence: 'no level' }])
})

test('without a clear answer nobody claims that nothing was done', () => {
  for (const code of ['no-answer', 'internal'] as const) {
    expect(told(refused(code, '')).sentence).toMatch(/nobody knows whether it was done.*before you repeat it/)
  }
  expect(told({ ...refused('internal', ''), reference: 'abc' }).sentence).toContain('abc')
})

test('advice is given in French too', () => {
  expect(told(refused('conflict', 'Ceci a changé.'), 'publish', 'fr').sentence).toBe('Ceci a changé. Rien n’a été changé. Cette page montre maintenant où l’on en est : regardez-la, puis décidez de nouveau.')
})
