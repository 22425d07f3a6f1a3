import type { Access, CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import { holdRow } from '../database/hold-row.ts'
import { headCollection, headKey } from './head.ts'

/** Whose saves move the policy head: what is published of the rules, and what products are. */
const movers: readonly string[] = ['rules', 'product-classes', 'places', 'product-facts']
const writes: readonly string[] = ['create', 'update', 'delete', 'restoreVersion']

/** Takes the policy head for a save's transaction, first of all: orders, each of which names the head, would keep it from the save on MongoDB. */
export const holdHead = (req: PayloadRequest): Promise<void> => holdRow(req, headCollection, { key: headKey })

type Rules = Partial<Record<'create' | 'update' | 'delete', Access>>
interface Asked { operation: string; overrideAccess?: boolean | undefined; req: PayloadRequest }

/** Payload asks for access only after this: whoever it is going to refuse must not keep orders from the head meanwhile. */
const holdFirst = (access: Rules = {}) => async ({ operation, overrideAccess, req }: Asked): Promise<void> => {
  if (!writes.includes(operation)) return
  const rule = access[operation === 'restoreVersion' ? 'update' : operation as keyof Rules]
  if (overrideAccess || (rule && await rule({ req }) !== false)) await holdHead(req)
}

export const holdsHead = (config: CollectionConfig): CollectionConfig => (movers.includes(config.slug)
  ? { ...config, hooks: { ...config.hooks, beforeOperation: [holdFirst(config.access), ...(config.hooks?.beforeOperation ?? [])] } }
  : config)

/** The same for a global that is part of the rules. */
export const globalHoldsHead = (config: GlobalConfig): GlobalConfig =>
  ({ ...config, hooks: { ...config.hooks, beforeOperation: [holdFirst(config.access), ...(config.hooks?.beforeOperation ?? [])] } })
