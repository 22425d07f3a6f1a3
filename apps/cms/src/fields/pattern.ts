import type { TextField, Validate } from 'payload'
import { text } from 'payload/shared'
import { say, type Words } from './words.ts'

type OneText = TextField & { hasMany?: false; maxLength: number }

/** A shape that a text has or hasn't; a regular expression is one. */
export type Pattern = Pick<RegExp, 'test'>

/** A short text of one shape, such as a number or an address. The sentence says the shape, also where it is missing. */
export const patternField = ({ pattern, sentence, ...field }: Omit<OneText, 'type' | 'validate'> & { pattern: Pattern; sentence: Words }): TextField => ({
  ...field,
  type: 'text',
  validate: ((value, args) => {
    const isEmpty = value === undefined || value === null || value === ''
    const fits = isEmpty ? !args.required : typeof value === 'string' && (value.length > field.maxLength || pattern.test(value))
    return fits ? text(value as never, args as never) : say(args.req?.i18n?.language, sentence)
  }) as Validate as never,
})
