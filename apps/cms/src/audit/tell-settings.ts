import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { everythingGoes } from '../publishing/needed/keep-whole.ts'
import { canonical } from '../rules/canonical.ts'
import { plainRow } from '../rules/working-copy/part-of-working-copy.ts'
import { appendInSave } from './append.ts'
import type { AuditEvent } from './events.ts'

// What is asked of customers as tax and shipping, and whether orders are taken at all: each save of it is an entry of the audit log.

type Row = Record<string, unknown>
const settings: Readonly<Record<string, string>> = { 'tax-rates': 'tax-rate', 'shipping-zones': 'shipping-rate' }

async function tell(kind: string, subject: string, before: Row | null, after: Row | null, req: PayloadRequest): Promise<void> {
  const [old, now] = [before && plainRow(before), after && plainRow(after)]
  if (old && now && canonical(old) === canonical(now)) return
  const verb = old ? (now ? 'changed' : 'deleted') : 'created'
  await appendInSave(req, [{ event: `${kind}.${verb}`, subject, before: old, after: now, why: null } as AuditEvent])
}

/** Adds the hooks to the collections whose rows are such settings; every other one is left as it is. */
export function tellsSettings(config: CollectionConfig): CollectionConfig {
  const kind = settings[config.slug]
  if (kind === undefined) return config
  const subject = (id: unknown): string => `${config.slug}/${String(id)}`
  const afterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
    await tell(kind, subject((doc as Row).id), operation === 'create' ? null : (previousDoc as Row), doc as Row, req)
    return doc
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ context, doc, id, req }) => {
    // A wipe of everything is told once, by whoever does it.
    if (context.everythingGoes !== everythingGoes.everythingGoes) await tell(kind, subject(id), doc as Row, null, req)
    return doc
  }
  return { ...config, hooks: { ...config.hooks, afterChange: [...(config.hooks?.afterChange ?? []), afterChange], afterDelete: [...(config.hooks?.afterDelete ?? []), afterDelete] } }
}

/** The same for the global that opens and closes the checkout, and says who sells. */
export const tellCheckout: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await tell('checkout', 'globals/checkout', (previousDoc ?? {}) as Row, doc as Row, req)
  return doc
}
