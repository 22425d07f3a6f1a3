import type { RichText } from '@gatehouse/contract'

const wordsPerMinute = 200

/** Fields of a node that a reader reads; addresses, ids and levels aren't words. */
const readFields = new Set(['text', 'takeaway', 'item', 'step', 'status', 'title', 'caption', 'note', 'question', 'name', 'whoActs', 'credit', 'label'])

/** How long a text takes to read, at least a minute. */
export const readingMinutes = (body: RichText): number => Math.max(1, Math.round(countWords(body, '') / wordsPerMinute))

function countWords(value: unknown, field: string): number {
  if (typeof value === 'string') return readFields.has(field) ? (value.match(/\S+/g) ?? []).length : 0
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countWords(one, field), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, one]) => sum + countWords(one, key), 0)
}
