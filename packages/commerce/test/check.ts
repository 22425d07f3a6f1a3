import fc from 'fast-check'

/**
 * Runs a property. The seed is new each time and stands in the failure's text with the path to the smallest case; `FC_SEED` (and
 * `FC_PATH`) in the environment run it again, `FC_SCALE` multiplies the number of cases.
 */
export function check<T extends [unknown, ...unknown[]]>(cases: number, property: fc.IProperty<T>): void {
  const { FC_SEED: seed, FC_PATH: path, FC_SCALE: scale } = process.env
  fc.assert(property, { numRuns: Math.max(1, Math.round(cases * Number(scale ?? 1))), ...(seed !== undefined && { seed: Number(seed) }), ...(path !== undefined && { path }) })
}
