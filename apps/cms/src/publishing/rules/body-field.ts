import type { PayloadRequest, RichTextField, RichTextFieldValidation } from 'payload'
import { richText } from 'payload/shared'
import { lookUp } from '../../fields/look-up.ts'
import { say, words } from '../../fields/words.ts'
import { findBodyProblem, listSources, type LexicalValue } from './body.ts'

const lostSource = words(
  'A source that this text cites is gone or in the trash: choose another, or bring it back.',
  'Une source citée par ce texte a disparu ou est dans la corbeille : choisissez-en une autre ou ramenez-la.',
)

const unfinished = words(
  'A block or link in the text isn’t complete: open it, what is missing is marked there.',
  'Un bloc ou un lien du texte est incomplet : ouvrez-le, ce qui manque y est marqué.',
)

/** Whether each of the sources exists and isn't in the trash. */
async function areSourcesThere(ids: string[], req: PayloadRequest): Promise<boolean> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return true
  const found = await lookUp(req, 'sources', { and: [{ id: { in: wanted } }, { deletedAt: { exists: false } }] }, wanted.length)
  return found.length === wanted.length
}

/**
 * What a public text must hold, then the editor's own checks of blocks and links. Those name fields in the words of a
 * program; the fields themselves are marked in the form, each with its sentence.
 */
export const validateBody: RichTextFieldValidation = async (value, args) => {
  const language = args.req?.i18n?.language
  if (args.event !== 'onChange') {
    const problem = findBodyProblem(value as LexicalValue | null, { mayBeEmpty: !args.required })
    if (problem) return say(language, problem)
    if (!(await areSourcesThere(listSources(value), args.req))) return say(language, lostSource)
  }
  const checked = await richText(value as never, args as never)
  return typeof checked === 'string' && checked.includes(' node failed to validate') ? say(language, unfinished) : checked
}

/** A text in one of the editors, held to the rules of a public text. */
export const publicText = (field: Omit<RichTextField, 'type' | 'validate'>): RichTextField => ({
  ...field, type: 'richText', localized: true, validate: validateBody,
} as RichTextField)
