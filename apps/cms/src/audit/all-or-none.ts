import { APIError, ValidationError, type CollectionAfterOperationHook, type CollectionBeforeOperationHook, type CollectionConfig, type PayloadRequest, type RequestContext } from 'payload'
import { asSystem } from '../access/index.ts'
import { ForbiddenFields } from '../collections/forbidden-fields.ts'
import { databaseRefusal } from '../database/refusals.ts'
import { fill, say, words } from '../fields/words.ts'
import { sayHeldByAnother } from '../publishing/held-by-another.ts'

/** Whose every save is an entry of the audit log, or of the stock’s ledger. */
const told: ReadonlySet<string> = new Set(['rules', 'product-classes', 'places', 'policy-cases', 'product-facts', 'staff', 'tax-rates', 'shipping-zones', 'stock'])

const sentences = {
  refused: words('Nothing was kept, because of {names}: {why}', 'Rien n’a été gardé. Refusé pour {names}\u00a0: {why}'),
  ofOne: words('Each has its own: change this for one at a time.', 'Chacun a le sien\u00a0: changez-le un à la fois.'),
  more: words('{names} and {count} more', '{names} et {count} de plus'),
}

/** Why of many documents none was kept: the documents that were refused, and the fields as the first of them alone would be told. */
export class RefusedOfMany extends APIError<{ fields?: Record<string, string> }> {
  // Written out: the log goes by it, and a build shortens the names of classes.
  override name = 'RefusedOfMany'
}

interface Refused { id: string | number; isPublic?: boolean; message: string }
interface Args { data?: object; draft?: boolean; overrideLock?: boolean; overrideAccess?: boolean }

/**
 * Of many documents at once, Payload keeps what was written of one that failed after it was written: then the log wouldn't know of
 * it, nor who wrote it. So one that is refused takes the others with it.
 */
const refuseAll: CollectionAfterOperationHook = async ({ args, collection, operation, req, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors = [] } = result as { errors?: Refused[] }
  if (errors.length === 0) return result
  const held = sayHeldByAnother(req)
  const refusals = errors.filter(({ isPublic, message }) => isPublic || message === held)
  const again = { collection: collection.slug, operation, args: args as Args }
  const [first] = refusals
  if (!first) {
    const [failed] = errors as [Refused]
    const refusal = databaseRefusal(await errorOf(failed.id, again, req))
    if (!refusal) throw new APIError(failed.message, 500, undefined, false)
    throw new RefusedOfMany(say(req.i18n?.language, fill(sentences.refused, { names: await namesOf(collection, [failed.id], req), why: say(req.i18n?.language, refusal) })), 400, undefined, true)
  }
  const names = await namesOf(collection, refusals.filter(({ message }) => message === first.message).map(({ id }) => id), req)
  const fields = first.message === held ? undefined : fieldsIn(await errorOf(first.id, again, req))
  const why = fields ? [...new Set(Object.values(fields))].join(' ') : first.message
  throw new RefusedOfMany(say(req.i18n?.language, fill(sentences.refused, { names, why })), first.message === held ? 409 : 400, fields && { fields }, true)
}

const mostNamed = 3

/** What documents are called in the admin's lists. Asked beside the transaction, which answers nothing any more where the database refused something in it. */
async function namesOf({ slug, admin }: { slug: string; admin?: { useAsTitle?: string } }, ids: (string | number)[], req: PayloadRequest): Promise<string> {
  const named = await Promise.all(ids.slice(0, mostNamed).map(async (id) => {
    const document = await req.payload.findByID({ collection: slug as never, id, depth: 1, disableErrors: true, ...(req.locale ? { locale: req.locale } : {}), ...asSystem('names what was refused') }) as Record<string, unknown> | null
    const title = document?.[admin?.useAsTitle ?? 'id']
    const name = typeof title === 'object' && title !== null ? (title as { title?: unknown }).title : title
    return typeof name === 'string' && name !== '' ? name : String(id)
  }))
  const names = named.sort().join(', ')
  return ids.length <= mostNamed ? names : say(req.i18n?.language, fill(sentences.more, { names, count: String(ids.length - mostNamed) }))
}

/** The fields that it names, each with what is wrong with it. */
function fieldsIn(error: unknown): Record<string, string> | undefined {
  if (error instanceof ValidationError) return Object.fromEntries(error.data.errors.map(({ path, message }) => [path, message]))
  return error instanceof ForbiddenFields ? error.data?.fields : undefined
}

/** Whether the transaction of a request still goes on: one that the database ended is known no more, and what is written then stays. */
async function isWithin({ payload, transactionID }: PayloadRequest): Promise<boolean> {
  const { sessions } = payload.db as { sessions?: Record<string | number, unknown> }
  const id = await transactionID
  return id !== undefined && id !== null && sessions?.[id] !== undefined
}

/**
 * Why one document was refused. Payload keeps but a sentence of it, so the same is asked of it alone, within the transaction
 * that what follows undoes; without one nothing is asked, since it might be written.
 */
async function errorOf(id: string | number, { collection, operation, args }: { collection: string; operation: 'update' | 'delete'; args: Args }, req: PayloadRequest): Promise<unknown> {
  if (operation === 'delete' || !(await isWithin(req))) return undefined
  try {
    await req.payload.update({
      collection: collection as never, id, data: args.data as never, depth: 0, draft: args.draft ?? false, overrideLock: args.overrideLock ?? true,
      overrideAccess: args.overrideAccess ?? false, user: req.user, context: { ...req.context } as RequestContext, req,
    })
  } catch (error) {
    return error
  }
  return undefined
}

/**
 * What no two may share can't be the same for many. Left to the database, MongoDB ends the whole transaction over it while the others
 * are still being written. Payload asks for access only after this, and refuses whoever may not write here itself.
 */
const refuseSharing: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  const { id, data } = args as { id?: unknown; data?: object }
  if (operation !== 'update' || id !== undefined || !data) return args
  if (!overrideAccess && (await collection.access.update({ req })) === false) return args
  const shared = collection.flattenedFields.filter((field) => 'unique' in field && field.unique && field.name in data)
  if (shared.length > 0) throw new ValidationError({ collection: collection.slug, errors: shared.map(({ name }) => ({ path: name, message: say(req.i18n?.language, sentences.ofOne) })), req }, req.t)
  return args
}

/** Adds the hook after all others, which say what was refused in the words of the house. */
export const allOrNone = (config: CollectionConfig): CollectionConfig => !told.has(config.slug) ? config : {
  ...config, hooks: { ...config.hooks, beforeOperation: [refuseSharing, ...(config.hooks?.beforeOperation ?? [])], afterOperation: [...(config.hooks?.afterOperation ?? []), refuseAll] as never },
}
