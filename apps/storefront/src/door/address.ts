/** Longer addresses are nobody's: the longest of ours is a slug of 200 characters, or a preview's token. */
export const maxTargetLength = 2048

export interface ReadAddress {
  /** Decoded: what the address means. */
  path: string
  search: URLSearchParams
  /** The path as it was written, to tell the one address of a thing from its other spellings. */
  written: string
}
export type Address = ReadAddress | { refused: 400 | 414 }

/**
 * Reads a request target as it came over the wire. What counts is the decoded path: `/./v/x`, `/%76/x` and `/a/../v/x` are the
 * same address as `/v/x`. A target that can't be read, or that names a host (`//host/…`), is refused.
 */
export function readAddress(target: string): Address {
  if (target.length > maxTargetLength) return { refused: 414 }
  if (!/^(\/(?![/\\])|https?:\/\/)/i.test(target)) return { refused: 400 }
  try {
    const url = new URL(target, 'http://x')
    const path = decodeURIComponent(url.pathname)
    if ([...path].some(isControl)) return { refused: 400 }
    return { path, search: url.searchParams, written: writtenPath(target) }
  } catch {
    return { refused: 400 }
  }
}

const writtenPath = (target: string): string => (target.replace(/^https?:\/\/[^/?#\\]*/i, '').split('?')[0] ?? '') || '/'

const isControl = (character: string): boolean => character < ' ' || character === '\u007f'
