import { randomUUID } from 'node:crypto'
import { errorResponse, errorStatus } from '@gatehouse/contract'
import { getPayload, getRequestLanguage, handleEndpoints, parseCookies, type SanitizedConfig } from 'payload'
import { Refusal } from '../refusal.ts'
import { both, inLanguage } from '../said-in-both.ts'
import { roleOf } from '../../access/index.ts'
import { checkFields } from './check-fields.ts'
import { checkQuery } from './check-query.ts'
import { withSecurityHeaders } from './headers.ts'
import { inHouseShape } from './house-shape.ts'
import { settleRequest } from './read-request.ts'
import { datesOf, fieldsAt, fieldsWritten, methodsAt } from './routes.ts'

/**
 * The one entrance of `/api`. What can't be right is told here, in the house's words, before Payload sees it; what Payload
 * answers leaves in the house's shape.
 */
export const answerApi = (given: Promise<SanitizedConfig> | SanitizedConfig) => async (request: Request): Promise<Response> => {
  try {
    return withSecurityHeaders(await inHouseShape(await answer(given, request)))
  } catch (error) {
    return withSecurityHeaders(await refused(given, request, error))
  }
}

async function answer(given: Promise<SanitizedConfig> | SanitizedConfig, request: Request): Promise<Response> {
  const config = await given
  const url = new URL(request.url)
  const path = decodedPath(url)
  const methods = methodsAt(config, path)
  if (methods.length === 0) throw new Refusal('not-found', both('There is nothing at this address.', 'Il n’y a rien à cette adresse.'))
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow: methods.join(', ') } })
  if (!methods.includes(request.method)) {
    const response = errorResponse('method-not-allowed', `This address answers to ${methods.join(', ')}.`)
    response.headers.set('allow', methods.join(', '))
    return response
  }
  const fields = fieldsWritten(config, request.method, path)
  if (fields) refuseAllLanguages(url)
  const settled = await settleRequest({
    request, url,
    takesFile: Boolean(config.collections.find(({ slug }) => slug === path.split('/')[1])?.upload),
    check: (body) => { if (fields) checkFields(fields, body) },
    isSignedIn: async () => roleOf((await (await getPayload({ config: given, cron: true })).auth({ headers: request.headers })).user) !== null,
  })
  checkQuery(new URL(settled.url), { dates: datesOf(config), fields: fieldsAt(config, path) })
  const response = await handleEndpoints({ config: given, request: settled })
  return request.method === 'HEAD' ? new Response(null, response) : response
}

/** Payload takes a document in all its languages at once, answers that it is saved, and saves none of them. */
function refuseAllLanguages(url: URL): void {
  if (!url.searchParams.getAll('locale').some((locale) => ['all', '*'].includes(locale))) return
  throw new Refusal('bad-request', both('One language is written at a time: name it with locale=en or locale=fr.', 'On écrit une langue à la fois\u00a0: nommez-la par locale=en ou locale=fr.'), { locale: both('One language is written at a time: en or fr.', 'On écrit une langue à la fois\u00a0: en ou fr.') })
}

/** What stands behind /api, decoded; Payload decodes each part of it too, and fails where that can't be done. */
function decodedPath(url: URL): string {
  try {
    const path = decodeURIComponent(url.pathname)
    if (!path.includes('\0')) return path.replace(/^\/api/, '') || '/'
  } catch {
    // Told below.
  }
  throw new Refusal('bad-request', both('The address isn’t well-formed.', 'L’adresse n’est pas bien formée.'))
}

async function refused(given: Promise<SanitizedConfig> | SanitizedConfig, request: Request, error: unknown): Promise<Response> {
  if (error instanceof Refusal) {
    // Payload hasn't seen the request, so nobody has asked yet in which language its sender reads.
    const language = getRequestLanguage({ config: await given, cookies: parseCookies(request.headers), headers: request.headers })
    const message = inLanguage(language, error.message)
    const fields = error.fields && Object.fromEntries(Object.entries(error.fields).map(([name, sentence]) => [name, inLanguage(language, sentence)]))
    const { code } = error
    // `errors` is what Payload's admin shows.
    const response = Response.json({ errors: [{ message: Object.values(fields ?? {})[0] ?? message }], error: { code, message, ...(fields ? { fields } : {}) } }, {
      status: errorStatus[code], headers: { 'cache-control': 'no-store' },
    })
    // The rest of a body that nobody wants isn't waited for.
    if (error.code === 'too-large') response.headers.set('connection', 'close')
    return response
  }
  const reference = randomUUID()
  const payload = await getPayload({ config: given }).catch(() => null)
  payload?.logger.error({ err: error, reference, msg: `${request.method} ${new URL(request.url).pathname} failed` })
  return errorResponse(payload ? 'internal' : 'unavailable', payload ? 'Something failed on our side.' : 'The database doesn’t answer.', { reference })
}
