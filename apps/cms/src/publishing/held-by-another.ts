import { Locked, type CollectionAfterOperationHook, type CollectionBeforeChangeHook, type GlobalBeforeOperationHook, type PayloadRequest } from 'payload'
import { say, words } from '../fields/words.ts'
import { lockSeconds } from './keep-lock.ts'

const sentence = words(
  'Someone else is writing here, so nothing was saved: open the entry again, where you can read along or take over.',
  'Une autre personne écrit ici, donc rien n’a été enregistré : rouvrez la fiche, où vous pouvez suivre ou prendre la relève.',
)

export const sayHeldByAnother = (req: PayloadRequest): string => say(req.i18n?.language, sentence)

const overrides = (req: PayloadRequest): boolean => req.query?.overrideLock === 'true'

/** Payload's REST takes a global from whoever writes it, without asking. */
export const askForLockOfGlobal: GlobalBeforeOperationHook = ({ args, operation, req }) =>
  operation === 'update' && req.payloadAPI === 'REST' ? { ...(args as object), overrideLock: overrides(req) } : args

interface Lock { updatedAt: string; user?: { value?: unknown } }

/** Payload brings back an old version without asking whether somebody writes, whose next autosave would be the end of it. */
export const refuseRestoreOfHeld: CollectionBeforeChangeHook = async ({ collection, context, data, originalDoc, req }) => {
  if (!context.isRestoringVersion || req.payloadAPI !== 'REST' || overrides(req)) return data
  const { docs: [lock] } = await req.payload.db.find<Lock & { id: string }>({
    collection: 'payload-locked-documents', limit: 1, pagination: false, sort: '-updatedAt',
    where: { and: [{ 'document.relationTo': { equals: collection.slug } }, { 'document.value': { equals: (originalDoc as { id: string }).id } }] },
  })
  const isHeld = lock && lock.user?.value !== req.user?.id && Date.now() - Date.parse(lock.updatedAt) <= lockSeconds * 1000
  if (isHeld) throw new Locked(sayHeldByAnother(req))
  return data
}

/** Of many documents at once, Payload lists what it refused, and says this in English alone. */
export const tellHeldOfMany: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors } = result as { errors?: { message: string }[] }
  for (const error of errors ?? []) if (/^Document with ID .+ is currently locked/.test(error.message)) error.message = sayHeldByAnother(req)
  return result
}
