import { createHash, randomBytes } from 'node:crypto'
import { type Book, type Session } from './book.ts'
import type { Happening, Order } from './entries.ts'
import type { Journal } from './journal.ts'

/** Why something isn't done, as the API says it. */
export type Refusal = 'not-found' | 'not-authorised' | 'not-captured' | 'already-captured' | 'cancelled' | 'session-expired' | 'amount-too-large' | 'idempotency-conflict'
export type Answer<Good> = ({ ok: true } & Good) | { ok: false; code: Refusal }
const refuse = (code: Refusal) => ({ ok: false, code }) as const

/** What was asked, by its idempotency key: the same key with something else is a mistake, and is told so. */
export interface Asked { key: string; what: unknown }

/** What an entry of a kind says beyond what all say. */
type Said<Kind extends Happening['kind']> = Omit<Extract<Happening, { kind: Kind }>, 'kind' | 'session' | 'at' | 'id' | 'events' | 'key'>

const newId = (prefix: string) => `${prefix}_${randomBytes(18).toString('base64url')}`

/**
 * All that may happen to a payment. Each step is decided and noted in one go, without waiting in between, so two that come
 * at once can't both pass; whoever answers for it waits for `settled` first.
 */
export class Desk {
  readonly book: Book
  readonly #journal: Pick<Journal, 'add' | 'settled'>
  readonly #now: () => number

  constructor(book: Book, journal: Pick<Journal, 'add' | 'settled'>, now: () => number = Date.now) {
    this.book = book
    this.#journal = journal
    this.#now = now
  }

  settled(): Promise<void> {
    return this.#journal.settled()
  }

  open(order: Order, asked: Asked): Answer<{ session: string }> {
    const before = this.#before(asked, 'session')
    if (before) return before === 'conflict' ? refuse('idempotency-conflict') : { ok: true, session: before.session }
    if (Date.parse(order.expiresAt) <= this.#now()) return refuse('session-expired')
    const entry = this.#note('session', newId('pay'), { order }, { asked, webhooks: 0 })
    return { ok: true, session: entry.session }
  }

  /** A session as it stands now; one whose time is over ends with that. */
  find(id: string): Session | undefined {
    const session = this.book.session(id)
    if (session?.status === 'pending' && Date.parse(session.order.expiresAt) <= this.#now()) this.#note('expiry', id, {})
    return session
  }

  /** Ends every session whose time is over. */
  sweep(): void {
    for (const { id } of this.book.pending()) this.find(id)
  }

  /** The customer agrees. False where the session can't be paid any more. `isTwice`: reported twice, held once. */
  approve(id: string, { isTwice = false } = {}): boolean {
    const session = this.find(id)
    if (session?.status !== 'pending') return false
    this.#note('authorisation', id, { amountMinor: session.order.totalMinor })
    if (isTwice) this.#note('repeat', id, {})
    return true
  }

  decline(id: string): boolean {
    if (this.find(id)?.status !== 'pending') return false
    this.#note('decline', id, {})
    return true
  }

  capture(id: string, amountMinor: number, asked: Asked): Answer<object> {
    const before = this.#before(asked, 'capture')
    if (before) return before === 'conflict' ? refuse('idempotency-conflict') : { ok: true }
    const session = this.find(id)
    switch (session?.status) {
      case undefined: return refuse('not-found')
      case 'pending': return refuse('not-authorised')
      case 'captured': return refuse('already-captured')
      case 'cancelled': return refuse('cancelled')
      case 'expired': return refuse('session-expired')
      case 'authorised': break
    }
    if (amountMinor > session.authorisedMinor) return refuse('amount-too-large')
    this.#note('capture', id, { amountMinor }, { asked })
    return { ok: true }
  }

  cancel(id: string, asked: Asked): Answer<object> {
    const before = this.#before(asked, 'cancellation')
    if (before) return before === 'conflict' ? refuse('idempotency-conflict') : { ok: true }
    const session = this.find(id)
    if (!session) return refuse('not-found')
    if (session.status === 'captured') return refuse('already-captured')
    if (session.status === 'pending' || session.status === 'authorised') this.#note('cancellation', id, { amountMinor: session.authorisedMinor }, { asked })
    return { ok: true }
  }

  refund(id: string, amountMinor: number, asked: Asked): Answer<{ refund: string }> {
    const before = this.#before(asked, 'refund')
    if (before) return before === 'conflict' ? refuse('idempotency-conflict') : { ok: true, refund: before.id }
    const session = this.find(id)
    if (!session) return refuse('not-found')
    if (session.status !== 'captured') return refuse('not-captured')
    if (amountMinor > session.capturedMinor - session.refundedMinor) return refuse('amount-too-large')
    return { ok: true, refund: this.#note('refund', id, { amountMinor }, { asked }).id }
  }

  /** The customer's bank opens or closes a dispute: for trials, since no bank is here. */
  dispute(id: string, status: 'open' | 'won' | 'lost'): Answer<object> {
    const session = this.find(id)
    if (!session) return refuse('not-found')
    if (session.status !== 'captured') return refuse('not-captured')
    if (session.dispute !== status) this.#note('dispute', id, { status })
    return { ok: true }
  }

  /** A webhook was answered. Lost with a crash, it is sent once more, as may happen with any webhook. */
  delivered(event: string): void {
    const entry = { kind: 'delivery', id: event, at: new Date(this.#now()).toISOString() } as const
    this.book.apply(entry)
    this.#journal.add(entry)
  }

  #before<Kind extends Happening['kind']>({ key, what }: Asked, kind: Kind): Extract<Happening, { kind: Kind }> | 'conflict' | null {
    const before = this.book.byKey(key)
    if (!before) return null
    if (before.kind !== kind || before.key?.hash !== hashOf(what)) return 'conflict'
    return before as Extract<Happening, { kind: Kind }> // The line above compared the kind.
  }

  #note<Kind extends Happening['kind']>(kind: Kind, session: string, said: Said<Kind>, { asked, webhooks = 1 }: { asked?: Asked; webhooks?: number } = {}): Extract<Happening, { kind: Kind }> {
    const entry = {
      kind, session, ...said, id: newId(kind), at: new Date(this.#now()).toISOString(),
      ...(asked ? { key: { name: asked.key, hash: hashOf(asked.what) } } : {}),
      events: Array.from({ length: webhooks }, () => newId('evt')),
    } as unknown as Extract<Happening, { kind: Kind }> // What a kind says and what all have in common are that kind; TypeScript can't put them together.
    this.book.apply(entry)
    this.#journal.add(entry)
    return entry
  }
}

const hashOf = (what: unknown): string => createHash('sha256').update(JSON.stringify(what)).digest('base64url')
