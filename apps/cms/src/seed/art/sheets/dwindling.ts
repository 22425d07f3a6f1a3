import { sporePrint } from '../cap.ts'
import { line, moveTo, round, speck } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface DwindlingInks { ink: string; ink2: string; rule: string }

const sizes = [0.25, 0.13, 0.07, 0.035] as const
const gap = 0.032

/** One print in smaller and smaller sizes on a line, until a few specks are left. */
export const dwindling: Sheet<DwindlingInks> = (random, { width, height }, { ink, ink2, rule }) => {
  const floor = height * 0.74
  let x = width * 0.06, out = line(`${moveTo(width * 0.06, floor + height * 0.06)}H${round(width * 0.94)}`, rule, 2.2, { opacity: 0.7 })
  for (const [index, size] of sizes.entries()) {
    const r = height * size
    out += sporePrint(random, {
      cx: x + r, cy: floor - r, r, ink: index % 2 ? ink2 : ink, gills: Math.round(90 * (1 - index * 0.22)), dust: Math.round(110 - index * 28), swirl: 0.3, drift: [0.6, 0],
    })
    x += 2 * r + width * gap
  }
  let left = ''
  for (let k = 0; k < 9; k++) left += speck(x + k * width * 0.012 + random() * 6, floor - random() * height * 0.05)
  return out + line(left, ink, 5)
}
