/**
 * What no page could show as it was written: control characters, halves of characters, fillers that show nothing, and the
 * marks that turn the reading direction of whatever follows them, the separators of lines and paragraphs. The joiners of emoji and of several scripts aren't among
 * them, nor are the marks (U+200E, U+200F) that turn nothing but themselves.
 */
const unshowable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u061C\u115F\u1160\u180E\u200B\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\u{E0000}-\u{E007F}]/gu

/** A line as it is kept: composed characters, ordinary single spaces, nothing that can't be shown. */
export function tidyLine(given: string): string {
  return given.replace(/\s+/gu, ' ').replace(unshowable, '').normalize('NFC').replace(/ {2,}/g, ' ').trim()
}

/** Paragraphs as they are kept: the same, with line breaks, and one empty line at most between two of them. */
export function tidyText(given: string): string {
  const lines = given.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/u)
  return lines.map(tidyLine).join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** Whether every character of a line can be shown: on a page, on a label, on paper. */
export const isShowable = (line: string): boolean => line.search(unshowable) < 0

/** What a person pasted as one line: breaks become spaces, what can't be shown goes. The rest stays as it was typed. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(unshowable, '')
