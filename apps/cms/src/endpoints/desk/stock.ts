import type { Endpoint } from 'payload'
import { z } from 'zod'
import { adjustStock, mostOnHand } from '../../commerce/staff/adjust-stock.ts'
import { reasonSchema } from '../policy/answer.ts'
import { readBody } from '../read-request.ts'
import { both } from '../said-in-both.ts'
import { act, idSchema, keySchema } from './answer.ts'

const wrong = both('A whole number such as 5 or -2, and not 0.', 'Un nombre entier comme 5 ou -2, et pas 0.')
// A minus sign as people type it, and as typesetters do.
const change = z.union([z.number(), z.string().trim().regex(/^[+\-−]?\d{1,7}$/, { error: wrong }).transform((text) => Number(text.replace('−', '-')))], { error: wrong })
  .refine((value) => Number.isInteger(value) && value !== 0 && Math.abs(value) <= mostOnHand, { error: wrong })
const adjustment = z.strictObject({ variant: idSchema, change, reason: reasonSchema, key: keySchema })

export const stockActs: Endpoint[] = [
  act('/stock/adjust', async ({ req, actor, now }) => {
    const asked = await readBody(req, adjustment)
    await adjustStock(req.payload, asked, { actor, now })
    return { said: 'adjusted', at: `/admin/stock-desk?variant=${asked.variant}` }
  }),
]
