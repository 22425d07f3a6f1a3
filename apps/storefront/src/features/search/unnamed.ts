import type { SearchEntry } from '@gatehouse/contract'

/**
 * The results, without the excerpts that name what is hidden from the visitor: a search doesn't even mention it, whoever's words
 * they are. The result itself stays, since its page exists.
 */
export function withoutNames(entries: SearchEntry[], hiddenTitles: readonly string[]): SearchEntry[] {
  const names = hiddenTitles.map(plain).filter((name) => name.trim() !== '')
  return entries.map((entry) => {
    const said = plain(entry.excerpt.map(({ text }) => text).join(''))
    return names.some((name) => said.includes(name)) ? { ...entry, excerpt: [] } : entry
  })
}

/** Said within a name or left out of it, in either language. */
const fillers = new Set(['a', 'an', 'the', 'le', 'la', 'les', 'de', 'du', 'des', 'au', 'aux'])
const invisible = /[\u00AD\u200B-\u200D\u2060]/g

/**
 * As words between spaces, whatever their capitals, accents, apostrophes, stops, articles and plurals: a name isn't part of a longer
 * word. Rather an excerpt too few than a name.
 */
const plain = (text: string): string => {
  const folded = text.replace(invisible, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss')
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !fillers.has(word))
  return ` ${words.map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word)).join(' ')} `
}
