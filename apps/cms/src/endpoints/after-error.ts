import { randomUUID } from 'node:crypto'
import type { ErrorBody } from '@gatehouse/contract'
import { ValidationError, type AfterErrorHook } from 'payload'
import { ForbiddenFields } from '../collections/forbidden-fields.ts'
import { codeFor } from './error-code.ts'

/**
 * Payload answers errors as `{ errors: […] }`, which its admin reads. The house's own shape stands beside it, so that
 * whoever calls the CMS finds `error` everywhere.
 */
export const tellOurWay: AfterErrorHook = ({ error, req, result }) => {
  if (!result) return
  if (namesWhatIsNotThere(error)) {
    const message = 'A relation names a document that isn’t there.'
    return { response: { errors: [{ message }], error: { code: 'bad-request', message } }, status: 400 }
  }
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const message = result.errors?.[0]?.message ?? 'Something went wrong.'
  const body: ErrorBody['error'] = { code: codeFor(status), message }
  if (error instanceof ValidationError) {
    body.fields = Object.fromEntries(error.data.errors.map(({ path, message: sentence }) => [path, sentence]))
  }
  if (error instanceof ForbiddenFields) body.fields = error.data.fields
  if (status >= 500) {
    body.reference = randomUUID()
    req.payload.logger.error({ reference: body.reference, msg: `answered ${status}: ${error.message}` })
  }
  return { response: { ...result, error: body } }
}

/** A draft isn't validated, so the database itself may be the first to miss what a relation names. */
function namesWhatIsNotThere(error: unknown): boolean {
  let one = error as { message?: unknown; cause?: unknown } | undefined
  while (one && !String(one.message).includes('FOREIGN KEY constraint failed')) one = one.cause as typeof one
  return Boolean(one)
}
