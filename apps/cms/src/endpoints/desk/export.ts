import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { noteAuditHead } from '../../audit/head-file.ts'
import { appendInSave } from '../../audit/append.ts'
import type { AuditEvent } from '../../audit/events.ts'
import { exportOrders } from '../../commerce/staff/export-orders.ts'
import { sentences } from '../../commerce/staff/sentences.ts'
import { ShopRefusal } from '../../commerce/staff/shop-refusal.ts'
import { readQuery } from '../read-request.ts'
import { answering } from '../refusal.ts'
import { both } from '../said-in-both.ts'
import type { Actor } from '../../audit/actor.ts'
import { requireShop } from './answer.ts'

const dayMs = 86_400_000
const day = z.iso.date({ error: both('A day such as 2026-11-27.', 'Un jour comme 2026-11-27.') })
const range = z.strictObject({ from: day, to: day })

/** Orders of some days (UTC, both included) as CSV. They name people, so the audit log keeps who took which. */
export const exportEndpoints: Endpoint[] = [{
  path: '/desk/orders/export',
  method: 'get',
  handler: answering(async (req) => {
    const { actor } = requireShop(req)
    const { from, to } = readQuery(req, range)
    const [first, last] = [Date.parse(from), Date.parse(to)]
    if (last < first || last - first > 366 * dayMs) throw new ShopRefusal('invalid-fields', sentences.range, { field: 'to' }).inLanguage(req.i18n?.language)
    await noteExport(req, { event: 'orders.exported', subject: 'orders', before: null, after: { from, to }, why: null }, actor)
    await noteAuditHead(req.payload)
    return new Response(exportOrders(req.payload, { from: first, until: last + dayMs }), {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="orders-${from}-${to}.csv"`, 'cache-control': 'no-store' },
    })
  }),
}]

const mostTries = 4

/** Another entry may take the number at the same moment: then this one takes the next. */
async function noteExport(req: PayloadRequest, event: AuditEvent, actor: Actor): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await appendInSave(req, [event], actor)
    } catch (error) {
      if (tries === mostTries) throw error
    }
  }
}
