import { randomUUID } from 'node:crypto'
import type { ErrorBody } from '@gatehouse/contract'
import { Locked, ValidationError, type AfterErrorHook } from 'payload'
import { RefusedOfMany } from '../audit/all-or-none.ts'
import { ForbiddenFields } from '../collections/forbidden-fields.ts'
import { fileRefusalInOurWords } from '../collections/media/check-picture.ts'
import { databaseRefusal, metAnotherSave } from '../database/refusals.ts'
import { say } from '../fields/words.ts'
import { sayHeldByAnother } from '../publishing/held-by-another.ts'
import { codeFor } from './error-code.ts'

/**
 * Payload answers errors as `{ errors: […] }`, which its admin reads. The house's own shape stands beside it, so that
 * whoever calls the CMS finds `error` everywhere.
 */
export const tellOurWay: AfterErrorHook = ({ error, req, result }) => {
  if (!result) return
  const ours = fileRefusalInOurWords(error, req)
  if (ours) return tellOurWay({ error: ours, req, result: { errors: [{ name: ours.name, data: ours.data, message: ours.message }] } } as never)
  const refusal = databaseRefusal(error)
  if (refusal) {
    const message = say(req.i18n?.language, refusal)
    return { response: { errors: [{ message }], error: { code: 'bad-request', message } }, status: 400 }
  }
  if (metAnotherSave(error)) {
    const message = req.i18n?.language === 'fr' ? 'Quelqu’un a enregistré au même moment : enregistrez de nouveau.' : 'Somebody saved at the same moment: save again.'
    return { response: { errors: [{ message }], error: { code: 'conflict', message } }, status: 409 }
  }
  if (error instanceof Locked) {
    const message = sayHeldByAnother(req)
    return { response: { errors: [{ message }], error: { code: 'conflict', message } }, status: 409 }
  }
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const message = result.errors?.[0]?.message ?? 'Something went wrong.'
  const body: ErrorBody['error'] = { code: codeFor(status), message }
  if (error instanceof ValidationError) {
    body.fields = Object.fromEntries(error.data.errors.map(({ path, message: sentence }) => [path, sentence]))
  }
  if (error instanceof ForbiddenFields) body.fields = error.data.fields
  if (error instanceof RefusedOfMany && error.data?.fields) body.fields = error.data.fields
  if (status >= 500) {
    body.reference = randomUUID()
    req.payload.logger.error({ reference: body.reference, msg: `answered ${status}: ${error.message}` })
  }
  return { response: { ...result, error: body } }
}
