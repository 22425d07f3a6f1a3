import { isDeepStrictEqual } from 'node:util'

// A run of the properties compares some millions of times, and Jest's own comparison takes longer than a decision. These look first whether
// there is anything to tell, and leave the telling to Jest.

/** `expect(one).toEqual(other)`. */
export function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other)
}

/** `expect(one).toBeLessThanOrEqual(other)`. */
export function expectAtMost(one: number, other: number): void {
  if (!(one <= other)) expect(one).toBeLessThanOrEqual(other)
}

/** `expect(one).toBeLessThan(other)`. */
export function expectBelow(one: number, other: number): void {
  if (!(one < other)) expect(one).toBeLessThan(other)
}

/** Fails with these words unless something holds. */
export function expectThat(holds: boolean, words: string): void {
  if (!holds) throw new Error(words)
}
