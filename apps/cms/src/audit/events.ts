import { z } from 'zod'

// Each kind of event with what it must say. An entry that doesn't fit is a bug, and throws before anything is written.

const person = z.object({ id: z.string(), name: z.string() })
const row = z.record(z.string(), z.unknown())
const nothing = z.null()
const reason = z.string().min(1)
const revision = z.number().int().positive()

const event = <Name extends string, B extends z.ZodType, A extends z.ZodType, W extends z.ZodType>(name: Name, before: B, after: A, why: W) =>
  z.strictObject({ event: z.literal(name), subject: z.string().min(1), before, after, why })

const created = <Name extends string>(name: Name) => event(name, nothing, row, nothing)
const changed = <Name extends string>(name: Name) => event(name, row, row, nothing)
const deleted = <Name extends string>(name: Name) => event(name, row, nothing, nothing)

const asked = z.object({ kind: z.enum(['publish', 'bring-back', 'lift']), contentHash: z.string().nullable(), effectiveAt: z.number().nullable(), authors: z.array(person), direction: z.string().nullable() })
const published = z.object({
  kind: z.enum(['publish', 'bring-back', 'stop', 'lift']), hash: z.string(), contentHash: z.string(), effectiveAt: z.number(), isStopped: z.boolean(),
  authors: z.array(person), approver: person.nullable(),
})
const facts = z.object({ product: z.string(), classes: z.array(z.string()), attributes: z.array(z.unknown()), evidence: z.string().nullable() })
const account = z.object({ name: z.string(), role: z.string(), deactivated: z.boolean() })
const standing = z.object({ order: z.string(), payment: z.string() })

export const auditEventSchema = z.discriminatedUnion('event', [
  created('rule.created'), changed('rule.changed'), deleted('rule.deleted'),
  created('class.created'), changed('class.changed'), deleted('class.deleted'),
  created('area.created'), changed('area.changed'), deleted('area.deleted'),
  created('case.created'), changed('case.changed'), deleted('case.deleted'),
  changed('shop-places.changed'),
  event('working-copy.replaced', z.object({ contentHash: z.string() }), z.object({ contentHash: z.string(), from: z.string() }), reason),
  event('content.wiped', nothing, z.object({ collections: z.array(z.string()) }), reason),
  event('change.requested', nothing, asked, reason),
  event('change.withdrawn', asked, nothing, reason.nullable()),
  event('change.void', asked, nothing, reason),
  event('set.published', z.object({ revision: revision.nullable() }), published, reason),
  event('set.suspended', z.object({ effectiveAt: z.number() }), z.object({ overtakenBy: revision }), reason),
  event('stop.on', nothing, z.object({ revision }), reason),
  event('stop.lifted', z.object({ since: z.number(), by: person, reason: z.string() }), z.object({ revision }), reason),
  event('facts.proposed', facts.nullable(), facts, reason.nullable()),
  event('facts.approved', facts.nullable(), facts.extend({ authors: z.array(person), approver: person.nullable() }), reason.nullable()),
  event('facts.withdrawn', facts, facts.nullable(), reason.nullable()),
  event('facts.deleted', facts, nothing, nothing),
  event('order.moved', standing, standing.extend({ move: z.string(), carrier: z.string().optional(), trackingCode: z.string().optional(), ruleSet: z.number().optional() }), reason.nullable()),
  event('order.refund-asked', standing, z.object({ amountMinor: z.number().int().positive(), currency: z.string(), key: z.string() }), reason.nullable()),
  event('order.noted', nothing, nothing, reason),
  event('order.lot', z.object({ line: z.string(), lot: z.string().nullable() }), z.object({ line: z.string(), lot: z.string().nullable() }), nothing),
  event('order.mail-again', nothing, z.object({ mail: z.string() }), nothing),
  event('orders.exported', nothing, z.object({ from: z.string(), to: z.string() }), nothing),
  event('stock.adjusted', z.object({ onHand: z.number().int() }), z.object({ onHand: z.number().int() }), reason),
  created('tax-rate.created'), changed('tax-rate.changed'), deleted('tax-rate.deleted'),
  created('shipping-rate.created'), changed('shipping-rate.changed'), deleted('shipping-rate.deleted'),
  changed('checkout.changed'),
  event('account.created', nothing, account, nothing),
  event('account.changed', account, account, nothing),
  event('account.deleted', account, nothing, nothing),
])
export type AuditEvent = z.infer<typeof auditEventSchema>
export type AuditEventName = AuditEvent['event']

/** Events by which somebody wrote a part of the working copy: whoever did is an author of what is published next. */
export const authoringEvents = [
  'rule.created', 'rule.changed', 'rule.deleted', 'class.created', 'class.changed', 'class.deleted', 'area.created', 'area.changed', 'area.deleted',
  'shop-places.changed', 'working-copy.replaced',
] as const satisfies AuditEventName[]
