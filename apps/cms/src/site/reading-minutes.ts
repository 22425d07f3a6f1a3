const wordsPerMinute = 200

/** Fields of an editor's text that a reader reads, in paragraphs and in blocks; ids, addresses and formats aren't words. */
const readFields = new Set([
  'text', 'takeaway', 'explanation', 'item', 'stated', 'meaning', 'step', 'status', 'title', 'caption', 'note', 'header', 'name', 'whoActs', 'credit', 'label',
])

/**
 * How long a text takes to read, at least a minute. Counted on what the editor wrote, so that a list of texts needn't look up
 * what each refers to: answers that a text only names are folded away, and aren't counted.
 */
export const readingMinutes = (body: unknown): number => Math.max(1, Math.round(countWords(body, '') / wordsPerMinute))

function countWords(value: unknown, field: string): number {
  if (typeof value === 'string') return readFields.has(field) ? (value.match(/\S+/g) ?? []).length : 0
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countWords(one, field), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, one]) => sum + countWords(one, key), 0)
}
