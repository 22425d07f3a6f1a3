import { words, type Words } from '../fields/words.ts'

interface Failure { errorLabels?: unknown; name?: unknown; message?: unknown; errors?: unknown; cause?: unknown }

/** A draft isn't validated, so the database itself may be the first to miss what a relation names. */
export const namesWhatIsNotThere = (error: unknown): boolean => isOrComesFrom(error, ({ message }) => String(message).includes('FOREIGN KEY constraint failed'))

/** On MongoDB, the first to find that an id or a choice can't be one: what Mongoose and BSON call their errors. */
export const isOfAnotherKind = (error: unknown): boolean =>
  isOrComesFrom(error, ({ name, errors }) => name === 'CastError' || name === 'BSONError' || (name === 'ValidationError' && errors !== undefined))

/** On MongoDB two saves that write the same row don't wait for each other: one of them is refused. */
export const metAnotherSave = (error: unknown): boolean =>
  isOrComesFrom(error, ({ errorLabels, message }) => (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')) || String(message).includes('WriteConflict'))

const sentences = {
  notThere: words('A relation names a document that isn’t there.', 'Une relation nomme un document qui n’existe pas.'),
  otherKind: words('A value isn’t of the kind that its field holds.', 'Une valeur n’est pas du genre que contient son champ.'),
}

/** What is wrong with a document that the database itself refused; null where it failed for another reason. */
export const databaseRefusal = (error: unknown): Words | null => (namesWhatIsNotThere(error) ? sentences.notThere : isOfAnotherKind(error) ? sentences.otherKind : null)

function isOrComesFrom(error: unknown, isIt: (failure: Failure) => boolean): boolean {
  let one = error as Failure | null | undefined
  for (let steps = 0; one && steps < 10; steps++) {
    if (isIt(one)) return true
    one = one.cause as typeof one
  }
  return false
}
