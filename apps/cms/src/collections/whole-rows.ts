import type { CollectionBeforeOperationHook, CollectionConfig, GlobalBeforeOperationHook, GlobalConfig } from 'payload'

const writes: readonly string[] = ['create', 'update', 'delete', 'restoreVersion']
const trimmed = (operation: string, args: unknown): boolean => writes.includes(operation) && typeof args === 'object' && args !== null && 'select' in args && args.select !== undefined

/**
 * A save hands on the whole row. Payload makes what it hands to everything that follows a save (the audit log, the feed, the authors of
 * a change) of what its answer will hold, and `select` trims that: who saved would choose what is told of it. So `select` is for reading.
 */
const ofCollection: CollectionBeforeOperationHook = ({ args, operation }) => (trimmed(operation, args) ? { ...args, select: undefined } as typeof args : args)
const ofGlobal: GlobalBeforeOperationHook = ({ args, operation }) => (trimmed(operation, args) ? { ...(args as object), select: undefined } : args) as unknown

export const handsOnWholeRows = (config: CollectionConfig): CollectionConfig =>
  ({ ...config, hooks: { ...config.hooks, beforeOperation: [ofCollection, ...(config.hooks?.beforeOperation ?? [])] } })

/** The same for a global. */
export const globalHandsOnWhole = (config: GlobalConfig): GlobalConfig =>
  ({ ...config, hooks: { ...config.hooks, beforeOperation: [ofGlobal, ...(config.hooks?.beforeOperation ?? [])] } })
