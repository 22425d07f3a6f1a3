import type { CollectionBeforeDeleteHook } from 'payload'
import { asSystem } from '../../access/index.ts'

/** Where a text is deleted for good, what readers wrote under it goes too: it would stand under nothing, with their names. */
export const commentsGoWithText: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await req.payload.delete({
    collection: 'comments', where: { and: [{ 'target.relationTo': { equals: collection.slug } }, { 'target.value': { equals: id } }] }, trash: true, depth: 0, overrideLock: true,
    ...asSystem('comments go with the text that they stand under', req),
  })
}
