import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Locale } from '@gatehouse/contract'
import type { Decider } from '../gate/decider.ts'
import type { Gate } from '../gate/gate.ts'
import { seenBy } from '../gate/hidden.ts'
import { noRules } from '../gate/rules.ts'
import { shownPlace, tellShownPlace } from '../gate/shown-place.ts'
import type { ToldVisitor } from '../gate/told-visitor.ts'
import { unknownVisitor } from '../gate/visitor.ts'
import type { Visitor } from '../gate/visitors.ts'
import { readAddress } from './address.ts'
import { findDestination, findProperAddress, type Destination } from './destination.ts'
import { answerCommentForm, findCommentForm, type CommentFormOptions } from './comment-form.ts'
import { chooseEncoding } from './encoding.ts'
import { deskAt, statusOf, takesForm } from './dynamic-pages.ts'
import type { Failure } from './failures.ts'
import type { Files } from './files.ts'
import { healthAnswer } from './health.ts'
import type { Answer } from './kept-answers.ts'
import { chooseLanguage, rememberLanguage } from './language.ts'
import { MediaUnavailable, type Media } from './media.ts'
import { Crowded, onePrefix, renderForOne, type PageForOneOptions } from './page-for-one.ts'
import type { Pages } from './pages.ts'
import { renderPreview, type PreviewOptions } from './preview.ts'
import type { Sender } from './send.ts'
import { openAtDesk, takeAtDesk, type ShopDeskOptions } from './shop-desk.ts'
import { takeRegionForm, type RegionFormOptions } from './region-form.ts'

export interface DoorOptions {
  gate: Gate
  decider: Decider
  readVisitor: (req: IncomingMessage) => Visitor
  pages: Pages
  media: Media
  files: Files
  robots: Answer
  forOne: PageForOneOptions
  preview: PreviewOptions
  comments: CommentFormOptions
  region: RegionFormOptions
  shop: ShopDeskOptions
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
      const comment = findCommentForm(req.url ?? '', gate.known)
      const form = comment ? () => answerCommentForm(comment, req, res, options) : findForm(req, res)
      if (!form) return refuse(405)
      if (req.method === 'POST') return form()
      return refuse(405, { allow: 'GET, HEAD, POST' })
    }
    if (Number(req.headers['content-length'] ?? 0) > 0 || req.headers['transfer-encoding']) return refuse(400)
    const address = readAddress(req.url ?? '')
    if ('refused' in address) return refuse(address.refused)
    const visitor = options.readVisitor(req)
    const known = gate.known && seenBy(visitor.facts, gate.known, options.decider)
    const destination = findDestination(address.path, { known, hasFile: (path) => files.has(path) })
    const proper = findProperAddress(destination, address.written)
    return lead(proper === null ? destination : { to: 'proper-address', location: proper }, address.search, visitor, req, res, options)
  }

  /** The form of a page for one visitor, where one stands at this address, written exactly so. */
  function findForm(req: IncomingMessage, res: ServerResponse): (() => Promise<void>) | null {
    const address = readAddress(req.url ?? '')
    if ('refused' in address || address.path !== address.written || !gate.known) return null
    const destination = findDestination(address.path, { known: gate.known, hasFile: () => false })
    if (destination.to !== 'dynamic') return null
    const desk = deskAt(destination.path)
    if (desk !== null) {
      const visitor = options.readVisitor(req)
      const at = { name: desk, lang: destination.lang, path: destination.path, search: address.search, visitor, more: withoutCaching(forThisVisitor(req, visitor, options.decider.revision, options)) }
      return () => orFail(destination.lang, `/${desk}`, req, res, options, () => takeAtDesk(at, req, res, options))
    }
    if (!takesForm(destination.path)) return null
    return () => orFail(destination.lang, destination.path, req, res, options, () => takeRegionForm(req, res, destination.lang, options.readVisitor(req), options))
  }

  return (req, res) => {
    answer(req, res).catch((error: unknown) => {
      if (!res.destroyed) log('an answer could not be given', error)
      if (res.headersSent) res.destroy()
      else sender.plainPage(req, res, 500)
    })
  }
}

async function lead(destination: Destination, search: URLSearchParams, visitor: Visitor, req: IncomingMessage, res: ServerResponse, options: DoorOptions): Promise<void> {
  const { gate, pages, files, preview, forOne, sender, isHttps } = options
  const encoding = chooseEncoding(req.headers['accept-encoding'])
  switch (destination.to) {
    case 'page': {
      const { lang, path } = destination
      if (search.get('lang') === lang) return sender.redirect(req, res, 303, `/${lang}${path}`, { 'set-cookie': rememberLanguage(lang, isHttps), 'cache-control': 'no-store' })
      const { answers, revision } = options.decider.forPage(path, visitor.facts)
      const isGated = (gate.known?.goodsOn(path).length ?? 0) > 0
      const page = { answers, isGated }
      const answer = req.headers.rsc && forOne.isDev ? await pages.data(lang, path, page, search, req.headers, encoding) : await pages.page(lang, path, page, encoding)
      return sender.answer(req, res, answer, answer.status === 200 ? forThisVisitor(req, visitor, isGated ? revision : null, options) : undefined)
    }
    case 'dynamic': {
      const { lang, path } = destination
      if (search.get('lang') === lang) return sender.redirect(req, res, 303, `/${lang}${path}${queryOf(without(search, 'lang'))}`, { 'set-cookie': rememberLanguage(lang, isHttps), 'cache-control': 'no-store' })
      const more = withoutCaching(forThisVisitor(req, visitor, options.decider.revision, options))
      const desk = deskAt(path)
      if (desk !== null) return orFail(lang, `/${desk}`, req, res, options, () => openAtDesk({ name: desk, lang, path, search, visitor, more }, req, res, options))
      const asked = { target: `${onePrefix}/${lang}${path}${queryOf(search)}`, said: { ...visitor } satisfies ToldVisitor, status: statusOf(path, search), encoding, signal: goneSignal(res) }
      return orFail(lang, path, req, res, options, async () => sender.answer(req, res, await renderForOne(asked, forOne), more))
    }
    case 'listing':
      // Whoever reads them may be anywhere, and hand them on.
      return sender.answer(req, res, await pages.listing(destination.lang, destination.path, options.decider.forAllGoods(unknownVisitor).answers, encoding))
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
      return sendMedia(req, res, destination.name, visitor, options)
    case 'preview':
      return orFail(languageOf(req), '/preview/…', req, res, options, async () => sender.answer(req, res, await renderPreview(req, destination.token, search, encoding, preview, forOne)))
    case 'healthz':
      return sender.answer(req, res, healthAnswer(gate, options.decider.revision))
    case 'no-file':
      return sender.line(req, res, 404, 'not found')
    case 'unavailable':
      return sender.plainPage(req, res, 503, {}, destination.lang ?? languageOf(req))
    default:
      return destination satisfies never
  }
}

/** Sends what is made for one visitor, or says why not. `target` is for the log: no token, no query. */
async function orFail(lang: Locale, target: string, req: IncomingMessage, res: ServerResponse, { sender, failed }: DoorOptions, send: () => Promise<void>): Promise<void> {
  const startedAt = performance.now()
  return send().catch(async (error: unknown) => {
    if (res.headersSent || res.destroyed) throw error
    if (error instanceof Crowded) return sender.plainPage(req, res, 503, {}, lang)
    sender.answer(req, res, await failed({ startedAt, lang, target, status: null }))
  })
}

function goneSignal(res: ServerResponse): AbortSignal {
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  return gone.signal
}

/**
 * Headers that belong to one answer and are kept with none: the number of the rules that it was decided by, and what the header
 * is to say of the place, where the visitor's browser doesn't say so yet.
 */
function forThisVisitor(req: IncomingMessage, { facts }: Visitor, revision: number | null, { gate, isHttps }: DoorOptions): Record<string, string> | undefined {
  const cookie = tellShownPlace(req.headers.cookie, shownPlace(facts.places, (gate.held?.rules ?? noRules).areas), isHttps)
  if (cookie === null) return revision === null ? undefined : { 'x-rule-set': String(revision) }
  // Whoever keeps this answer would hand the cookie to others.
  return { 'set-cookie': cookie, 'cache-control': 'private, no-cache', ...(revision === null ? {} : { 'x-rule-set': String(revision) }) }
}

async function sendMedia(req: IncomingMessage, res: ServerResponse, name: string, { facts }: Visitor, { media, sender, gate, decider }: DoorOptions): Promise<void> {
  // A product's picture is there for some visitors and not for others.
  const isGated = (gate.known?.goodsIn(name).length ?? 0) > 0
  const { revision } = decider.forPicture(name, facts)
  const more = isGated ? { 'cache-control': 'private, no-cache', ...(revision === null ? {} : { 'x-rule-set': String(revision) }) } : undefined
  try {
    const answer = await media.answer(name, chooseEncoding(req.headers['accept-encoding']))
    sender.answer(req, res, answer, answer.status === 200 ? more : undefined)
  } catch (error) {
    if (!(error instanceof MediaUnavailable)) throw error
    sender.line(req, res, 503, 'back in a moment', { 'retry-after': '5' })
  }
}

/** A page for one visitor is stored by nobody, whatever else is said of caches. */
const withoutCaching = (more: Record<string, string> | undefined) => (more === undefined ? undefined : { ...more, 'cache-control': 'no-store' })
const languageOf = (req: IncomingMessage): Locale => chooseLanguage(req.headers)
const without = (search: URLSearchParams, name: string): URLSearchParams => new URLSearchParams([...search].filter(([one]) => one !== name))
const queryOf = (search: URLSearchParams): string => (search.size ? `?${search.toString()}` : '')
