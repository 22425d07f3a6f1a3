import fc from 'fast-check'

/** Every property's share of the cases, so that the whole run's number can be read off here. */
export const cases = {
  reference: 36_000, law1: 8_000, law2: 8_000, law3: 8_000, law4: 8_000, law5: 5_000, law6: 8_000, law7: 3_000, law8: 3_000, analyse: 600, diff: 300, explain: 1_000, badInput: 3_000, badSource: 3_000,
} as const

/**
 * Runs a property. The seed is new each time and stands in the failure's text with the path to the smallest case;
 * `FC_SEED` (and `FC_PATH`) in the environment run it again, `FC_SCALE` multiplies the number of cases, and with `FC_FIRST` a
 * failure is told as it is, without looking for a smaller one: enough for mutation testing.
 */
export function check<T extends [unknown, ...unknown[]]>(name: keyof typeof cases, property: fc.IProperty<T>): void {
  const { FC_SEED: seed, FC_PATH: path, FC_SCALE: scale, FC_FIRST: first } = process.env
  fc.assert(property, {
    numRuns: Math.max(1, Math.round(cases[name] * Number(scale ?? 1))),
    endOnFailure: first !== undefined,
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(path !== undefined && { path }),
  })
}
