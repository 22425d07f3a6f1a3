import type { ArrayFieldValidation } from 'payload'
import { array } from 'payload/shared'
import { say, type Words } from '../fields/words.ts'

/** For a list in a block: says in its own words what the block needs when there are fewer rows than it asks for. */
export const needsRows = (sentence: Words): ArrayFieldValidation => (value, args) => {
  const length = Array.isArray(value) ? value.length : 0
  return length < (args.minRows ?? 1) ? say(args.req?.i18n?.language, sentence) : array(value, args)
}
