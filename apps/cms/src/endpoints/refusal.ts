import { randomUUID } from 'node:crypto'
import { errorResponse, type ErrorCode } from '@gatehouse/contract'
import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'

/** Thrown by an endpoint to answer with one of the contract's errors. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: ErrorCode
  readonly fields: Record<string, string> | undefined
  constructor(code: ErrorCode, message: string, fields?: Record<string, string>) {
    super(message)
    this.code = code
    this.fields = fields
  }
}

/**
 * Turns refusals into the contract's answer, and anything else into a 500 with a reference that finds the log line. The
 * words of an unexpected failure stay in the log.
 */
export const answering = (handler: (req: PayloadRequest) => Promise<Response>): PayloadHandler => async (req) => {
  try {
    return await handler(req)
  } catch (error) {
    if (error instanceof Refusal) return errorResponse(error.code, error.message, error.fields ? { fields: error.fields } : {})
    // Payload's own refusals (no access, a field that doesn't pass) are answered by Payload.
    if (error instanceof APIError && error.status < 500) throw error
    const reference = randomUUID()
    req.payload.logger.error({ err: error, reference, msg: `${req.method} ${req.pathname} failed` })
    return errorResponse('internal', 'Something failed on our side.', { reference })
  }
}
