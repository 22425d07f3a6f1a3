/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(__dirname)
const tokens = readFileSync(join(source, 'tokens.css'), 'utf8')

/** The two values of a `light-dark()` token. */
function colours(name: string): [light: string, dark: string] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9A-F]{6}), (#[0-9A-F]{6})\\)`).exec(tokens) ?? []
  if (!light || !dark) throw new Error(`no token --${name}`)
  return [light, dark]
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

describe('the tokens', () => {
  const aaa = 7
  const aa = 4.5
  const edges = 3
  it.each([
    ['ink', 'paper', aaa], ['ink', 'sunk', aaa], ['ink', 'raised', aaa], ['ink', 'moss-wash', aaa], ['ink', 'ochre-wash', aaa], ['ink', 'plum-wash', aaa],
    ['ink-soft', 'paper', aaa], ['ink-soft', 'sunk', aa], ['ink-soft', 'plum-wash', aa], ['moss', 'paper', aa], ['moss', 'moss-wash', aa], ['moss', 'sunk', aa],
    ['on-moss', 'moss', aa], ['ochre', 'ochre-wash', aa], ['plum', 'plum-wash', aa], ['plum', 'raised', aa], ['plum', 'sunk', aa],
    ['edge', 'paper', edges], ['edge', 'raised', edges], ['focus', 'paper', edges],
  ])('%s on %s reaches a contrast of %d in light and in dark', (text, ground, least) => {
    for (const theme of [0, 1] as const) expect(contrast(colours(text)[theme], colours(ground)[theme])).toBeGreaterThanOrEqual(least)
  })

  it('are the only place with a raw colour', () => {
    const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css') && name !== 'tokens.css')
    expect(sheets.length).toBeGreaterThan(5)
    for (const name of sheets) expect(readFileSync(join(source, name), 'utf8')).not.toMatch(/#[0-9a-f]{3,8}\b(?![^{]*\{)|\b(rgb|hsl|oklch)a?\(/i)
  })
})
