import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CommentTarget, Locale } from '@gatehouse/contract'
import type { CommentFields, Desk } from '../comments/desk.ts'
import { commentPageAt, sentPath, writePath } from '../comments/paths.ts'
import type { CommentAnswer } from '../comments/steps.ts'
import type { KnownPaths } from '../gate/known-paths.ts'
import { readAddress } from './address.ts'
import { clientAddress, type TrustProxy } from './client-address.ts'
import { findDestination } from './destination.ts'
import { chooseEncoding } from './encoding.ts'
import type { Failure } from './failures.ts'
import { readFormBody } from './form-body.ts'
import type { Answer } from './kept-answers.ts'
import type { Limiter } from './limiter.ts'
import { isFromOwnPage } from './own-page.ts'
import { onePrefix, renderForOne, type PageForOneOptions } from './page-for-one.ts'
import type { Pages } from './pages.ts'
import type { Sender } from './send.ts'

export interface CommentFormOptions {
  desk: Desk
  /** How often one connection may post at all. */
  posts: Limiter
  trustProxy: TrustProxy
  /** The origins that are this site. */
  own: ReadonlySet<string>
}

interface CommentForm { lang: Locale; target: CommentTarget }

/** The text whose form stands at this address, written exactly so; null for every other address. */
export function findCommentForm(address: string, known: KnownPaths | null): CommentForm | null {
  const read = readAddress(address)
  if ('refused' in read || read.path !== read.written) return null
  const destination = findDestination(read.path, { known, hasFile: () => false })
  const place = destination.to === 'page' ? commentPageAt(destination.path) : null
  return destination.to === 'page' && place?.page === 'write' ? { lang: destination.lang, target: place.target } : null
}

interface Around {
  comments: CommentFormOptions
  forOne: PageForOneOptions
  pages: Pages
  sender: Sender
  failed: (failure: Failure) => Promise<Answer>
  log: (message: string, error?: unknown) => void
}

/** Answers what was posted to a comment form: the one place of the site that takes a body. */
export async function answerCommentForm({ lang, target }: CommentForm, req: IncomingMessage, res: ServerResponse, { comments, forOne, pages, sender, failed, log }: Around): Promise<void> {
  const { desk, posts, trustProxy, own } = comments
  const refuse = (status: 400 | 403 | 413 | 415 | 429, more: Record<string, string> = {}) => sender.plainPage(req, res, status, { connection: 'close', ...more }, lang)
  if (!isFromOwnPage(req.headers, own)) return refuse(403)
  const address = clientAddress(req, trustProxy)
  const taken = await posts.take(address)
  if (!taken.ok) return refuse(429, { 'retry-after': String(taken.retryAfterSeconds) })
  const body = await readFormBody(req, res)
  if (!body.ok) return refuse(body.status)

  const encoding = chooseEncoding(req.headers['accept-encoding'])
  const answer = await desk({ target, lang, fields: fieldsOf(body.fields) }, address)
  if (answer.go === 'thanks') return sender.redirect(req, res, 303, `/${lang}${sentPath(target)}`, { 'cache-control': 'no-store' })
  if (answer.go === 'no-text') return sender.answer(req, res, await pages.notFound(lang, encoding))
  const { status, step, retryAfterSeconds } = answer
  const startedAt = performance.now()
  const path = `/${lang}${writePath(target)}`
  try {
    const headers: Record<string, string> = retryAfterSeconds ? { 'retry-after': String(retryAfterSeconds) } : {}
    sender.answer(req, res, await renderForOne({ target: `${onePrefix}${path}`, said: { target, lang, step } satisfies CommentAnswer, status, headers, robots: 'noindex, nofollow', encoding }, forOne))
  } catch (error) {
    if (res.headersSent) throw error
    log('the answer to a comment form could not be made', error)
    sender.answer(req, res, await failed({ startedAt, lang, target: path, status: null }))
  }
}

const fieldsOf = (fields: ReadonlyMap<string, string>): CommentFields => {
  const field = (name: string) => fields.get(name) ?? ''
  return { name: field('name'), email: field('email'), text: field('text'), subject: field('subject'), confirmation: fields.get('confirmation') ?? null, press: field('press') }
}
