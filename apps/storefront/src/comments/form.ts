import { commentEmailSchema, hasLetters, longestInComment, showsSomething, tidyLine, tidyText, type WrittenComment } from '@gatehouse/contract'

/** What somebody typed, as it came. */
export interface Typed { name: string; email: string; text: string }
export const nothingTyped: Typed = { name: '', email: '', text: '' }

/** What the writer of a comment says in it. */
export type Said = Pick<WrittenComment, 'name' | 'email' | 'text'>

export type Problem = 'missing' | 'unreadable' | 'too-long'
export type Problems = Partial<Record<keyof Typed, Problem>>

/** In the order of the form. */
export const typedFields = ['name', 'email', 'text'] as const satisfies (keyof Typed)[]

/** The comment as it would be kept, or what each field still needs. */
export function readTyped(typed: Typed): { ok: true; said: Said } | { ok: false; problems: Problems } {
  const [name, email, text] = [tidyLine(typed.name), tidyLine(typed.email), tidyText(typed.text)]
  const problems: Problems = {}
  const tell = (field: keyof Typed, problem: Problem | null) => { if (problem) problems[field] = problem }
  tell('name', findProblem(name, longestInComment.name, hasLetters))
  tell('text', findProblem(text, longestInComment.text, showsSomething))
  if (email !== '') tell('email', findProblem(email, longestInComment.email, (value) => commentEmailSchema.safeParse(value).success))
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, said: { name, email: email === '' ? null : email, text } }
}

function findProblem(value: string, longest: number, isReadable: (value: string) => boolean): Problem | null {
  if (value === '') return 'missing'
  if (value.length > longest) return 'too-long'
  return isReadable(value) ? null : 'unreadable'
}
