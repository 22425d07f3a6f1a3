/**
 * Tells whether a text calls anything by one of these names: an excerpt doesn't even mention what is left out of a search, whoever's
 * words they are. Part of a name isn't one. Answers null where there is no name to look for.
 */
export function namesOf(titles: readonly string[]): ((text: string) => boolean) | null {
  const names = [...new Set(titles.map(plain))].filter((name) => name.trim() !== '')
  if (names.length === 0) return null
  return (text) => {
    const said = plain(text)
    return names.some((name) => said.includes(name))
  }
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
