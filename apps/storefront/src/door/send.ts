import type { Locale } from '@gatehouse/contract'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './kept-answers.ts'
import { matchesEtag } from './etag.ts'
import { chooseLanguage } from './language.ts'
import { plainPage, type PlainStatus } from './plain-page.ts'

const ofTheBody = new Set(['content-type', 'content-encoding', 'content-length'])

/** Headers as Node writes them quickest: name, value, name, value. */
interface WrittenHeaders { whole: string[]; notModified: string[] }

/** Sends answers, each with the headers that every answer has. */
export class Sender {
  readonly #everywhere: Readonly<Record<string, string>>
  // A kept answer is sent thousands of times, so its headers are put together once.
  readonly #written = new WeakMap<Answer, WrittenHeaders>()

  constructor(everywhere: Readonly<Record<string, string>>) {
    this.#everywhere = everywhere
  }

  /**
   * A whole answer: with its body, without it (HEAD), or as "you have it already" (304). `more` are headers for this visitor
   * alone: they are kept with nothing, and take the place of the answer's own.
   */
  answer(req: IncomingMessage, res: ServerResponse, answer: Answer, more?: Record<string, string | string[]>): void {
    const { whole, notModified } = this.#headersOf(answer)
    const dressed = (headers: string[]) => (more ? withMore(headers, more) : headers)
    if (answer.status === 200 && matchesEtag(req.headers['if-none-match'], answer.headers.etag)) {
      res.writeHead(304, dressed(notModified))
      res.end()
      return
    }
    res.writeHead(answer.status, dressed(whole))
    res.end(req.method === 'HEAD' ? undefined : answer.body)
  }

  /** One of the door's own pages, in the visitor's language unless the address names another. */
  plainPage(req: IncomingMessage, res: ServerResponse, status: PlainStatus, more: Record<string, string> = {}, lang: Locale = chooseLanguage(req.headers)): void {
    const { headers, body } = plainPage(status, { lang })
    this.answer(req, res, { status, headers: { ...headers, ...more }, body: Buffer.from(body), isKept: false })
  }

  /** A line of text: for addresses of files, where nobody reads a page. */
  line(req: IncomingMessage, res: ServerResponse, status: number, line: string, more: Record<string, string> = {}): void {
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...more }
    this.answer(req, res, { status, headers, body: Buffer.from(line + '\n'), isKept: false })
  }

  redirect(req: IncomingMessage, res: ServerResponse, status: 303 | 307 | 308, location: string, more: Record<string, string> = {}): void {
    this.answer(req, res, { status, headers: { location, ...more }, body: Buffer.alloc(0), isKept: false })
  }

  #headersOf(answer: Answer): WrittenHeaders {
    let written = this.#written.get(answer)
    if (!written) {
      const headers = Object.entries({ ...this.#everywhere, ...answer.headers, 'content-length': String(answer.body.length) })
      written = { whole: headers.flat(), notModified: headers.filter(([name]) => !ofTheBody.has(name)).flat() }
      this.#written.set(answer, written)
    }
    return written
  }
}

function withMore(headers: readonly string[], more: Record<string, string | string[]>): string[] {
  const all: string[] = []
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? ''
    if (!(name in more)) all.push(name, headers[at + 1] ?? '')
  }
  for (const [name, values] of Object.entries(more)) for (const value of [values].flat()) all.push(name, value)
  return all
}
