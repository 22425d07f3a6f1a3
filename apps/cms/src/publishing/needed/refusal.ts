import { APIError, type PayloadRequest } from 'payload'
import { fill, say, words } from '../../fields/words.ts'

const mostNamed = 3

const sentences = {
  texts: words('What is public needs this: {names}. Change that or take it off the site first.', 'Ce qui est public en a besoin : {names}. Modifiez-le ou retirez-le du site d’abord.'),
  parts: words('Something hangs on this: {names}. Change or delete that first.', 'Des éléments en dépendent : {names}. Modifiez-les ou supprimez-les d’abord.'),
}

/** “A”, “B”, “C” and 2 more, in the language of whoever asks. */
export function listNames(names: string[], req: PayloadRequest): string {
  const isFrench = req.i18n?.language?.startsWith('fr') ?? false
  const named = names.slice(0, mostNamed).map((name) => (isFrench ? `« ${name} »` : `“${name}”`)).join(', ')
  const more = names.length - mostNamed
  if (more <= 0) return named
  return isFrench ? `${named} et ${more} ${more === 1 ? 'autre' : 'autres'}` : `${named} and ${more} more`
}

/** 409, with a sentence that names up to three of those that stand in the way. Passes where there are none. */
export function refuseWhereNamed(names: string[], kind: keyof typeof sentences, req: PayloadRequest): void {
  if (names.length === 0) return
  throw new APIError(say(req.i18n?.language, fill(sentences[kind], { names: listNames(names, req) })), 409, undefined, true)
}
