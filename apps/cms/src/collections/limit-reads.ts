import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

export const maxLimit = 100

interface ReadArgs { limit?: number; pagination?: boolean; joins?: false | Record<string, false | { limit?: number } | undefined> }

const capped = (limit: number | undefined): number | undefined => (limit === undefined || (limit > 0 && limit <= maxLimit) ? limit : maxLimit)

/** Over HTTP a read answers at most a hundred documents, and says so by its paging; "no limit" asks for those hundred. */
const capLimit: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'read' && operation !== 'readDistinct') || req.payloadAPI !== 'REST') return args
  const read = args as ReadArgs
  const joins = read.joins && Object.fromEntries(
    Object.entries(read.joins).map(([name, join]) => [name, join ? { ...join, limit: capped(join.limit) } : join]),
  )
  return { ...args, limit: read.pagination === false ? capped(read.limit ?? 0) : capped(read.limit), pagination: true, ...(joins ? { joins } : {}) } as typeof args
}

export const limitReads = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, beforeOperation: [capLimit, ...(config.hooks?.beforeOperation ?? [])] },
})
