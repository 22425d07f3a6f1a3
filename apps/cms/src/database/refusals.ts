interface Failure { errorLabels?: unknown; name?: unknown; message?: unknown; errors?: unknown; cause?: unknown }

/** A draft isn't validated, so the database itself may be the first to miss what a relation names. */
export const namesWhatIsNotThere = (error: unknown): boolean => isOrComesFrom(error, ({ message }) => String(message).includes('FOREIGN KEY constraint failed'))

/** On MongoDB, the first to find that an id or a choice can't be one: what Mongoose and BSON call their errors. */
export const isOfAnotherKind = (error: unknown): boolean =>
  isOrComesFrom(error, ({ name, errors }) => name === 'CastError' || name === 'BSONError' || (name === 'ValidationError' && errors !== undefined))

/** On MongoDB two saves that write the same row don't wait for each other: one of them is refused. */
export const metAnotherSave = (error: unknown): boolean =>
  isOrComesFrom(error, ({ errorLabels, message }) => (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')) || String(message).includes('WriteConflict'))

function isOrComesFrom(error: unknown, isIt: (failure: Failure) => boolean): boolean {
  let one = error as Failure | null | undefined
  for (let steps = 0; one && steps < 10; steps++) {
    if (isIt(one)) return true
    one = one.cause as typeof one
  }
  return false
}
