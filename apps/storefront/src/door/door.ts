import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Locale } from '@gatehouse/contract'
import type { Gate } from '../gate/gate.ts'
import { readAddress } from './address.ts'
import { findDestination, findProperAddress, type Destination } from './destination.ts'
import { answerCommentForm, findCommentForm, type CommentFormOptions } from './comment-form.ts'
import { chooseEncoding } from './encoding.ts'
import { Crowded, sendDynamic, type DynamicOptions } from './dynamic.ts'
import { statusOf } from './dynamic-pages.ts'
import type { Failure } from './failures.ts'
import type { Files } from './files.ts'
import { healthAnswer } from './health.ts'
import type { Answer } from './kept-answers.ts'
import { chooseLanguage, rememberLanguage } from './language.ts'
import { MediaUnavailable, type Media } from './media.ts'
import type { Pages } from './pages.ts'
import { sendPreview, type PreviewOptions } from './preview.ts'
import type { Sender } from './send.ts'

export interface DoorOptions {
  gate: Gate
  pages: Pages
  media: Media
  files: Files
  robots: Answer
  dynamic: DynamicOptions
  preview: PreviewOptions
  comments: CommentFormOptions
  sender: Sender
  isHttps: boolean
  failed: (failure: Failure) => Promise<Answer>
  log: (message: string, error?: unknown) => void
  /** In development Next itself serves what reloads pages. */
  developmentFiles?: RequestListener
}

/** Answers every request: decides where its address leads, and nothing but what is known, and previews, goes on to Next. */
export function createDoor(options: DoorOptions): (req: IncomingMessage, res: ServerResponse) => void {
  const { gate, files, sender, log } = options

  const isForDevelopment = (url = '') => options.developmentFiles !== undefined && /^\/(_next|__nextjs)/.test(url)

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    // Without reading on: what follows on this connection can't be trusted to be a request.
    const refuse = (status: 400 | 405 | 414, more: Record<string, string> = {}) => sender.plainPage(req, res, status, { connection: 'close', ...more })
    if (isForDevelopment(req.url)) return options.developmentFiles?.(req, res)
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      const form = findCommentForm(req.url ?? '', gate.known)
      if (!form) return refuse(405)
      if (req.method === 'POST') return answerCommentForm(form, req, res, options)
      return refuse(405, { allow: 'GET, HEAD, POST' })
    }
    if (Number(req.headers['content-length'] ?? 0) > 0 || req.headers['transfer-encoding']) return refuse(400)
    const address = readAddress(req.url ?? '')
    if ('refused' in address) return refuse(address.refused)
    const destination = findDestination(address.path, { known: gate.known, hasFile: (path) => files.has(path) })
    const proper = findProperAddress(destination, address.written)
    return lead(proper === null ? destination : { to: 'proper-address', location: proper }, address.search, req, res, options)
  }

  return (req, res) => {
    answer(req, res).catch((error: unknown) => {
      if (!res.destroyed) log('an answer could not be given', error)
      if (res.headersSent) res.destroy()
      else sender.plainPage(req, res, 500)
    })
  }
}

async function lead(destination: Destination, search: URLSearchParams, req: IncomingMessage, res: ServerResponse, options: DoorOptions): Promise<void> {
  const { gate, pages, files, preview, dynamic, sender, isHttps } = options
  const encoding = chooseEncoding(req.headers['accept-encoding'])
  switch (destination.to) {
    case 'page': {
      const { lang, path } = destination
      if (search.get('lang') === lang) return sender.redirect(req, res, 303, `/${lang}${path}`, { 'set-cookie': rememberLanguage(lang, isHttps), 'cache-control': 'no-store' })
      const answer = req.headers.rsc ? await pages.data(lang, path, search, req.headers, encoding) : await pages.page(lang, path, encoding)
      return sender.answer(req, res, answer)
    }
    case 'dynamic': {
      const { lang, path } = destination
      if (search.get('lang') === lang) return sender.redirect(req, res, 303, `/${lang}${path}${queryOf(without(search, 'lang'))}`, { 'set-cookie': rememberLanguage(lang, isHttps), 'cache-control': 'no-store' })
      return sendOrFail(lang, path, () => sendDynamic(req, res, { target: `/d/${lang}${path}${queryOf(search)}`, okStatus: statusOf(path, search), robots: 'noindex' }, dynamic))
    }
    case 'listing':
      return sender.answer(req, res, await pages.listing(destination.lang, destination.path, encoding))
    case 'robots':
      return sender.answer(req, res, options.robots)
    case 'no-page':
      return sender.answer(req, res, await pages.notFound(destination.lang ?? languageOf(req), encoding))
    case 'language':
      return sender.redirect(req, res, 307, `/${languageOf(req)}${destination.path}${queryOf(search)}`, { 'cache-control': 'private, no-cache', vary: 'accept-language, cookie' })
    case 'proper-address':
      return sender.redirect(req, res, 308, `${destination.location}${queryOf(search)}`, { 'cache-control': 'public, max-age=0, must-revalidate' })
    case 'file':
      return sender.answer(req, res, await files.answer(destination.path, encoding))
    case 'media':
      return sendMedia(req, res, destination.name, options)
    case 'preview':
      return sendOrFail(languageOf(req), '/preview/…', () => sendPreview(req, res, destination.token, search, preview, dynamic))
    case 'healthz':
      return sender.answer(req, res, healthAnswer(gate))
    case 'no-file':
      return sender.line(req, res, 404, 'not found')
    case 'unavailable':
      return sender.plainPage(req, res, 503, {}, destination.lang ?? languageOf(req))
    default:
      return destination satisfies never
  }

  /** `target` is for the log: no token, no query. */
  async function sendOrFail(lang: Locale, target: string, send: () => Promise<void>): Promise<void> {
    const startedAt = performance.now()
    sender.dress(res)
    return send().catch(async (error: unknown) => {
      if (res.headersSent || res.destroyed) throw error
      if (error instanceof Crowded) return sender.plainPage(req, res, 503, {}, lang)
      sender.answer(req, res, await options.failed({ startedAt, lang, target, status: null }))
    })
  }
}

async function sendMedia(req: IncomingMessage, res: ServerResponse, name: string, { media, sender }: DoorOptions): Promise<void> {
  try {
    sender.answer(req, res, await media.answer(name, chooseEncoding(req.headers['accept-encoding'])))
  } catch (error) {
    if (!(error instanceof MediaUnavailable)) throw error
    sender.line(req, res, 503, 'back in a moment', { 'retry-after': '5' })
  }
}

const languageOf = (req: IncomingMessage): Locale => chooseLanguage(req.headers)
const without = (search: URLSearchParams, name: string): URLSearchParams => new URLSearchParams([...search].filter(([one]) => one !== name))
const queryOf = (search: URLSearchParams): string => (search.size ? `?${search.toString()}` : '')
