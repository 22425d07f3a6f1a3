import type { Entry, Happening, Order } from './entries.ts'

export type Status = 'pending' | 'authorised' | 'captured' | 'cancelled' | 'expired'

/** A payment as it stands after all that happened to it. */
export interface Session {
  id: string
  order: Order
  status: Status
  authorisedMinor: number
  capturedMinor: number
  refundedMinor: number
  isDeclined: boolean
  dispute: 'open' | 'won' | 'lost' | null
}

/** What follows from the entries, in memory. The same entries in the same order always give the same book. */
export class Book {
  readonly #sessions = new Map<string, Session>()
  readonly #byKey = new Map<string, Happening>()
  readonly #happenings: Happening[] = []
  readonly #pending = new Set<string>()
  readonly #undelivered = new Map<string, Happening>()

  apply(entry: Entry): void {
    if (entry.kind === 'delivery') {
      this.#undelivered.delete(entry.id)
      return
    }
    this.#happenings.push(entry)
    if (entry.key) this.#byKey.set(entry.key.name, entry)
    for (const event of entry.events) this.#undelivered.set(event, entry)
    if (entry.kind === 'session') {
      this.#sessions.set(entry.session, { id: entry.session, order: entry.order, status: 'pending', authorisedMinor: 0, capturedMinor: 0, refundedMinor: 0, isDeclined: false, dispute: null })
      this.#pending.add(entry.session)
      return
    }
    const session = this.#sessions.get(entry.session)
    if (!session) throw new Error(`The record is damaged: it tells of ${entry.kind} ${entry.id}, and not of its session.`)
    change(session, entry)
    if (session.status !== 'pending') this.#pending.delete(session.id)
  }

  session(id: string): Session | undefined {
    return this.#sessions.get(id)
  }

  /** What was asked with that key before. */
  byKey(name: string): Happening | undefined {
    return this.#byKey.get(name)
  }

  get happenings(): readonly Happening[] {
    return this.#happenings
  }

  /** Sessions that somebody could still pay, or that end now. */
  pending(): Session[] {
    return [...this.#pending].flatMap((id) => this.#sessions.get(id) ?? [])
  }

  /** Webhooks that weren't answered yet, oldest first. */
  undelivered(): Iterable<[event: string, about: Happening]> {
    return this.#undelivered
  }

  get undeliveredCount(): number {
    return this.#undelivered.size
  }
}

function change(session: Session, entry: Exclude<Happening, { kind: 'session' }>): void {
  switch (entry.kind) {
    case 'authorisation':
      Object.assign(session, { status: 'authorised', authorisedMinor: entry.amountMinor, isDeclined: false })
      break
    case 'decline':
      session.isDeclined = true
      break
    case 'capture':
      Object.assign(session, { status: 'captured', capturedMinor: entry.amountMinor })
      break
    case 'cancellation':
      Object.assign(session, { status: 'cancelled', authorisedMinor: 0, isDeclined: false })
      break
    case 'expiry':
      Object.assign(session, { status: 'expired', isDeclined: false })
      break
    case 'refund':
      session.refundedMinor += entry.amountMinor
      break
    case 'dispute':
      session.dispute = entry.status
      break
    case 'repeat':
      break
    default:
      entry satisfies never
  }
}
