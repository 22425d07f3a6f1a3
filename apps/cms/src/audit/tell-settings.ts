import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, GlobalAfterChangeHook } from 'payload'
import { everythingGoes } from '../publishing/needed/keep-whole.ts'
import { tellRow, type Row } from './tell-row.ts'

// What is asked of customers as tax and shipping, and whether orders are taken at all: each save of it is an entry of the audit log.

const settings: Readonly<Record<string, string>> = { 'tax-rates': 'tax-rate', 'shipping-zones': 'shipping-rate' }

/** Adds the hooks to the collections whose rows are such settings; every other one is left as it is. */
export function tellsSettings(config: CollectionConfig): CollectionConfig {
  const kind = settings[config.slug]
  if (kind === undefined) return config
  const subject = (id: unknown): string => `${config.slug}/${String(id)}`
  const afterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
    await tellRow(req, kind, subject((doc as Row).id), operation === 'create' ? null : (previousDoc as Row), doc as Row)
    return doc
  }
  const afterDelete: CollectionAfterDeleteHook = async ({ context, doc, id, req }) => {
    // A wipe of everything is told once, by whoever does it.
    if (context.everythingGoes !== everythingGoes.everythingGoes) await tellRow(req, kind, subject(id), doc as Row, null)
    return doc
  }
  return { ...config, hooks: { ...config.hooks, afterChange: [...(config.hooks?.afterChange ?? []), afterChange], afterDelete: [...(config.hooks?.afterDelete ?? []), afterDelete] } }
}

/** The same for the global that opens and closes the checkout, and says who sells. */
export const tellCheckout: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await tellRow(req, 'checkout', 'globals/checkout', (previousDoc ?? {}) as Row, doc as Row)
  return doc
}
