/** Ends the run with one clear sentence for the person at the terminal; `details` (a log's tail) follow it, indented. */
export class Stop extends Error {
  constructor(sentence, details = []) {
    super(sentence)
    this.details = details
  }
}

/** Prints a failure: a Stop as its sentence, anything else (a fault of ours) whole. */
export function printFailure(error) {
  if (!(error instanceof Stop)) return console.error(error)
  console.error(`\n${error.message}`)
  for (const line of error.details) console.error(`    ${line}`)
}
