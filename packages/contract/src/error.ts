import { z } from 'zod'

/**
 * Every error code that crosses between the apps or reaches a client, with the HTTP status it travels under.
 * The list only grows: a code, once shipped, keeps its meaning.
 */
export const errorStatus = {
  'bad-request': 400,
  'unauthenticated': 401,
  'forbidden': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'conflict': 409,
  /** The rules of the places in question don't allow it. */
  'not-for-sale-here': 409,
  /** They may, once a place is known. */
  'place-needed': 409,
  /** None, or not enough, is left. */
  'out-of-stock': 409,
  /** More than may be bought of a product, or than a cart holds. */
  'quantity-limit': 409,
  /** What was shown isn't what it would be now: show it again. */
  'quote-changed': 409,
  /** Nothing can be ordered at the moment. */
  'checkout-off': 409,
  'too-large': 413,
  'unsupported-type': 415,
  'invalid-fields': 422,
  'too-many-requests': 429,
  'internal': 500,
  'unavailable': 503,
} as const

export type ErrorCode = keyof typeof errorStatus
export const errorCodes = Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]

/** The body of every 4xx and 5xx answer of ours. `fields` names what to mend, `reference` finds the log line. */
export const errorBodySchema = z.object({
  error: z.object({
    code: z.enum(errorCodes),
    message: z.string(),
    fields: z.record(z.string(), z.string()).optional(),
    reference: z.string().optional(),
  }),
})
export type ErrorBody = z.infer<typeof errorBodySchema>

/** Builds the JSON answer for an error: the status belongs to the code, nothing else can be said under it. */
export function errorResponse(code: ErrorCode, message: string, more: { fields?: Record<string, string>; reference?: string } = {}): Response {
  const body: ErrorBody = { error: { code, message, ...more } }
  return Response.json(body, { status: errorStatus[code], headers: { 'cache-control': 'no-store' } })
}
