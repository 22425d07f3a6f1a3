import { sporePrint } from '../cap.ts'
import { TURN, line, moveTo, round } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface ArchInks { ink: string; ink2: string; floor: string }

/** An arch of gills over a floor: a gate. */
export const arch: Sheet<ArchInks> = (random, { width, height }, { ink, ink2, floor }) => {
  const cx = width / 2, cy = height * 0.86, r = Math.min(width * 0.62, height) * 0.74
  let rings = ''
  for (let k = 0; k < 5; k++) {
    const radius = r * (1.09 + k * 0.055)
    rings += `${moveTo(cx - radius, cy)}a${round(radius)} ${round(radius)} 0 0 1 ${round(2 * radius)} 0`
  }
  return line(rings, ink2, 2.2, { opacity: 0.55 }) +
    sporePrint(random, { cx, cy, r, from: Math.PI, to: TURN, inner: 0.34, gills: 92, ink, ink2, dust: 200, drift: [0, -0.6], wobble: 0.01 }) +
    `<path d="M0 ${round(cy)}H${width}V${height}H0z" fill="${floor}"/>` + line(`${moveTo(0, cy)}H${width}`, ink, 3)
}
