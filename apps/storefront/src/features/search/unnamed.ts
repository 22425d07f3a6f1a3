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

/** As words between spaces, whatever their capitals, accents, apostrophes and stops: a name isn't part of a longer word. */
const plain = (text: string): string => ` ${text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
