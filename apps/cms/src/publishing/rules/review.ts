import type { DateFieldValidation, PayloadRequest, RelationshipFieldSingleValidation } from 'payload'
import { date, relationship } from 'payload/shared'
import { lookUp } from '../../fields/look-up.ts'
import { say, words } from '../../fields/words.ts'

const sentences = {
  reviewer: words('Choose who reviewed this text.', 'Choisissez qui a révisé ce texte.'),
  ownReviewer: words('An author can’t review their own text: choose someone else.', 'Une autrice ou un auteur ne peut pas réviser son propre texte : choisissez une autre personne.'),
  sameAccount: words('This profile belongs to the same account as an author: choose someone else.', 'Ce profil appartient au même compte qu’une autrice ou un auteur : choisissez une autre personne.'),
  reviewerAccount: words('This profile names no staff account, so nobody can tell that it isn’t the author’s: an admin sets it on the profile.', 'Ce profil ne nomme aucun compte du personnel, et rien ne dit que ce n’est pas celui de l’auteur : un administrateur l’indique sur le profil.'),
  authorAccount: words('The profile of an author names no staff account, so nobody can tell that it isn’t the reviewer’s: an admin sets it on the profile.', 'Le profil d’un auteur ne nomme aucun compte du personnel, et rien ne dit que ce n’est pas celui du réviseur : un administrateur l’indique sur le profil.'),
  lastReviewed: words('Give the date of the last review.', 'Donnez la date de la dernière révision.'),
  future: words('This date is in the future.', 'Cette date est dans le futur.'),
} as const
type Refusal = keyof typeof sentences

export interface Profile { id: string; account: string | null }

/** Why this reviewer can't stand for a text by these authors; null when they can. What can't be checked is refused. */
export function findReviewerProblem(reviewer: Profile, authors: Profile[]): Refusal | null {
  if (authors.some(({ id }) => id === reviewer.id)) return 'ownReviewer'
  if (reviewer.account === null) return 'reviewerAccount'
  if (authors.some(({ account }) => account === null)) return 'authorAccount'
  if (authors.some(({ account }) => account === reviewer.account)) return 'sameAccount'
  return null
}

const idOf = (value: unknown): string => String(typeof value === 'object' && value !== null ? (value as { id: unknown }).id : value)

async function readProfiles(ids: string[], req: PayloadRequest): Promise<Profile[]> {
  const found = await lookUp<{ id: string | number; account?: unknown }>(req, 'authors', { and: [{ id: { in: ids } }, { deletedAt: { exists: false } }] }, ids.length)
  return found.map(({ id, account }) => ({ id: String(id), account: account ? idOf(account) : null }))
}

/** Publishing needs a reviewer who is another profile, and another account, than every author. */
export const validateReviewer: RelationshipFieldSingleValidation = async (value, args) => {
  const { data, event, req } = args
  const refuse = (why: Refusal) => say(req.i18n?.language, sentences[why])
  if (event === 'onChange') return true
  if (!value) return refuse('reviewer')
  const checked = await relationship(value as never, args as never)
  if (checked !== true) return checked
  const authorIds = ((data as { authors?: unknown[] }).authors ?? []).map(idOf)
  const reviewerId = idOf(value)
  const profiles = await readProfiles([...new Set([reviewerId, ...authorIds])], req)
  const reviewer = profiles.find(({ id }) => id === reviewerId)
  if (!reviewer) return refuse('reviewer')
  // An author's profile that is gone or in the trash has no account to compare with, so it counts as one without.
  const authors = authorIds.map((id) => profiles.find((profile) => profile.id === id) ?? { id, account: null })
  const problem = findReviewerProblem(reviewer, authors)
  return problem === null || refuse(problem)
}

/** Set by hand and by nothing else: no hook writes it, so it never moves by itself. */
export const validateLastReviewed: DateFieldValidation = (value, args) => {
  const { event, req } = args
  if (event === 'onChange') return true
  if (!value) return say(req.i18n?.language, sentences.lastReviewed)
  const checked = date(value, args)
  if (checked !== true) return checked
  // The end of today anywhere on Earth: a reviewer in the east is ahead of the server.
  const latest = Date.now() + 14 * 60 * 60 * 1000
  return new Date(value).getTime() <= latest || say(req.i18n?.language, sentences.future)
}
