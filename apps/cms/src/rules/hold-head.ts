import type { CollectionBeforeOperationHook, CollectionConfig, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { holdRow } from '../database/hold-row.ts'
import { headCollection, headKey } from './head.ts'

/** Whose saves move the policy head: what is published of the rules, and what products are. */
const movers: readonly string[] = ['rules', 'product-classes', 'places', 'product-facts']
const writes: readonly string[] = ['create', 'update', 'delete', 'restoreVersion']

/** Takes the policy head for a save's transaction, first of all: orders, each of which names the head, would keep it from the save on MongoDB. */
export const holdHead = (req: PayloadRequest): Promise<void> => holdRow(req, headCollection, { key: headKey })

const holdFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (writes.includes(operation)) await holdHead(req)
  return args
}

export const holdsHead = (config: CollectionConfig): CollectionConfig => (movers.includes(config.slug)
  ? { ...config, hooks: { ...config.hooks, beforeOperation: [holdFirst, ...(config.hooks?.beforeOperation ?? [])] } }
  : config)

/** The same for a global that is part of the rules. */
export const holdHeadForGlobal: GlobalBeforeOperationHook = async ({ args, operation, req }) => {
  if (writes.includes(operation)) await holdHead(req)
  return args
}
