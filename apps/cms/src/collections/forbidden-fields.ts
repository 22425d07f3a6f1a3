import { APIError, type CollectionBeforeOperationHook, type CollectionConfig, type FlattenedField, type PayloadRequest } from 'payload'
import { asSystem } from '../access/index.ts'

// Payload leaves out what an account may not change, and answers as if all had been saved. Here whoever asks is told. The
// admin sends whole documents, so a field counts only where its value differs from what is stored.

/** 403, in the words of the house: `tellOurWay` reads `fields`. */
export class ForbiddenFields extends APIError<{ fields: Record<string, string> }> {
  // Written out: the log goes by it, and a build shortens the names of classes.
  override name = 'ForbiddenFields'
  constructor(names: string[], req: PayloadRequest) {
    const isFrench = req.i18n?.language === 'fr'
    const sentence = isFrench ? 'Vous ne pouvez pas changer ce champ.' : 'You may not change this field.'
    super(
      isFrench ? `Vous ne pouvez pas changer : ${names.join(', ')}.` : `You may not change: ${names.join(', ')}.`,
      403, { fields: Object.fromEntries(names.map((name) => [name, sentence])) }, true,
    )
  }
}

interface SaveArgs { id?: string | number; data?: Record<string, unknown>; overrideAccess?: boolean; where?: unknown }

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** A relation is the same whether it comes as an id or as the document; a date, however it is written. */
function plain(value: unknown): unknown {
  if (isEmpty(value)) return null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null) {
    if ('relationTo' in value && 'value' in value) return { relationTo: value.relationTo, value: plain(value.value) }
    return 'id' in value ? value.id : value
  }
  return value
}

const differs = (asked: unknown, stored: unknown): boolean => JSON.stringify(plain(asked)) !== JSON.stringify(plain(stored))

/** Whose change is asked about: fields with a rule of their own, and the day on which something was made, which nothing changes. */
const guarded = (fields: FlattenedField[]) => fields.filter((field) => field.name === 'createdAt' || ('access' in field && field.access?.update))

const refuseForbiddenFields: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id, data, overrideAccess } = args as SaveArgs
  // Over HTTP it isn't set at all; our own code says it.
  if (overrideAccess || !data) return args
  if (operation === 'create') return refuseInNew(args, collection.flattenedFields, data, req)
  if (operation !== 'update') return args
  const fields = guarded(collection.flattenedFields).filter(({ name }) => Object.hasOwn(data, name))
  if (fields.length === 0) return args
  const stored = id === undefined ? null : await readStored(collection.slug, id, req)
  const names: string[] = []
  for (const field of fields) {
    const may = field.name !== 'createdAt' && 'access' in field && (await field.access?.update?.({ req, data, doc: stored ?? undefined, siblingData: data, id } as never))
    // Many at once: nothing is compared, so a field that may not be changed may not be named.
    if (!may && (stored === null || differs(data[field.name], stored[field.name]))) names.push(field.name)
  }
  if (names.length > 0 && (stored !== null || id === undefined)) throw new ForbiddenFields(names, req)
  return args
}

/** When something was made and last saved, which Payload would take from whoever makes it. */
const isDay = ({ name }: FlattenedField): boolean => name === 'createdAt' || name === 'updatedAt'

/** Of a new document, whatever is given in a field that may not be written counts, but for nothing and for what stands there anyway: the admin's form sends those. */
async function refuseInNew<T>(args: T, fields: FlattenedField[], data: Record<string, unknown>, req: PayloadRequest): Promise<T> {
  const names: string[] = []
  for (const field of fields) {
    const mayCreate = 'access' in field ? field.access?.create : undefined
    if ((!mayCreate && !isDay(field)) || isEmpty(data[field.name])) continue
    if ('defaultValue' in field && !differs(data[field.name], field.defaultValue)) continue
    if (!(await mayCreate?.({ req, data, siblingData: data } as never))) names.push(field.name)
  }
  if (names.length > 0) throw new ForbiddenFields(names, req)
  return args
}

/** As it stands, drafts included; null where there is no such document, which Payload then says. */
async function readStored(collection: string, id: string | number, req: PayloadRequest): Promise<Record<string, unknown> | null> {
  return req.payload.findByID({
    collection: collection as never, id, depth: 0, draft: true, trash: true, disableErrors: true,
    ...asSystem('compares what a request would change with what is stored', req),
  }) as Promise<Record<string, unknown> | null>
}

export const refusesForbiddenFields = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, beforeOperation: [...(config.hooks?.beforeOperation ?? []), refuseForbiddenFields] },
})
