export const wait = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms) })

/** How long anyone tries again while the CMS is away: it is killed and started all the time. */
const mostMs = 240_000

/** Does something until it succeeds. `isGone` says which failures are the CMS being away; any other one is thrown at once. */
export async function untilAnswered<T>(work: () => Promise<T>, isGone: (error: unknown) => boolean): Promise<T> {
  for (const end = Date.now() + mostMs; ;) {
    try {
      return await work()
    } catch (error) {
      if (!isGone(error) || Date.now() > end) throw error
      // Not all at once: two hundred who knock together keep it from opening.
      await wait(300 + Math.random() * 900)
    }
  }
}

/** `fetch` throws a TypeError where nobody answers or the connection breaks off, a DOMException where it takes too long. */
export const isConnectionLost = (error: unknown): boolean => error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')

/** Does something so many times, so many at once. */
export async function times(count: number, atOnce: number, work: () => Promise<void>): Promise<void> {
  let left = count
  await Promise.all(Array.from({ length: Math.min(count, atOnce) }, async () => {
    while (left-- > 0) await work()
  }))
}
