import type { RichTextField, RichTextFieldValidation } from 'payload'
import { richText } from 'payload/shared'
import { areThere } from '../../fields/still-there.ts'
import { say, words } from '../../fields/words.ts'
import { findBodyProblem, listPictures, listSources, type LexicalValue } from './body.ts'

const lostSource = words(
  'A source that this text cites is gone or in the trash: choose another, or bring it back.',
  'Une source citée par ce texte a disparu ou est dans la corbeille : choisissez-en une autre ou ramenez-la.',
)

const unfinished = words(
  'A block or link in the text isn’t complete: open it, what is missing is marked there.',
  'Un bloc ou un lien du texte est incomplet : ouvrez-le, ce qui manque y est marqué.',
)

const lostPicture = words(
  'A picture in this text is gone or in the trash: choose another, or bring it back.',
  'Une image de ce texte a disparu ou est dans la corbeille : choisissez-en une autre ou ramenez-la.',
)

/**
 * What a public text must hold, then the editor's own checks of blocks and links. Those name fields in the words of a
 * program; the fields themselves are marked in the form, each with its sentence.
 */
export const validateBody: RichTextFieldValidation = async (value, args) => {
  const language = args.req?.i18n?.language
  if (args.event !== 'onChange') {
    const problem = findBodyProblem(value as LexicalValue | null, { mayBeEmpty: !args.required })
    if (problem) return say(language, problem)
    if (!(await areThere('sources', listSources(value), args.req))) return say(language, lostSource)
    if (!(await areThere('media', listPictures(value), args.req))) return say(language, lostPicture)
  }
  const checked = await richText(value as never, args as never)
  return typeof checked === 'string' && checked.includes(' node failed to validate') ? say(language, unfinished) : checked
}

/** A text in one of the editors, held to the rules of a public text. */
export const publicText = (field: Omit<RichTextField, 'type' | 'validate'>): RichTextField => ({
  ...field, type: 'richText', localized: true, validate: validateBody,
} as RichTextField)
