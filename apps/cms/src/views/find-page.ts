import type { Payload } from 'payload'

type Query = Omit<Parameters<Payload['db']['find']>[0], 'pagination'> & { page: number }

/** A page of a list. Beyond the last one there is the last: it may have been there when the link was made. */
export async function findPage<T>(payload: Payload, query: Query) {
  const found = await payload.db.find<T & { id: string }>({ ...query, pagination: true })
  const last = Math.max(1, found.totalPages)
  return query.page > last ? payload.db.find<T & { id: string }>({ ...query, page: last, pagination: true }) : found
}
