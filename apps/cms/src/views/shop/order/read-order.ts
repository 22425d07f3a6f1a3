import { explain, type AccessRequest, type Decision, type Explanation } from '@gatehouse/policy'
import type { Payload } from 'payload'
import type { OrderMail } from '../../../commerce/mails/standing.ts'
import { findOrder, type OrderLine, type OrderRow } from '../../../commerce/orders/order-row.ts'
import { decisionCollection } from '../../../decisions/log-decision.ts'
import { canonical } from '../../../rules/canonical.ts'
import { compileOnce, readSet, type FrozenSet } from '../../../rules/sets.ts'

export interface OrderEvent { id: string; at: number; move: string; by: string; before: string | null; state: string; payment: string; note: Record<string, unknown> | null }

interface DecisionRow { id: string; at: string; step: string; decision: Decision; request: AccessRequest; revision: number }

/** A decision as the log keeps it, with its set and how it comes about by it; `explained` null where the set or the row is gone. */
export interface LoggedDecision { id: string; step: string; row: DecisionRow | null; explained: { set: FrozenSet; explanation: Explanation; isSame: boolean } | null }

export interface LineDecisions { line: OrderLine; decisions: LoggedDecision[] }

export interface WholeOrder { order: OrderRow; mails: OrderMail[]; events: OrderEvent[]; names: Map<string, string>; lines: LineDecisions[] }

/** An order with its history, the names of those who acted, and what was decided on each of its lines. Null where there is none. */
export async function readWholeOrder(payload: Payload, id: string): Promise<WholeOrder | null> {
  const order = /^[A-Za-z0-9-]{1,64}$/.test(id) ? await findOrder(payload, 'id', id) : null
  if (!order) return null
  const { docs: rows } = await payload.db.find<OrderEvent>({ collection: 'order-events', where: { order: { equals: order.id } }, sort: 'at', limit: 0, pagination: false })
  // Two steps of one instant: in the order in which they followed on one another.
  const events = rows.map((event, at) => ({ event, at })).sort((a, b) => a.event.at - b.event.at || a.at - b.at).map(({ event }) => event)
  const { docs: mails } = await payload.db.find<OrderMail>({ collection: 'order-mails', where: { order: { equals: order.id } }, sort: 'at', limit: 0, pagination: false })
  return { order, mails, events, names: await readNames(payload, events), lines: await readDecisions(payload, order) }
}

/** What accounts are called, by the way in which the history and the ledger name them. */
export async function readNames(payload: Payload, told: readonly { by: string }[]): Promise<Map<string, string>> {
  const ids = [...new Set(told.flatMap(({ by }) => (by.startsWith('staff ') ? [by.slice('staff '.length)] : [])))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: string; name?: string; email?: string }>({ collection: 'staff', where: { id: { in: ids } }, limit: 0, pagination: false })
  return new Map(docs.map(({ id, name, email }) => [`staff ${String(id)}`, name || email || String(id)]))
}

async function readDecisions(payload: Payload, order: OrderRow): Promise<LineDecisions[]> {
  const ids = order.decisions.map(({ id }) => id)
  const { docs } = ids.length === 0 ? { docs: [] } : await payload.db.find<DecisionRow>({ collection: decisionCollection, where: { id: { in: ids } }, limit: 0, pagination: false })
  const rows = new Map(docs.map((row) => [String(row.id), row]))
  return Promise.all(order.lines.map(async (line) => ({
    line,
    decisions: await Promise.all(order.decisions.filter((one) => one.line === line.variant).map(async ({ id, step }): Promise<LoggedDecision> => {
      const row = rows.get(id) ?? null
      return { id, step, row, explained: row && (await explainAgain(payload, row)) }
    })),
  })))
}

/** The kept set asked again with what was known then: how it came to its answer, and whether it still gives the same. */
async function explainAgain(payload: Payload, row: DecisionRow): Promise<LoggedDecision['explained']> {
  const set = await readSet(payload, row.revision)
  if (!set) return null
  const explanation = explain(compileOnce(set.content, set.revision), row.request)
  return { set, explanation, isSame: canonical(explanation.decision) === canonical(row.decision) }
}
