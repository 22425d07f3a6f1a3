const repeatAfterMs = 60_000

/** Says something to the operator, once and plainly. */
export function say(message: string): void {
  console.log(`storefront: ${message}`)
}

/** Says why the process can't go on. */
export function sayWhyItEnds(error: unknown): void {
  console.error(`storefront: ${error instanceof Error ? error.message : String(error)}`)
}

/** Writes a line to stderr. What repeats itself (a poll every 300 ms) is said once a minute. */
export function createLog(write: (line: string) => void = console.error, now: () => number = Date.now) {
  const said = new Map<string, number>()
  return (message: string, error?: unknown): void => {
    const line = error === undefined ? message : `${message}: ${reasonOf(error)}`
    const at = now()
    if (at - (said.get(line) ?? -Infinity) < repeatAfterMs) return
    if (said.size > 500) said.clear()
    said.set(line, at)
    write(`door: ${line}`)
  }
}

/** The message with the one below it: `fetch failed` alone says nothing. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error ? `${error.message} (${cause.message || String((cause as { code?: unknown }).code)})` : error.message
}
