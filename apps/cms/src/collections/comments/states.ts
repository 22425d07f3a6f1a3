import { words, type Words } from '../../fields/words.ts'

// What a comment can be, and why it isn't shown: for the server and for the admin's screens alike.

export const commentStates = ['waiting', 'shown', 'refused'] as const
export type CommentState = (typeof commentStates)[number]

/** What a comment may become. Once somebody has decided, it doesn't wait again: it changes sides. */
export const nextStates: Record<CommentState, readonly CommentState[]> = {
  waiting: ['shown', 'refused'],
  shown: ['refused'],
  refused: ['shown'],
}

export const stateWords: Record<CommentState, Words> = {
  waiting: words('Waiting', 'En attente'),
  shown: words('Shown', 'Montré'),
  refused: words('Refused', 'Refusé'),
}

/** Why a comment isn't shown: what the terms say, and what its writer asked for. */
export const refusalReasons = {
  'offers-or-seeks': words('Offers or looks for a controlled substance', 'Offre ou cherche une substance désignée'),
  'names-a-source': words('Names where to get one', 'Nomme où s’en procurer une'),
  'advises-a-dose': words('Gives a dose as advice', 'Conseille une dose'),
  'promises-healing': words('Promises healing', 'Promet une guérison'),
  'about-someone': words('Tells of another person’s health', 'Parle de la santé d’une autre personne'),
  insults: words('Insults people', 'Insulte des gens'),
  advertises: words('Advertises', 'Fait de la publicité'),
  'off-subject': words('Isn’t about this text', 'Ne concerne pas ce texte'),
  'writer-asked': words('Its writer asked for it', 'La personne qui l’a écrit l’a demandé'),
  other: words('Another reason, told in the note', 'Une autre raison, dite dans la note'),
} as const satisfies Record<string, Words>
export type RefusalReason = keyof typeof refusalReasons

export const sentences = {
  state: words('A comment that was decided on doesn’t go back to waiting.', 'Un commentaire déjà décidé ne revient pas en attente.'),
  reason: words('Choose why it isn’t shown.', 'Choisissez pourquoi il n’est pas montré.'),
  note: words('Say in the note what the reason is.', 'Dites dans la note quelle est la raison.'),
}

export interface Deciding { state?: unknown; reason?: unknown; note?: unknown }

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/** A refusal has a reason, and one of another kind than ours is told in words. */
export function findMissing({ state, reason, note }: Deciding): { path: 'reason' | 'note'; sentence: Words } | null {
  if (state !== 'refused') return null
  if (isEmpty(reason)) return { path: 'reason', sentence: sentences.reason }
  return reason === 'other' && isEmpty(note) ? { path: 'note', sentence: sentences.note } : null
}
