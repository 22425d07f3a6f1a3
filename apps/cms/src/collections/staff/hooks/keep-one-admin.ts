import { APIError, ValidationError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { asSystem } from '../../../access/index.ts'

interface Account { id?: string | number; role?: unknown; deactivated?: unknown }

const isActiveAdmin = (account: Account): boolean => account.role === 'admin' && account.deactivated !== true

const sentence = (req: PayloadRequest): string =>
  req.i18n?.language === 'fr'
    ? 'C’est le dernier compte d’administration actif : il en faut toujours un.'
    : 'This is the last active admin account: there must always be one.'

/** Without an active admin nobody could invite, reactivate or reset anyone any more. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !isActiveAdmin(originalDoc) || isActiveAdmin({ ...originalDoc, ...data })) return data
  if (await hasAnotherActiveAdmin(originalDoc.id, req)) return data
  const path = data.deactivated === true ? 'deactivated' : 'role'
  throw new ValidationError({ collection: 'staff', errors: [{ path, message: sentence(req) }], req })
}

export const keepOneAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account: Account = await req.payload.findByID({ collection: 'staff', id, depth: 0, ...asSystem('asks whether the account is an admin', req) })
  if (isActiveAdmin(account) && !(await hasAnotherActiveAdmin(id, req))) throw new APIError(sentence(req), 409)
}

async function hasAnotherActiveAdmin(id: string | number, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'staff',
    where: { and: [{ id: { not_equals: id } }, { role: { equals: 'admin' } }, { deactivated: { not_equals: true } }] },
    ...asSystem('counts the other active admins', req),
  })
  return totalDocs > 0
}
