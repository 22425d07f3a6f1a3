import { z } from 'zod'
import type { Evidence, ProviderRecord } from './judge.ts'
import type { Seen } from './officers.ts'
import { readAll, type AsStaff } from './staff.ts'

const entrySchema = z.object({ id: z.string(), session: z.string(), orderId: z.string().nullable(), amountMinor: z.number(), at: z.string(), idempotencyKey: z.string().optional() })
const recordSchema = z.object({ authorisations: z.array(entrySchema), captures: z.array(entrySchema), cancellations: z.array(entrySchema), refunds: z.array(entrySchema) })

const places = z.array(z.string())
export const orderSchema = z.object({
  id: z.string(), state: z.string(), payment: z.string(), totalMinor: z.number(), refundedMinor: z.number(), refundAsked: z.unknown(),
  lines: z.array(z.object({ variant: z.string(), product: z.string(), quantity: z.number() })),
  facts: z.object({ places: z.object({ visitor: places, shipTo: places, shipFrom: places, seller: places }), ageYears: z.number().nullable() }),
})
const setSchema = z.object({ revision: z.number(), effectiveAt: z.number(), source: z.unknown() })
const markSchema = z.object({ order: z.string(), at: z.number(), note: z.object({ headSequence: z.number() }) })
const factsSchema = z.object({ product: z.string(), approvedClasses: z.array(z.string()).nullish(), approvedAttributes: z.array(z.object({ name: z.string() })).nullish() })
const stockSchema = z.object({ variant: z.string(), onHand: z.number(), reserved: z.number() })
const ledgerSchema = z.object({ variant: z.string(), onHandDelta: z.number(), reservedDelta: z.number() })

export async function readRecord({ SANDBOX_URL, SANDBOX_SECRET }: { SANDBOX_URL: string; SANDBOX_SECRET: string }): Promise<ProviderRecord> {
  const answer = await fetch(`${SANDBOX_URL}/record`, { headers: { authorization: `Bearer ${SANDBOX_SECRET}` } })
  return recordSchema.parse(await answer.json())
}

/**
 * Everything that the run is judged by. Only what moves the policy head publishes sets here, one each time: so each set's head follows
 * from the first one that was seen, and every later look has to agree.
 */
export async function readEvidence(admin: AsStaff, record: ProviderRecord, { seen, putThere, refundsAsked }: { seen: readonly Seen[]; putThere: Record<string, number>; refundsAsked: Record<string, number> }): Promise<Evidence> {
  const [first] = seen
  if (!first) throw new Error('nobody looked at the policy head')
  for (const { revision, sequence } of seen) {
    if (sequence - first.sequence !== revision - first.revision) throw new Error(`head ${sequence} has set ${revision}: something else than publishing moved it`)
  }
  const rows = (await readAll(admin, 'rule-sets', setSchema)).toSorted((one, other) => one.revision - other.revision)
  const facts = await readAll(admin, 'product-facts', factsSchema)
  return {
    record, putThere, refundsAsked,
    sets: rows.map(({ revision, effectiveAt, source }) => ({
      revision, effectiveAt, sequence: first.sequence + revision - first.revision,
      // Where a killed CMS kept an officer from seeing it, the next one that was seen is later, which only makes it count for longer.
      seenAt: seen.find((one) => one.revision >= revision)?.seenAt ?? Infinity,
      source: source as Evidence['sets'][number]['source'], // compileRuleSet reads it, and refuses what isn't one.
    })),
    orders: await readAll(admin, 'orders', orderSchema),
    marks: (await readAll(admin, 'order-events', markSchema, '&where[move][equals]=start-capture')).map(({ order, at, note }) => ({ orderId: order, at, headSequence: note.headSequence })),
    goods: Object.fromEntries(facts.map(({ product, approvedClasses, approvedAttributes }) => [product, { classes: approvedClasses ?? [], attributes: (approvedAttributes ?? []).map(({ name }) => name) }])),
    stock: await readAll(admin, 'stock', stockSchema),
    ledger: await readAll(admin, 'stock-ledger', ledgerSchema),
  }
}
