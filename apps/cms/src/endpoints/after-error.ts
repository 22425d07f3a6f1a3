import { randomUUID } from 'node:crypto'
import { errorCodes, errorStatus, type ErrorBody, type ErrorCode } from '@gatehouse/contract'
import { ValidationError, type AfterErrorHook } from 'payload'

const codeByStatus = new Map<number, ErrorCode>(errorCodes.map((code) => [errorStatus[code], code]))

const codeFor = (status: number): ErrorCode => codeByStatus.get(status) ?? (status < 500 ? 'bad-request' : 'internal')

/**
 * Payload answers errors as `{ errors: […] }`, which its admin reads. The house's own shape stands beside it, so that
 * whoever calls the CMS finds `error` everywhere.
 */
export const tellOurWay: AfterErrorHook = ({ error, req, result }) => {
  if (!result) return
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const message = result.errors?.[0]?.message ?? 'Something went wrong.'
  const body: ErrorBody['error'] = { code: codeFor(status), message }
  if (error instanceof ValidationError) {
    body.fields = Object.fromEntries(error.data.errors.map(({ path, message: sentence }) => [path, sentence]))
  }
  if (status >= 500) {
    body.reference = randomUUID()
    req.payload.logger.error({ reference: body.reference, msg: `answered ${status}: ${error.message}` })
  }
  return { response: { ...result, error: body } }
}
