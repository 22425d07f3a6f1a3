import { sha256 } from '@noble/hashes/sha2.js'
import { type PlainSource } from './read-source.ts'

/** SHA-256, in lower-case hex, of everything that a plain source says but its revision. */
export function hashSource({ classes, rules }: PlainSource): string {
  const bytes = sha256(new TextEncoder().encode(JSON.stringify({ classes, rules })))
  return Array.from(bytes, (byte) => (256 + byte).toString(16).slice(1)).join('')
}
