import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { say, type Words } from '../../fields/words.ts'
import { findMissing, nextStates, sentences, type CommentState, type Deciding } from './states.ts'

const refuse = (path: string, sentence: Words, req: PayloadRequest): never => {
  throw new ValidationError({ collection: 'comments', errors: [{ path, message: say(req.i18n?.language, sentence) }], req }, req.t)
}

/** Holds each decision to the table above, and notes when it was made and by whom. */
export const settleDecision: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before: Deciding = operation === 'create' ? {} : (originalDoc as Deciding)
  const [from, to] = [(before.state ?? 'waiting') as CommentState, (data.state ?? before.state ?? 'waiting') as CommentState]
  const after: Deciding = { ...before, ...data, state: to }
  // A save that is about something else leaves a decision of old as it was.
  const missing = (['state', 'reason', 'note'] as const).some((name) => (after[name] ?? null) !== (before[name] ?? null)) ? findMissing(after) : null
  if (missing) refuse(missing.path, missing.sentence, req)
  if (to === from) return data
  if (!nextStates[from].includes(to)) refuse('state', sentences.state, req)
  // What is shown has nothing held against it any more.
  const clear = to === 'shown' ? { reason: null, note: null } : {}
  return { ...data, ...clear, decidedAt: new Date().toISOString(), decidedBy: req.user?.collection === 'staff' ? req.user.id : null }
}
