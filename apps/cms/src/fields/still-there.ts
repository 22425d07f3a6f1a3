import type { CollectionSlug, PayloadRequest, Validate } from 'payload'
import { lookUp } from './look-up.ts'
import { say, words, type Words } from './words.ts'

export const lostPicture = words('This picture is gone or in the trash: choose another, or bring it back.', 'Cette image a disparu ou est dans la corbeille : choisissez-en une autre ou ramenez-la.')

const idOf = (value: unknown): string => String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/** Whether each of these documents exists and isn't in the trash. */
export async function areThere(collection: CollectionSlug, ids: readonly string[], req: PayloadRequest): Promise<boolean> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return true
  const found = await lookUp(req, collection, { and: [{ id: { in: wanted } }, { deletedAt: { exists: false } }] }, wanted.length)
  return found.length === wanted.length
}

/** For a relation that a public page can't do without: Payload's own check takes what lies in the trash for there. */
export const stillThere = (collection: CollectionSlug, check: unknown, sentence: Words): Validate => async (value, args) => {
  const checked = await (check as Validate)(value, args)
  if (checked !== true || args.event === 'onChange' || value === null || value === undefined) return checked
  return (await areThere(collection, [value].flat().map(idOf), args.req)) || say(args.req.i18n?.language, sentence)
}
