import { rim } from '../cap.ts'
import { area, line, moveTo, pair, polar, speck } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface ZoneInks { ground: string; edge: string; ink: string; ink2: string; ink3: string }

/** A bracket in bands, as reishi grows, season by season. */
export const zones: Sheet<ZoneInks> = (random, { width, height }, { ground, edge: pale, ink, ink2, ink3 }) => {
  const cx = width / 2, cy = height * 0.66, r = width / 2, edge = rim(random, 0.007)
  // The bracket is seen a little from above, so heights are pressed together.
  const flatten = (y: number) => y * 0.92 + cy * 0.08
  const bands = [[1, pale], [0.955, ink], [0.86, ink2], [0.77, ink], [0.66, ink3], [0.55, ink], [0.43, ink2], [0.3, ink3], [0.19, ink]] as const
  const bracket = bands.map(([size, tone], i) => {
    let d = ''
    for (let k = 0; k <= 44; k++) {
      const angle = Math.PI + (Math.PI * k) / 44
      const [x, y] = polar(cx, cy, r * size * (1 + (edge(angle * (1 + i * 0.02)) - 1) * 1.6), angle)
      d += (k ? 'L' : 'M') + pair(x, flatten(y))
    }
    return area(d + 'z', tone)
  }).join('')
  let light = '', dark = '', spores = ''
  for (let k = 0; k < 260; k++) {
    const angle = Math.PI + 0.03 + (Math.PI - 0.06) * random(), start = r * (0.14 + 0.74 * random()), length = r * (0.03 + random() * 0.1)
    const [x0, y0] = polar(cx, cy, start, angle), [x1, y1] = polar(cx, cy, Math.min(start + length, r * 0.95), angle)
    const stroke = `${moveTo(x0, flatten(y0))}L${pair(x1, flatten(y1))}`
    if (k % 2) dark += stroke
    else light += stroke
  }
  for (let k = 0; k < 150; k++) spores += speck(cx + (random() * 2 - 1) * r * 0.97, cy + 14 + Math.pow(random(), 2.2) * height * 0.2)
  return bracket + line(light, pale, 2.4, { opacity: 0.55 }) + line(dark, ground, 2, { opacity: 0.5 }) + line(spores, ink, 4.5, { opacity: 0.8 })
}
