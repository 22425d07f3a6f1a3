import { APIError, type CollectionAfterOperationHook, type CollectionConfig } from 'payload'
import { sayHeldByAnother } from '../publishing/held-by-another.ts'

/** Whose every save is an entry of the audit log. */
const told: ReadonlySet<string> = new Set(['rules', 'product-classes', 'places', 'policy-cases', 'product-facts', 'staff', 'tax-rates', 'shipping-zones'])

/**
 * Of many documents at once, Payload keeps what was written of one that failed after it was written: then the log wouldn't know of
 * it, nor who wrote it. So one that is refused takes the others with it.
 */
const refuseAll: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors = [] } = result as { errors?: { isPublic?: boolean; message: string }[] }
  if (errors.length === 0) return result
  const refusal = errors.find(({ isPublic, message }) => isPublic || message === sayHeldByAnother(req))
  if (!refusal) throw new APIError(errors[0]?.message ?? 'one of many documents could not be written', 500, undefined, false)
  throw new APIError(refusal.message, refusal.message === sayHeldByAnother(req) ? 409 : 400, undefined, true)
}

/** Adds the hook after all others, which say what was refused in the words of the house. */
export const allOrNone = (config: CollectionConfig): CollectionConfig => !told.has(config.slug) ? config : {
  ...config, hooks: { ...config.hooks, afterOperation: [...(config.hooks?.afterOperation ?? []), refuseAll] as never },
}
