import type { Random } from './random.ts'
import { TURN, area, disc, line, pair, polar, round, speck } from './svg.ts'

/** The rim of a cap: nearly a circle. Answers the factor on the radius at an angle. */
export function rim(random: Random, wobble = 0.02): (angle: number) => number {
  const waves = [2, 3, 5, 9].map((k, i) => ({ k, reach: (wobble / (i + 1)) * (0.6 + random()), phase: random() * TURN }))
  return (angle) => waves.reduce((sum, { k, reach, phase }) => sum + reach * Math.sin(k * angle + phase), 1)
}

export interface LensShape { width: number; bend?: number; belly?: number }

/** One gill, seed or spine: pointed at both ends, widest at `belly` of its length. */
export function lens(x0: number, y0: number, x1: number, y1: number, { width, bend = 0, belly = 0.66 }: LensShape): string {
  const dx = x1 - x0, dy = y1 - y0, length = Math.hypot(dx, dy) || 1
  const nx = -dy / length, ny = dx / length
  const mx = x0 + dx * belly + nx * bend, my = y0 + dy * belly + ny * bend
  const X = Math.round(x0), Y = Math.round(y0), ex = Math.round(x1), ey = Math.round(y1)
  return `M${pair(X, Y)}q${pair(mx + nx * width - X, my + ny * width - Y)} ${pair(ex - X, ey - Y)}Q${pair(mx - nx * width, my - ny * width)} ${pair(X, Y)}z`
}

export interface SporePrint {
  cx: number; cy: number; r: number
  ink: string; ink2?: string
  /** Where the gills begin, as a part of the radius. */
  inner?: number
  gills?: number
  /** Part of the turn that is drawn, in radians. */
  from?: number; to?: number
  dust?: number
  /** Which way the spores blew. */
  drift?: readonly [number, number]
  swirl?: number
  wobble?: number
  /** A veil of colour under the gills; its id is unique in the drawing, its ink the print's own unless named. */
  haze?: { id: string; strength: number; ink?: string }
}

/** A spore print: gills in three orders of length, and the spores that drifted a little past the rim. */
export function sporePrint(random: Random, print: SporePrint): string {
  const { cx, cy, r, inner = 0.13, gills = 120, ink, ink2 = ink, from = 0, to = TURN, swirl = 0, wobble = 0.02, haze } = print
  const edge = rim(random, wobble)
  const tiers = drawGills(random, { cx, cy, r, inner, gills, from, to, swirl, edge })
  const dust = drawDust(random, { cx, cy, r, inner, from, to, edge, count: print.dust ?? 320, drift: print.drift ?? [0.4, 0] })
  const veil = haze ? gradient({ ink, ...haze }, cx, cy, r, inner) + (to - from >= TURN ? disc(cx, cy, r, `url(#${haze.id})`) : '') : ''
  return veil + area(tiers[0], ink) + area(tiers[1], ink2, { opacity: 0.88 }) + area(tiers[2], ink, { opacity: 0.72 }) +
    line(dust.fine, ink, r / 150 + 0.8, { opacity: 0.6 }) + line(dust.coarse, ink2, r / 105 + 1.2, { opacity: 0.7 })
}

interface Sector { cx: number; cy: number; r: number; inner: number; from: number; to: number; edge: (angle: number) => number }

function drawGills(random: Random, { cx, cy, r, inner, gills, from, to, swirl, edge }: Sector & { gills: number; swirl: number }) {
  const tiers: [string, string, string] = ['', '', '']
  for (let k = 0; k < gills; k++) {
    const angle = from + ((to - from) * (k + (random() - 0.5) * 0.42)) / gills
    const tier = k % 4 === 0 ? 0 : k % 2 === 0 ? 1 : 2
    const starts = [inner * (0.95 + random() * 0.2), 0.36 + random() * 0.14, 0.62 + random() * 0.14] as const
    const end = edge(angle) * (0.965 + random() * 0.045)
    const [x0, y0] = polar(cx, cy, r * starts[tier], angle - swirl * (1 - starts[tier]))
    const [x1, y1] = polar(cx, cy, r * end, angle)
    const width = ((to - from) / gills) * r * ([0.4, 0.34, 0.3] as const)[tier]
    tiers[tier] += lens(x0, y0, x1, y1, { width, bend: swirl * r * 0.12 })
  }
  return tiers
}

function drawDust(random: Random, { cx, cy, r, inner, from, to, edge, count, drift }: Sector & { count: number; drift: readonly [number, number] }) {
  let fine = '', coarse = ''
  for (let k = 0; k < count; k++) {
    const angle = from + (to - from) * random(), out = Math.pow(random(), 2.4)
    const distance = r * (k % 3 ? edge(angle) * (1 + out * 0.34) : inner + (1 - inner) * random())
    const away = Math.max(0, distance / r - 0.98)
    const [x, y] = polar(cx, cy, distance, angle)
    const dot = speck(x + drift[0] * r * away * 2, y + drift[1] * r * away * 2)
    if (random() < 0.75) fine += dot
    else coarse += dot
  }
  return { fine, coarse }
}

function gradient({ id, strength, ink }: { id: string; strength: number; ink: string }, cx: number, cy: number, r: number, inner: number) {
  const stop = (offset: number, opacity: number) => `<stop offset="${offset}" stop-color="${ink}" stop-opacity="${Number(opacity.toFixed(2))}"/>`
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${round(cx)}" cy="${round(cy)}" r="${round(r)}">` +
    stop(inner, 0) + stop(0.55, strength) + stop(0.93, strength * 0.7) + stop(1, 0) + '</radialGradient>'
}
