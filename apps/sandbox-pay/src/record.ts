import type { Book } from './book.ts'

/** Everything that moved or would have moved money, as it is kept. An amount is in minor units, an instant ISO 8601. */
export function recordOf(book: Book) {
  const of = (...kinds: string[]) => book.happenings.flatMap((entry) => {
    if (!kinds.includes(entry.kind) || !('amountMinor' in entry)) return []
    const order = book.session(entry.session)?.order
    return [{ id: entry.id, session: entry.session, orderId: order?.orderId ?? null, amountMinor: entry.amountMinor, currency: order?.currency ?? null, at: entry.at, ...(entry.key ? { idempotencyKey: entry.key.name } : {}) }]
  })
  return { authorisations: of('authorisation'), captures: of('capture'), cancellations: of('cancellation'), refunds: of('refund') }
}
