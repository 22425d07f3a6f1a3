/** A moment before something is tried again, by chance and longer with each try, up to `mostMs`: who met once needn't meet again. */
export const pauseBeforeTry = (tries: number, mostMs: number): Promise<void> =>
  new Promise((done) => { setTimeout(done, Math.random() * Math.min(mostMs, 2 ** Math.min(tries, 16))) })
