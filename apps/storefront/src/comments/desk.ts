import { ContractError, type CommentTarget, type Locale, type SiteClient, type WrittenComment } from '@gatehouse/contract'
import { readConfirmation, receiptOf, signConfirmation } from './confirmation.ts'
import { nothingTyped, readTyped, type Said } from './form.ts'
import type { CommentStep, Delay } from './steps.ts'

// Where comments are written: a form, then the page that shows it once more, then it is handed to the CMS, where it waits.
// Nothing is kept here, and nothing before its writer has said "send".

const sendTimeoutMs = 5000

/** Fields of the two forms; a missing one counts as empty. */
export interface CommentFields {
  name: string
  email: string
  text: string
  /** Hidden from people: whoever fills it in is a program. */
  subject: string
  /** The signed comment, from the page that shows it once more; null on the first form. */
  confirmation: string | null
  /** Which button was pressed there. */
  press: string
}

export interface Writing { target: CommentTarget; lang: Locale; fields: CommentFields }

export type DeskAnswer =
  | { go: 'page'; status: number; step: CommentStep; retryAfterSeconds?: number }
  /** Sent, or it looks so to a program. */
  | { go: 'thanks' }
  /** The text is gone. */
  | { go: 'no-text' }

export interface DeskOptions {
  client: Pick<SiteClient, 'sendComment'>
  secret: string
  /** Asked before each sending: whether this connection may send one more now. */
  mayTake: (address: string) => Promise<{ ok: true } | { ok: false; retryAfterSeconds: number }>
  log: (message: string, error?: unknown) => void
  now?: () => number
}

export type Desk = (writing: Writing, address: string) => Promise<DeskAnswer>

export function createDesk({ client, secret, mayTake, log, now = Date.now }: DeskOptions): Desk {
  const sign = (comment: WrittenComment) => signConfirmation(comment, { secret, now: now() })
  const confirmation = (status: number, comment: WrittenComment, token: string, delay: Delay | null, retryAfterSeconds?: number): DeskAnswer =>
    ({ go: 'page', status, step: { show: 'confirmation', said: saidIn(comment), token, delay }, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) })

  function look({ target, lang, fields }: Writing): DeskAnswer {
    if (fields.subject !== '') return { go: 'thanks' }
    const { name, email, text } = fields
    const read = readTyped({ name, email, text })
    if (!read.ok) return { go: 'page', status: 422, step: { show: 'form', typed: { name, email, text }, problems: read.problems, isForged: false } }
    const said = { target, language: lang, ...read.said }
    const comment: WrittenComment = { ...said, receipt: receiptOf(said, { secret, now: now() }) }
    return confirmation(200, comment, sign(comment), null)
  }

  async function send(comment: WrittenComment, token: string, address: string): Promise<DeskAnswer> {
    const taken = await mayTake(address)
    if (!taken.ok) return confirmation(429, comment, token, { why: 'too-many-sent', minutes: Math.ceil(taken.retryAfterSeconds / 60) }, taken.retryAfterSeconds)
    try {
      await client.sendComment(comment, AbortSignal.timeout(sendTimeoutMs))
      return { go: 'thanks' }
    } catch (error) {
      const code = error instanceof ContractError ? error.code : 'unavailable'
      if (code === 'not-found') return { go: 'no-text' }
      if (code === 'conflict') return { go: 'page', status: 409, step: { show: 'closed', text: comment.text } }
      if (code === 'too-many-requests') return confirmation(429, comment, token, { why: 'too-many-waiting' }, 3600)
      // It may have arrived all the same: its receipt makes sure that another press stores it once.
      log('a comment could not be handed over', error)
      return confirmation(503, comment, token, { why: 'away' }, 10)
    }
  }

  return async (writing, address) => {
    const { target, lang, fields } = writing
    if (fields.confirmation === null) return look(writing)
    const signed = readConfirmation(fields.confirmation, { secret, now: now() })
    if (!signed || !isSame(signed.comment, target, lang)) return { go: 'page', status: 422, step: { show: 'form', typed: nothingTyped, problems: {}, isForged: true } }
    const { comment, isExpired } = signed
    if (fields.press === 'change') {
      const { name, email, text } = comment
      return { go: 'page', status: 200, step: { show: 'form', typed: { name, email: email ?? '', text }, problems: {}, isForged: false } }
    }
    // Whoever didn't press that button hasn't said so.
    if (fields.press !== 'send') return confirmation(200, comment, fields.confirmation, null)
    // The receipt stays: had it been sent after all, it would still be known.
    if (isExpired) return confirmation(422, comment, sign(comment), { why: 'expired' })
    return send(comment, fields.confirmation, address)
  }
}

const saidIn = ({ name, email, text }: WrittenComment): Said => ({ name, email, text })

const isSame = (comment: WrittenComment, target: CommentTarget, lang: Locale): boolean =>
  comment.target.collection === target.collection && comment.target.slug === target.slug && comment.language === lang
