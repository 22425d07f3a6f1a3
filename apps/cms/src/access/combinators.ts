import type { Access, AccessResult, Where } from 'payload'

const isFilter = (result: AccessResult): result is Where => typeof result === 'object'

/** Passes where at least one of the predicates does; filters are joined by `or`. */
export const anyOf = (...predicates: Access[]): Access => async (args) => {
  const results = await Promise.all(predicates.map((predicate) => predicate(args)))
  if (results.includes(true)) return true
  const filters = results.filter(isFilter)
  return filters.length === 0 ? false : { or: filters }
}

/** Passes where all of the predicates do; filters are joined by `and`. */
export const allOf = (...predicates: Access[]): Access => async (args) => {
  const results = await Promise.all(predicates.map((predicate) => predicate(args)))
  if (results.includes(false)) return false
  const filters = results.filter(isFilter)
  return filters.length === 0 ? true : { and: filters }
}

/**
 * Moving to the trash, never deleting for good. Payload asks `delete` for both; only for the trash does it pass the data
 * that will be written, with `deletedAt` set. A delete for good passes none.
 */
export const onlyToTrash = (predicate: Access): Access => (args) => {
  const { deletedAt } = (args.data ?? {}) as { deletedAt?: unknown }
  return Boolean(deletedAt) && predicate(args)
}
