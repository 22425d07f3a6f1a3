const last = new Map<string, Promise<unknown>>()

/**
 * Work on one thing goes one after the other in this process, so that two who come at once needn't be refused by each other's guarded
 * write. Nothing is safe because of it: what is written names what it was decided on, whoever else writes.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.catch(() => undefined)
  last.set(key, settled)
  try {
    return await mine
  } finally {
    if (last.get(key) === settled) last.delete(key)
  }
}
