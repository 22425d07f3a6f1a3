/** Says something to the operator, once and plainly. Never what an order holds. */
export function say(message: string): void {
  console.log(`sandbox-pay: ${message}`)
}

/** Says why the process can't go on. */
export function sayWhyItEnds(error: unknown): void {
  console.error(`sandbox-pay: ${error instanceof Error ? error.message : String(error)}`)
}
