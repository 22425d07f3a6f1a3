import { sporePrint } from '../cap.ts'
import type { Random } from '../random.ts'
import { area, disc, line, moveTo, pair, polar, ring, round, speck } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface WellInks { well: string; edge: string; drops: readonly string[] }
interface Well { x: number; y: number; r: number; ink: string; paper: string }
type Drop = (random: Random, well: Well) => string

/** What a drop may look like in its well: no two neighbours alike. */
const drops = [
  (_, { x, y, r, ink, paper }) => disc(x, y, r * 0.9, ink) + disc(x - r * 0.16, y - r * 0.12, r * 0.5, paper, { opacity: 0.18 }),
  (random, { x, y, r, ink }) => sporePrint(random, { cx: x, cy: y, r: r * 0.94, ink, gills: 30, dust: 0, inner: 0.14, wobble: 0.03 }),
  (_, { x, y, r, ink }) => [0.9, 0.66, 0.42, 0.18].map((size) => ring(x, y, r * size, ink, r * 0.1)).join(''),
  (_, { x, y, r, ink }) => {
    let d = ''
    for (let m = 1; m < 46; m++) d += speck(...polar(x, y, r * 0.9 * Math.sqrt(m / 46), m * 2.4))
    return line(d, ink, r * 0.13)
  },
  (_, { x, y, r, ink }) => {
    const half = (sweep: 0 | 1) => `${moveTo(x - r * 0.9, y)}a${round(r * 0.9)} ${round(r * 0.9)} 0 0 ${sweep} ${pair(r * 1.8, 0)}`
    return area(half(0) + 'z', ink) + line(half(1), ink, 3)
  },
  (random, { x, y, r, ink }) => sporePrint(random, { cx: x, cy: y, r: r * 0.94, ink, gills: 30, dust: 0, inner: 0.14, wobble: 0.03, swirl: 0.9 }),
] satisfies Drop[]

/** A spot plate: twelve wells, each with a drop. */
export const wells: Sheet<WellInks> = (random, { width, height }, { well, edge, drops: colours }) => {
  const r = width * 0.122
  let out = ''
  for (let row = 0; row < 4; row++) for (let column = 0; column < 3; column++) {
    const x = width * (0.2 + 0.3 * column), y = height * (0.155 + 0.23 * row)
    const drop = drops.at((column * 5 + row * 3) % drops.length), ink = colours.at((column + row * 2) % colours.length)
    out += ring(x, y, r * 1.12, edge, 2.5, well)
    if (drop && ink) out += drop(random, { x, y, r, ink, paper: well })
  }
  return out
}
