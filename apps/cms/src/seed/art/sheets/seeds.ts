import { lens } from '../cap.ts'
import { area, polar } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface SeedInks { ink: string; ink2: string; ink3: string }

/** The golden angle, in radians: the turn from one seed to the next in a flower head. */
const goldenAngle = 2.399963

/** Seeds laid out in a spiral. */
export const seeds: Sheet<SeedInks> = (_random, { width, height }, { ink, ink2, ink3 }) => {
  const cx = width / 2, cy = height / 2, reach = width * 0.42, count = 230
  const tones: [string, string, string] = ['', '', '']
  for (let k = 2; k < count; k++) {
    const angle = k * goldenAngle, t = Math.sqrt(k / count), r = reach * t, size = 5 + 15 * t
    const [x0, y0] = polar(cx, cy, r - size * 1.15, angle), [x1, y1] = polar(cx, cy, r + size * 1.15, angle)
    tones[k % 5 === 0 ? 2 : k % 2 === 0 ? 0 : 1] += lens(x0, y0, x1, y1, { width: size * 0.92, belly: 0.56 })
  }
  return area(tones[0], ink) + area(tones[1], ink2) + area(tones[2], ink3)
}
