import type { CollectionAfterOperationHook, Where } from 'payload'

/** How long a lock stands after its holder's last letter. */
export const lockSeconds = 300

/** The part of an operation's arguments by which the admin's own saving of one document is known. */
const isAutosave = (args: unknown): args is { autosave: true; id: string } => {
  const { autosave, id } = args as { autosave?: unknown; id?: unknown }
  return autosave === true && typeof id === 'string'
}

/**
 * Payload lifts the lock with every save. An autosave comes a second after the last letter, so whoever opened the document
 * between two sentences was told of nobody, and the two wrote over each other, since an autosave sends the whole form.
 * So it is given back to its writer within the same save. (Another's lock never gets here: Payload refuses the save.)
 */
export const keepLock: CollectionAfterOperationHook = async ({ args, operation, req, collection, result }) => {
  if (operation !== 'updateByID' || !isAutosave(args) || !req.user) return result
  const where: Where = { and: [{ 'document.relationTo': { equals: collection.slug } }, { 'document.value': { equals: args.id } }] }
  // At the database and, on MongoDB, beside the save's transaction, as Payload lifts it: within, the lifted lock would still be seen.
  const within = req.payload.db.name === 'mongoose' ? {} : { req }
  const { docs } = await req.payload.db.find({ collection: 'payload-locked-documents', limit: 1, pagination: false, where, ...within })
  if (docs.length > 0) return result // The form may have made one in the meantime.
  await req.payload.db.create({
    collection: 'payload-locked-documents', returning: false, ...within,
    data: { document: { relationTo: collection.slug, value: args.id }, user: { relationTo: req.user.collection, value: req.user.id } },
  })
  return result
}
