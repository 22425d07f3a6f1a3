import { RuleSetError } from '@gatehouse/policy'
import { ValidationError, type CollectionAfterChangeHook, type CollectionAfterOperationHook, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { refuseWhereNamed } from '../../publishing/needed/refusal.ts'
import { compileContent } from '../content.ts'
import { readWorkingRows, toContent, type WorkingRows } from './read-working-copy.ts'

type Fault = RuleSetError['faults'][number]

/** What the engine says of the working copy; nothing where it compiles. Without classes yet there is nothing to say. */
export function faultsOf(rows: WorkingRows): Fault[] {
  if (rows.classes.length === 0 && rows.rules.length === 0) return []
  try {
    compileContent(toContent(rows))
    return []
  } catch (error) {
    if (error instanceof RuleSetError) return error.faults
    throw error
  }
}

/** The engine's field as the form has it. */
const fieldOf = (field: string): string => (field === 'id' ? 'ruleId' : field)

const same = (fault: Fault, other: Fault): boolean => fault.rule === other.rule && fault.class === other.class && fault.field === other.field && fault.message === other.message

/** What a save has to know: which faults there were before it, and whether it is of many rows at once. */
interface Save { known: Promise<Fault[]> | null; isOfMany: boolean }
const saves = new WeakMap<PayloadRequest, Save>()

const readFaults = async (req: PayloadRequest): Promise<Fault[]> => faultsOf(await readWorkingRows(req.payload, req))

const hasFaults = (slug: string): slug is 'rules' | 'product-classes' => slug === 'rules' || slug === 'product-classes'

export const beginSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update') saves.set(req, { known: null, isOfMany: operation === 'update' && (args as { id?: unknown }).id === undefined })
  return args
}

/** Notes which faults the working copy has before a save, of many rows once for all: those aren't its doing. */
export const noteFaults: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const save = saves.get(req)
  if (save && hasFaults(collection.slug)) await (save.known ??= readFaults(req))
  return data
}

async function newFaults(req: PayloadRequest): Promise<Fault[]> {
  const known = (await saves.get(req)?.known) ?? []
  return (await readFaults(req)).filter((fault) => !known.some((other) => same(fault, other)))
}

/**
 * Refuses a rule or class with which the working copy has faults that it hadn't before, each told on the field that has it. Asked
 * once the row is written, so that the fields' own checks have spoken first, in the language of whoever saves; the save is undone.
 */
export const refuseFaults: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!hasFaults(collection.slug) || saves.get(req)?.isOfMany) return doc
  const faults = await newFaults(req)
  if (faults.length > 0) throw toValidationError(collection.slug, String((doc as { ruleId?: unknown }).ruleId), faults, req)
  return doc
}

/** The same for many rows at once, when all are written: what lies between means nothing. None of them is kept then. */
export const refuseFaultsOfMany: CollectionAfterOperationHook = async ({ collection, operation, req, result }) => {
  if (operation !== 'update' || !hasFaults(collection.slug) || !saves.get(req)?.isOfMany) return result
  // One was refused already, and takes the others with it (all-or-none.ts). Where the database refused it, the transaction may answer nothing any more.
  if ((result as { errors?: unknown[] }).errors?.length) return result
  const faults = await newFaults(req)
  if (faults.length > 0) throw toValidationError(collection.slug, null, faults, req)
  return result
}

function toValidationError(collection: 'rules' | 'product-classes', ruleId: string | null, faults: Fault[], req: PayloadRequest): ValidationError {
  const errors = faults.map(({ rule, class: name, field, message }) => {
    if (collection === 'rules' && rule === ruleId) return { path: fieldOf(field), message }
    // Another's fault: a class was renamed that rules name, say.
    return { path: collection === 'rules' ? 'ruleId' : field === 'parent' ? 'parent' : 'slug', message: `${rule ?? name ?? ''}: ${field} ${message}` }
  })
  const once = errors.filter(({ path }, index) => errors.findIndex((other) => other.path === path) === index)
  return new ValidationError({ collection, errors: once, req }, req.t)
}

/** Refuses to delete a class or an area that rules name. */
export async function refuseLoss(collection: string, id: string, req: PayloadRequest): Promise<void> {
  if (collection !== 'product-classes' && collection !== 'places') return
  const rows = await readWorkingRows(req.payload, req)
  const gone = collection === 'places' ? rows.areas.find((one) => String(one.id) === id)?.code : rows.classes.find((one) => String(one.id) === id)?.slug
  const names = (list: unknown): boolean => Array.isArray(list) && gone !== undefined && list.includes(gone)
  const users = rows.rules.filter((rule) => (collection === 'places' ? [rule.places, rule.exceptPlaces] : [rule.classes, rule.exceptClasses]).some(names))
  refuseWhereNamed(users.map(({ ruleId }) => String(ruleId)), 'parts', req)
}

