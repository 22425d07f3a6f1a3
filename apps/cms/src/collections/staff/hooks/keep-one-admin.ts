import { APIError, ValidationError, type CollectionAfterOperationHook, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { asSystem } from '../../../access/index.ts'

interface Account { id?: string | number; role?: unknown; deactivated?: unknown }

const isActiveAdmin = (account: Account): boolean => account.role === 'admin' && account.deactivated !== true

const sentence = (req: PayloadRequest): string =>
  req.i18n?.language === 'fr'
    ? 'C’est le dernier compte d’administration actif : il en faut toujours un.'
    : 'This is the last active admin account: there must always be one.'

const refusal = (data: Account, req: PayloadRequest): ValidationError =>
  new ValidationError({ collection: 'staff', errors: [{ path: data.role === undefined || data.role === 'admin' ? 'deactivated' : 'role', message: sentence(req) }], req }, req.t)

/** Without an active admin nobody could invite, reactivate or reset anyone any more. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !isActiveAdmin(originalDoc) || isActiveAdmin({ ...originalDoc, ...data })) return data
  if ((await countActiveAdmins(req, originalDoc.id)) === 0) throw refusal(data, req)
  return data
}

export const keepOneAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account: Account = await req.payload.findByID({ collection: 'staff', id, depth: 0, ...asSystem('asks whether the account is an admin', req) })
  if (isActiveAdmin(account) && (await countActiveAdmins(req, id)) === 0) throw new APIError(sentence(req), 409)
}

/**
 * The same of many accounts at once, when all are written: before that, each of them still sees the others as admins. None of it
 * is kept then.
 */
export const keepOneAdminOfMany: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if ((operation !== 'update' && operation !== 'delete') || (args as { id?: unknown }).id !== undefined) return result
  const { data } = args as { data?: Account }
  const mayTakeAdmins = operation === 'delete' || data?.role !== undefined || data?.deactivated !== undefined
  if ((result as { docs: unknown[] }).docs.length === 0 || !mayTakeAdmins || (await countActiveAdmins(req)) > 0) return result
  throw data ? refusal(data, req) : new APIError(sentence(req), 409)
}

async function countActiveAdmins(req: PayloadRequest, butFor?: string | number): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'staff',
    where: { and: [...(butFor === undefined ? [] : [{ id: { not_equals: butFor } }]), { role: { equals: 'admin' } }, { deactivated: { not_equals: true } }] },
    ...asSystem('counts the active admins', req),
  })
  return totalDocs
}
