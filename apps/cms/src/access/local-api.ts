import type { PayloadRequest } from 'payload'

// Payload's Local API is root unless told otherwise. Every call of ours says which of the two it is.

/** As whoever sent the request: access rules apply, and the write shares the request's transaction. */
export const asUser = (req: PayloadRequest) => ({ req, user: req.user, overrideAccess: false }) as const

/**
 * As the house itself, past all access rules; the reason says why that is right. Pass `req` inside hooks, so that the call
 * shares the transaction of the save that it belongs to.
 */
export const asSystem = (reason: string, req?: PayloadRequest) =>
  ({ overrideAccess: true, context: { asSystem: reason }, ...(req ? { req } : {}) }) as const
