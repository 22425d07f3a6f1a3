import type { PayloadRequest } from 'payload'
import { lookUp } from '../../fields/look-up.ts'
import { say } from '../../fields/words.ts'
import { findReviewerProblem, type Profile } from '../rules/review.ts'
import { readPublicTexts } from './public-texts.ts'
import { idOf } from './relations.ts'

/** By profile: the account that it would belong to; null for none. */
export type NewAccounts = ReadonlyMap<string, string | null>

/** The public texts whose reviewer would no longer be told apart from their authors if profiles changed hands like this. */
export async function textsLeftUnreviewed(changes: NewAccounts, req: PayloadRequest): Promise<string[]> {
  if (changes.size === 0) return []
  const texts = await readPublicTexts(req.payload, [...changes.keys()])
  const people = texts.map((text) => ({
    text,
    reviewer: text.relations.find(({ field, collection }) => field === 'reviewer' && collection === 'authors')?.id,
    authors: text.relations.filter(({ field, collection }) => field === 'authors' && collection === 'authors').map(({ id }) => id),
  })).filter(({ reviewer, authors }) => reviewer !== undefined && [reviewer, ...authors].some((id) => changes.has(id)))
  const ids = [...new Set(people.flatMap(({ reviewer, authors }) => [String(reviewer), ...authors]))]
  const rows = await lookUp<{ id: string; account?: unknown }>(req, 'authors', { id: { in: ids } }, 0)
  const before = new Map(rows.map(({ id, account }) => [String(id), idOf(account)]))
  const problem = (accountOf: (id: string) => string | null, reviewer: string, authors: string[]) => {
    const profile = (id: string): Profile => ({ id, account: accountOf(id) })
    return findReviewerProblem(profile(reviewer), authors.map(profile))
  }
  const oldAccount = (id: string) => before.get(id) ?? null
  const newAccount = (id: string) => (changes.has(id) ? changes.get(id) ?? null : oldAccount(id))
  // What was amiss before is not this change's doing, and may be what it is on the way to mend.
  return people
    .filter(({ reviewer, authors }) => problem(newAccount, String(reviewer), authors) !== null && problem(oldAccount, String(reviewer), authors) === null)
    .map(({ text: { title } }) => say(req.i18n?.language, { en: title.en ?? '', fr: title.fr ?? title.en ?? '' }))
}
