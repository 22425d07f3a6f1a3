import { z } from 'zod'
import { both } from '../endpoints/said-in-both.ts'
import { isInCalendar } from './calendar.ts'

const names = z.array(z.string().min(1).max(128)).max(256)

const noInstant = { error: both('milliseconds since 1970, in a year of four digits', 'des millisecondes depuis 1970, dans une année à quatre chiffres') }

/** The engine's question, as it may come from outside. Without `at`: whatever instant is meant by whoever keeps it. */
export const accessRequestSchema = z.strictObject({
  stage: z.enum(['browse', 'sale']),
  classes: names,
  attributes: names.optional(),
  places: z.strictObject({ visitor: names.optional(), shipTo: names.optional(), shipFrom: names.optional(), seller: names.optional() }),
  ageYears: z.number().min(0).max(150).optional(),
  ageAssurance: z.enum(['declared', 'verified']).optional(),
  credentials: names.optional(),
  quantity: z.number().int().positive().max(1_000_000).optional(),
  at: z.number(noInstant).int(noInstant).refine(isInCalendar, noInstant).optional(),
})
export type AskedRequest = z.infer<typeof accessRequestSchema>
