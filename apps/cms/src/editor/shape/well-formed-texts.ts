import { ValidationError, type CollectionBeforeOperationHook, type CollectionConfig, type FlattenedField, type PayloadRequest, type RichTextField } from 'payload'
import { say } from '../../fields/words.ts'
import { findShapeProblem } from './find-problem.ts'

type Texts = Extract<FlattenedField, { type: 'richText' }>

const isText = (field: FlattenedField): field is Texts => field.type === 'richText'

/** Payload reads a text that comes as JSON in a string; so it is looked at as what it will be. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** One value, or, of a save in all languages at once, one for each. */
const valuesOf = (value: unknown, req: PayloadRequest): unknown[] =>
  (req.locale === 'all' && typeof value === 'object' && value !== null && !('root' in value) ? Object.values(value) : [value])

/**
 * Refuses a text whose tree no page could show, before anything else looks at it: Payload's own hooks walk the tree
 * without a question, and drafts aren't validated. Holds for a save of one document and of many.
 */
const refuseMalformed: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  const { data } = args as { data?: Record<string, unknown> }
  if ((operation !== 'create' && operation !== 'update') || !data) return args
  const errors = collection.flattenedFields.filter(isText).flatMap((field) => {
    for (const value of valuesOf(parsed(data[field.name]), req)) {
      const problem = findShapeProblem(value, field as unknown as RichTextField)
      if (problem) return [{ path: field.name, message: say(req.i18n?.language, problem) }]
    }
    return []
  })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return args
}

/** For every collection: where there is no rich text, nothing is checked. */
export const wellFormedTexts = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, beforeOperation: [refuseMalformed, ...(config.hooks?.beforeOperation ?? [])] },
})
