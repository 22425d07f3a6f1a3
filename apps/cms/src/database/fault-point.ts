type Hook = (point: string) => void | Promise<void>
const key = Symbol.for('gatehouse.fault-points')

/**
 * Names a place between two steps at which the process may die. Does nothing, but where a test has put something there that
 * ends the process: what is left must be whole.
 */
export async function reachFaultPoint(point: string): Promise<void> {
  await (globalThis as { [key]?: Hook })[key]?.(point)
}

/** For tests alone. */
export function onFaultPoint(hook: Hook): void {
  (globalThis as { [key]?: Hook })[key] = hook
}
