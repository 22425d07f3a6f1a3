import type { MarkedText } from '@gatehouse/contract'
import type { Found } from './search-index.ts'
import { stemOf, wordsIn } from './words.ts'

const excerptLength = 180
/** So much of what stands before the first fitting word is shown with it. */
const leadIn = 50

interface Fitting { start: number; end: number; stem: string }
type Wanted = Pick<Found, 'terms' | 'locale'>

/** A text in parts, of which those that fit are marked. */
export function mark(text: string, wanted: Wanted): MarkedText {
  const parts: MarkedText = []
  let at = 0
  for (const { start, end } of fittingIn(text, wanted)) {
    if (start > at) parts.push({ text: text.slice(at, start), isMatch: false })
    parts.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatch: false })
  return parts
}

/**
 * The stretch that has most of the words, the earliest of those; the beginning of the lead where only the title has any. No stretch
 * of which `isNotSaid` is true is one: then it is the next best, or the beginning of the next line.
 */
export function excerptOf({ entry, ...wanted }: Omit<Found, 'score'>, isNotSaid: ((text: string) => boolean) | null = null): MarkedText {
  const lines = [entry.lead, ...entry.body.split('\n')].filter((line) => line !== '')
  let best = { line: '', from: 0, score: -1 }
  for (const line of lines) {
    // Most lines may be said whole, and then so may every part.
    const isLeftOut = isNotSaid?.(line) ? (from: number) => isNotSaid(cut(line, from)) : null
    const here = bestPlace(line, wanted, isLeftOut)
    // A short line (a cell, a heading) says little around the word, so a longer one with as many words is better.
    const score = here.count > 0 ? here.count + Math.min(line.length / excerptLength, 1) / 2 : 0
    if (score > best.score && !isLeftOut?.(here.from)) best = { line, from: here.from, score }
  }
  return mark(cut(best.line, best.from), wanted)
}

/** The words that fit, each by its stem: two forms of one word aren't two words. */
function fittingIn(text: string, { terms, locale }: Wanted): Fitting[] {
  const fitting: Fitting[] = []
  for (const { start, end, terms: its } of wordsIn(text)) {
    const term = its.find((one) => terms.has(one) || terms.has(stemOf(one, locale)))
    if (term !== undefined) fitting.push({ start, end, stem: stemOf(term, locale) })
  }
  return fitting
}

/** Where in a line most different words stand within an excerpt's length; its beginning where none does. */
function bestPlace(line: string, wanted: Wanted, isLeftOut: ((from: number) => boolean) | null): { from: number; count: number } {
  const fitting = fittingIn(line, wanted)
  let best = { from: 0, count: 0 }
  fitting.forEach(({ start }, index) => {
    const within = new Set<string>()
    for (const word of fitting.slice(index)) {
      if (word.end > start + excerptLength - leadIn) break
      within.add(word.stem)
    }
    if (within.size > best.count && !isLeftOut?.(start)) best = { from: start, count: within.size }
  })
  return best
}

/** About an excerpt's length of a line around a place, cut between words. */
function cut(line: string, place: number): string {
  if (line.length <= excerptLength) return line
  const wanted = Math.max(0, Math.min(place - leadIn, line.length - excerptLength))
  const from = wanted === 0 ? 0 : nextSpace(line, wanted)
  const end = from + excerptLength
  const to = end >= line.length ? line.length : lastSpace(line, end, place)
  return `${from > 0 ? '… ' : ''}${line.slice(from, to).trim()}${to < line.length ? ' …' : ''}`
}

function nextSpace(line: string, from: number): number {
  const space = line.indexOf(' ', from)
  return space === -1 || space > from + leadIn ? from : space + 1
}

function lastSpace(line: string, end: number, place: number): number {
  const space = line.lastIndexOf(' ', end)
  return space <= place ? end : space
}
