import { RuleSetError } from '@gatehouse/policy'
import { ValidationError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
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

const knownFaults = Symbol('faults of the working copy before this save')
type Context = Record<symbol, Fault[] | undefined>

const hasFaults = (slug: string): slug is 'rules' | 'product-classes' => slug === 'rules' || slug === 'product-classes'

/** Notes which faults the working copy has before a save: those aren't its doing. */
export const noteFaults: CollectionBeforeChangeHook = async ({ collection, context, data, req }) => {
  if (hasFaults(collection.slug)) (context as Context)[knownFaults] = faultsOf(await readWorkingRows(req.payload, req))
  return data
}

/**
 * Refuses a rule or class with which the working copy has faults that it hadn't before, each told on the field that has it. Asked
 * once the row is written, so that the fields' own checks have spoken first, in the language of whoever saves; the save is undone.
 */
export const refuseFaults: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  if (!hasFaults(collection.slug)) return doc
  const known = (context as Context)[knownFaults] ?? []
  const faults = faultsOf(await readWorkingRows(req.payload, req)).filter((fault) => !known.some((other) => same(fault, other)))
  if (faults.length > 0) throw toValidationError(collection.slug, String((doc as { ruleId?: unknown }).ruleId), faults, req)
  return doc
}

function toValidationError(collection: 'rules' | 'product-classes', ruleId: string, faults: Fault[], req: PayloadRequest): ValidationError {
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

