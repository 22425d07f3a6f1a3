import { sporePrint } from '../cap.ts'
import { disc, line, moveTo, round } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface PlateInks { ink: string; ink2: string; ink3: string }

const prints = [
  { x: 0.38, y: 0.25, size: 0.19, gills: 64, swirl: 0, pointsRight: true },
  { x: 0.63, y: 0.52, size: 0.16, gills: 50, swirl: 0.5, pointsRight: false },
  { x: 0.37, y: 0.77, size: 0.15, gills: 46, swirl: 0, pointsRight: true },
] as const

/** A plate from a field guide: three prints in a ruled frame, each with a pointer to where its name would stand. */
export const plate: Sheet<PlateInks> = (random, { width, height }, { ink, ink2, ink3 }) => {
  const frame = (inset: number, drop: number) =>
    `${moveTo(width * inset, height * drop)}H${round(width * (1 - inset))}V${round(height * (1 - drop))}H${round(width * inset)}z`
  let out = line(frame(0.06, 0.048), ink, 2.4) + line(frame(0.075, 0.06), ink, 1.2)
  prints.forEach(({ x, y, size, gills, swirl, pointsRight }, i) => {
    const cx = width * x, cy = height * y, r = width * size * 1.16
    out += sporePrint(random, { cx, cy, r, ink: [ink, ink2, ink3][i] ?? ink, gills, dust: 34, haze: { id: `h${i}`, strength: 0.26 }, inner: 0.14, swirl })
    const from = cx + (pointsRight ? 1 : -1) * r * 1.1, to = width * (pointsRight ? 0.86 : 0.14)
    out += line(`${moveTo(from, cy)}H${round(to)}`, ink, 2) + disc(to, cy, 5, ink)
  })
  return out
}
