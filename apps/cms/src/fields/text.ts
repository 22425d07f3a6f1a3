import type { TextareaField, TextField, Validate } from 'payload'
import { text, textarea } from 'payload/shared'
import { say, words } from './words.ts'

// Payload takes a text of blanks for filled in, and a page would then show nothing: these fields don't.

const blank = words('Only blanks: write something here.', 'Seulement des espaces : écrivez quelque chose ici.')
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.trim() === ''

type OneText = TextField & { hasMany?: false }

export const textField = (field: Omit<OneText, 'type'>): TextField => ({
  maxLength: 200,
  ...field,
  type: 'text',
  validate: ((value, args) => (args.required && isBlank(value) ? say(args.req?.i18n?.language, blank) : text(value as never, args as never))) as Validate as never,
})

export const textareaField = (field: Omit<TextareaField, 'type'>): TextareaField => ({
  maxLength: 2000,
  ...field,
  type: 'textarea',
  validate: (value, args) => (args.required && isBlank(value) ? say(args.req?.i18n?.language, blank) : textarea(value, args)),
})
