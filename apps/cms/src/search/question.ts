import { maxSearchWords } from '@gatehouse/contract'
import { eng, fra } from 'stopword'
import { fold, termsIn } from './words.ts'

// Of both languages: English titles stand in French texts, and the other way round.
const stopWords = new Set([...eng, ...fra].map(fold))

/** What to look for. `isCut`: it had more words than are looked for. */
export interface Question { terms: string[]; isCut: boolean }

/** Reads what a visitor typed. Words that are in every text ("the", "dans") don't count, unless there are no others. */
export function readQuestion(typed: string): Question {
  const all = [...new Set(termsIn(typed))]
  const telling = all.filter((term) => !stopWords.has(term))
  const terms = telling.length > 0 ? telling : all
  return { terms: terms.slice(0, maxSearchWords), isCut: terms.length > maxSearchWords }
}
