import type { CollectionSlug, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { lookUp } from './look-up.ts'
import { say, type Words } from './words.ts'

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return id === undefined || id === null || id === '' ? null : String(id)
}

/**
 * For a relation that only one document may have. The unique index is what holds; but its error names a column and not
 * the field, so the form is told first.
 */
export const onlyOne = (collection: CollectionSlug, field: string, sentence: Words): RelationshipFieldSingleValidation => async (value, args) => {
  const checked = await relationship(value as never, args as never)
  const id = idOf(value)
  if (checked !== true || id === null || args.event === 'onChange') return checked
  const holders = await lookUp<{ id: string | number }>(args.req, collection, { [field]: { equals: id } }, 2)
  return holders.every((doc) => String(doc.id) === String(args.id)) || say(args.req.i18n?.language, sentence)
}
