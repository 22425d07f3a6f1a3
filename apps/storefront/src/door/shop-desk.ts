import type { Locale } from '@gatehouse/contract'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Visitor } from '../gate/visitors.ts'
import type { DeskAnswer, DeskName, Desks, DeskVisit } from '../shop/desk.ts'
import { clientAddress, type TrustProxy } from './client-address.ts'
import { chooseEncoding } from './encoding.ts'
import { readFormBody } from './form-body.ts'
import { isFromOwnPage } from './own-page.ts'
import { onePrefix, renderForOne, type PageForOneOptions } from './page-for-one.ts'
import type { Pages } from './pages.ts'
import type { Sender } from './send.ts'

export interface ShopDeskOptions {
  desks: Desks
  trustProxy: TrustProxy
  /** The origins that are this site. */
  own: ReadonlySet<string>
}

interface Around { shop: ShopDeskOptions; forOne: PageForOneOptions; pages: Pages; sender: Sender; isHttps: boolean }

/** Where a desk stands, and who comes to it. */
export interface AtDesk { name: DeskName; lang: Locale; path: string; search: URLSearchParams; visitor: Visitor; more: Record<string, string> | undefined }

const visitOf = ({ lang, path, search, visitor }: AtDesk, req: IncomingMessage, isHttps: boolean): DeskVisit => ({ lang, path, search, visitor, cookie: req.headers.cookie, isHttps })

/** Answers who opens a page of the shop. */
export async function openAtDesk(at: AtDesk, req: IncomingMessage, res: ServerResponse, around: Around): Promise<void> {
  const desk = around.shop.desks[at.name]
  const counted = await desk.reads?.take(clientAddress(req, around.shop.trustProxy))
  if (counted && !counted.ok) return sendDeskAnswer({ go: 'slower', retryAfterSeconds: counted.retryAfterSeconds }, at, req, res, around)
  return sendDeskAnswer(await desk.open(visitOf(at, req, around.isHttps)), at, req, res, around)
}

/** Takes what was posted to a page of the shop: from this site's own pages alone, and not too often. */
export async function takeAtDesk(at: AtDesk, req: IncomingMessage, res: ServerResponse, around: Around): Promise<void> {
  const { shop: { desks, trustProxy, own }, sender, isHttps } = around
  const desk = desks[at.name]
  const refuse = (status: 400 | 403 | 413 | 415 | 429, more: Record<string, string> = {}) => sender.plainPage(req, res, status, { connection: 'close', ...more }, at.lang)
  if (!isFromOwnPage(req.headers, own)) return refuse(403)
  const connection = clientAddress(req, trustProxy)
  const taken = await desk.posts.take(connection)
  if (!taken.ok) return refuse(429, { 'retry-after': String(taken.retryAfterSeconds) })
  const body = await readFormBody(req, res)
  if (!body.ok) return refuse(body.status)
  return sendDeskAnswer(await desk.take(visitOf(at, req, isHttps), body.fields, connection), at, req, res, around)
}

async function sendDeskAnswer(answer: DeskAnswer, { lang, visitor, more }: AtDesk, req: IncomingMessage, res: ServerResponse, { forOne, pages, sender }: Around): Promise<void> {
  const encoding = chooseEncoding(req.headers['accept-encoding'])
  switch (answer.go) {
    case 'page': {
      const { page, status, step, cookies = [], retryAfterSeconds, formsLeadTo, isSecret } = answer
      const headers: Record<string, string> = { ...(retryAfterSeconds ? { 'retry-after': String(retryAfterSeconds) } : {}), ...(isSecret ? { 'referrer-policy': 'same-origin' } : {}) }
      const rendered = await renderForOne({ target: `${onePrefix}/${lang}${page}`, said: { ...visitor, step }, status, headers, robots: 'noindex, nofollow', encoding, ...(formsLeadTo ? { formsLeadTo } : {}) }, forOne)
      return sender.answer(req, res, rendered, withCookies(more, cookies))
    }
    case 'on':
      return sender.answer(req, res, { status: 303, headers: { location: answer.location, 'cache-control': 'no-store' }, body: Buffer.alloc(0), isKept: false }, withCookies(undefined, answer.cookies ?? []))
    case 'no-page':
      return sender.answer(req, res, await pages.notFound(lang, encoding))
    case 'away':
      return sender.plainPage(req, res, 503, {}, lang)
    case 'slower':
      return sender.plainPage(req, res, 429, { 'retry-after': String(answer.retryAfterSeconds) }, lang)
    default:
      return answer satisfies never
  }
}

/** The page's own cookies beside what the door tells of the place. */
function withCookies(more: Record<string, string> | undefined, cookies: string[]): Record<string, string | string[]> {
  const all = [more?.['set-cookie'] ?? [], cookies].flat()
  return { ...more, 'cache-control': 'no-store', ...(all.length > 0 ? { 'set-cookie': all } : {}) }
}

