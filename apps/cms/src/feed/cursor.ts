import { z } from 'zod'

/**
 * Where a reader of the feed stands: a time, and while it works through a long list also where in it (`from`). Readers
 * pass it back as they got it.
 */
export interface Cursor {
  /** Milliseconds: all that was written before is read, but for the overlap. */
  time: number
  /** Milliseconds: the list begins here instead, exactly. */
  from: number | null
}

const pattern = /^\d{1,15}(-\d{1,15})?$/

export const cursorSchema = z.string().regex(pattern, 'is not a cursor of this feed').transform((text): Cursor => {
  const [time, from] = text.split('-').map(Number)
  return { time: time ?? 0, from: from ?? null }
})

export const writeCursor = ({ time, from }: Cursor): string => (from === null ? String(time) : `${time}-${from}`)
