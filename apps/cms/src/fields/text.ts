import type { TextareaField, TextField, Validate } from 'payload'
import { text, textarea } from 'payload/shared'
import { say, words } from './words.ts'

// Payload takes a text of blanks for filled in, and a page would then show nothing: these fields don't. A text of one line is
// one: over HTTP it could hold line ends, which a mail's greeting or a list of titles would show as they are.

const blank = words('Only blanks: write something here.', 'Seulement des espaces : écrivez quelque chose ici.')
const manyLines = words('One line, please, without line ends or tabs.', 'Une seule ligne, sans retour ni tabulation.')
const hasControls = (value: unknown): boolean => typeof value === 'string' && /\p{Cc}/u.test(value)
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.trim() === ''

type OneText = TextField & { hasMany?: false }

export const textField = (field: Omit<OneText, 'type'>): TextField => ({
  maxLength: 200,
  ...field,
  type: 'text',
  validate: ((value, args) => {
    if (args.required && isBlank(value)) return say(args.req?.i18n?.language, blank)
    return hasControls(value) ? say(args.req?.i18n?.language, manyLines) : text(value as never, args as never)
  }) as Validate as never,
})

export const textareaField = (field: Omit<TextareaField, 'type'>): TextareaField => ({
  maxLength: 2000,
  ...field,
  type: 'textarea',
  validate: (value, args) => (args.required && isBlank(value) ? say(args.req?.i18n?.language, blank) : textarea(value, args)),
})
