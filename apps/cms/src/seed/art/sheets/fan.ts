import { sporePrint } from '../cap.ts'
import { disc } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface FanInks { ink: string; ink2: string; bed: string }

/** Gills seen from close by, spreading from a stem beyond the sheet. */
export const fan: Sheet<FanInks> = (random, { width, height }, { ink, ink2, bed }) => {
  const cx = width * -0.12, cy = height * 1.12, r = Math.hypot(width, height) * 1.02 * 0.86
  return disc(cx, cy, r * 0.995, bed, { opacity: 0.16 }) +
    sporePrint(random, { cx, cy, r, inner: 0.2, from: -1.62, to: 0.06, gills: 104, ink, ink2, dust: 260, drift: [0.2, -0.3], wobble: 0.014 })
}
