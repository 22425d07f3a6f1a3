/** What a test knows to be there; if it isn't, the test says so here and not somewhere later. */
export function sure<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('something that the test relies on is missing')
  return value
}
