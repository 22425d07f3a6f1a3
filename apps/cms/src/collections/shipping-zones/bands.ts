import type { WeightBand } from '@gatehouse/commerce'
import { z } from 'zod'

const cents = z.number().int().min(0).max(1_000_000_000)
const bandSchema = z.strictObject({ upToGrams: z.number().int().min(1).max(1_000_000), CAD: cents.optional(), USD: cents.optional(), EUR: cents.optional() })

/** Weight bands as staff write them: `[{ "upToGrams": 500, "CAD": 1200 }]`. Each weight once. */
const bandsSchema = z.array(bandSchema).min(1).max(20).refine((bands) => new Set(bands.map(({ upToGrams }) => upToGrams)).size === bands.length)

/** The bands of a list that was written; null where it isn't one. */
export function readBands(value: unknown): WeightBand[] | null {
  const parsed = bandsSchema.safeParse(value)
  return parsed.success ? parsed.data.map(({ upToGrams, ...prices }) => ({ upToGrams, prices })) : null
}
