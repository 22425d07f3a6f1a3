import { errorStatus, isLocale, writtenCommentSchema, type Change, type ErrorCode, type FrozenRuleSet, type WrittenComment } from '@gatehouse/contract'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fakeGoods, fakeGoodsMedia, fakePreview, fakeRoutes, fakeView, makeFakeContent, type FakeContent } from './fake-content.ts'
import { fakeListing, fakeSearch } from './fake-search.ts'
import { frozenSet, policyOf } from './rules.ts'

export const fakeServiceKey = 'a-service-key-for-tests-only-0123456789'

/** A CMS that holds nothing but speaks the contract over real HTTP. What it is told to do wrong, it does. */
export class FakeCms {
  content: FakeContent = makeFakeContent()
  epoch = 'epoch-1'
  sequence = 1
  /** The rule sets of the snapshot; null: none was published. */
  ruleSets: FrozenRuleSet[] | null = [frozenSet()]
  /** Answers to the snapshot what the contract doesn't allow while set. */
  isSnapshotGarbage = false
  /** The number that the snapshot bears while set, whatever the feed named. */
  servedSequence: number | null = null
  /** How often the feed was asked, and the snapshot. */
  readonly asked = { feed: 0, snapshot: 0 }
  /** How long reads of views take; the feed stays quick. */
  viewDelayMs = 0
  /** Reads of views answer this status while set. */
  viewStatus: number | null = null
  /** So many of the next reads of views find their connection ended instead of an answer. */
  lostReads = 0
  /** So many of the next reads of views answer 503. */
  failedReads = 0
  /** Reads of views answer what the contract doesn't allow while set. */
  isMalformed = false
  /** Comments that were handed over, each once. */
  readonly received: WrittenComment[] = []
  /** Comments are refused with this code while set; `lost`: the connection ends before an answer. */
  commentRefusal: ErrorCode | 'lost' | null = null
  /** Paths of views read, in order. */
  readonly reads: string[] = []
  #changes: (Change & { at: number })[] = []
  #server: Server | null = null
  #port = 0

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Starts, or starts again on the same port. */
  async start(port = this.#port): Promise<void> {
    this.#server = createServer((req, res) => void this.#answer(req, res))
    this.#server.listen(port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    server?.closeAllConnections()
    await new Promise((resolve) => server ? server.close(resolve) : resolve(null))
  }

  /** Publishes rule sets: the snapshot's number rises, and no page changes. */
  publish(...sets: FrozenRuleSet[]): void {
    this.ruleSets = sets
    this.sequence += 1
  }

  /** Tells the feed of a change; where addresses came or went, the snapshot's number rises. */
  change(tags: string[], { isRoutes = false } = {}): void {
    if (isRoutes) this.sequence += 1
    this.#changes.push({ id: `change-${this.epoch}-${this.#changes.length}-${Math.random()}`, tags, at: Date.now() })
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://x')
    const send = (status: number, body: unknown) => { res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)) }
    const refuse = (code: ErrorCode) => send(errorStatus[code], { error: { code, message: code } })
    if (req.headers.authorization !== `Bearer ${fakeServiceKey}`) return refuse('unauthenticated')
    if (url.pathname === '/api/feed') this.asked.feed += 1
    if (url.pathname === '/api/feed') return send(200, this.#feed(Number(url.searchParams.get('cursor') ?? 0)))
    if (url.pathname === '/api/policy/snapshot') {
      this.asked.snapshot += 1
      return send(200, this.isSnapshotGarbage ? { epoch: this.epoch, sequence: this.sequence, routes: 'all of them' } : this.#snapshot())
    }
    const path = url.pathname.replace(/^\/api\/site/, '')
    if (path === '/comments' && req.method === 'POST') return this.#comment(req, send, refuse)
    if (path.startsWith('/media/')) return this.#media(decodeURIComponent(path.slice('/media/'.length)), res, refuse)
    if (this.lostReads > 0) {
      this.lostReads -= 1
      return void req.socket.destroy()
    }
    if (this.failedReads > 0) {
      this.failedReads -= 1
      this.reads.push(path)
      return refuse('unavailable')
    }
    return this.#view(path, url, send, refuse)
  }

  async #comment(req: IncomingMessage, send: (status: number, body: unknown) => void, refuse: (code: ErrorCode) => void): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    if (this.commentRefusal === 'lost') return void req.socket.destroy()
    if (this.commentRefusal) return refuse(this.commentRefusal)
    const comment = writtenCommentSchema.safeParse(JSON.parse(Buffer.concat(chunks).toString()))
    if (!comment.success) return refuse('invalid-fields')
    const isThere = this.received.some(({ receipt }) => receipt === comment.data.receipt)
    if (!isThere) this.received.push(comment.data)
    send(isThere ? 200 : 201, { data: { state: 'waiting' } })
  }

  #snapshot(): unknown {
    return {
      epoch: this.epoch, sequence: this.servedSequence ?? this.sequence, routes: fakeRoutes(this.content), media: [...this.content.media.keys()], goodsMedia: fakeGoodsMedia(this.content),
      policy: this.ruleSets && { ...policyOf(...this.ruleSets), goods: fakeGoods(this.content) },
    }
  }

  #feed(cursor: number): unknown {
    const overlapMs = 10_000
    const changes = this.#changes.filter(({ at }) => at >= cursor - overlapMs).map(({ id, tags }) => ({ id, tags }))
    return { epoch: this.epoch, cursor: String(Date.now()), changes, snapshot: this.sequence }
  }

  #media(name: string, res: ServerResponse, refuse: (code: ErrorCode) => void): void {
    const file = this.content.media.get(name)
    if (!file) return refuse('not-found')
    res.writeHead(200, { 'content-type': file.type }).end(file.body)
  }

  async #view(path: string, url: URL, send: (status: number, body: unknown) => void, refuse: (code: ErrorCode) => void): Promise<void> {
    this.reads.push(path)
    if (path === '/preview') {
      const preview = fakePreview(this.content, url.searchParams.get('token') ?? '')
      return preview ? send(200, { data: preview }) : refuse('not-found')
    }
    const locale = url.searchParams.get('locale')
    // Read first, then slow: what arrives late is what stood when it was asked for.
    const view = isLocale(locale) ? fakeSearch(this.content, path, url.searchParams, locale) ?? fakeListing(this.content, path, locale) ?? fakeView(this.content, path, locale) : null
    const { viewStatus } = this
    if (this.viewDelayMs) await new Promise((done) => setTimeout(done, this.viewDelayMs))
    if (viewStatus) return send(viewStatus, { error: { code: 'internal', message: 'told to fail' } })
    if (this.isMalformed) return send(200, { data: { title: 1 }, tags: [] })
    return view ? send(200, view) : refuse('not-found')
  }
}
