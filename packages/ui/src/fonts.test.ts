/** @jest-environment node */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fontverter from 'fontverter'

/** The code points that a font draws, read from its character map (format 4, which holds all of these). */
async function charactersOf(name: string): Promise<(text: string) => string[]> {
  const font = await fontverter.convert(readFileSync(join(__dirname, '../fonts', name)), 'truetype')
  const tableCount = font.readUInt16BE(4)
  const records = Array.from({ length: tableCount }, (_, i) => 12 + i * 16)
  const cmap = font.readUInt32BE((records.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8)
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4))
  const at = subtables.find((table) => font.readUInt16BE(table) === 4)
  if (at === undefined) throw new Error(`${name} has no character map of format 4`)
  const segments = font.readUInt16BE(at + 6) / 2
  const drawn = new Set<number>()
  for (let i = 0; i < segments; i++) {
    const end = font.readUInt16BE(at + 14 + i * 2)
    const start = font.readUInt16BE(at + 16 + (segments + i) * 2)
    for (let code = start; code <= end && code < 0xffff; code++) drawn.add(code)
  }
  return (text) => [...text].filter((character) => !drawn.has(character.codePointAt(0) ?? 0))
}

// The narrow no-break space (U+202F) is in neither typeface: shapers make it of half a space of the same face.
const english = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?()[]/&%$€+-=§°·‘’“”–—…'
const french = 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ«»\u00A0'

describe('the typefaces', () => {
  it.each(['serif.woff2', 'serif-italic.woff2', 'serif-italic-bold.woff2', 'sans.woff2'])('%s draws English and Canadian French', async (name) => {
    const missing = await charactersOf(name)
    expect(missing(english + french)).toEqual([])
  })

  it.each(['serif-extended.woff2', 'sans-extended.woff2'])('%s draws names from the rest of Europe', async (name) => {
    const missing = await charactersOf(name)
    expect(missing('čďěńřšťůžŁłőűğşțȘŸ')).toEqual([])
  })

  it('load quickly: what every page needs stays under 64 KB', () => {
    const bytes = ['serif.woff2', 'sans.woff2', 'ampersand.woff2'].map((name) => readFileSync(join(__dirname, '../fonts', name)).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(64 * 1024)
  })
})
