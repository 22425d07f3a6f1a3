import { z } from 'zod'

// A draft may be half written: what is missing is an empty word or no row, and the block decides whether it can be shown.

export const words = z.string().catch('')
// Optional by name: a key that isn't there at all would otherwise cost the table all of its rows.
export const relation = z.unknown().optional()
export const rowsOf = <T extends z.ZodRawShape>(shape: T) => z.array(z.object(shape)).catch([])
