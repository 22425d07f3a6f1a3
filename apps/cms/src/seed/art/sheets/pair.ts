import { sporePrint } from '../cap.ts'
import { line, moveTo, round } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface PairInks { ink: string; ink2: string; rule: string }

/** Two prints on one ruled sheet, as two people at one table: where they meet, the gills of one lie between those of the other. */
export const pair: Sheet<PairInks> = (random, { width, height }, { ink, ink2, rule }) => {
  const r = height * 0.36, cy = height * 0.5
  let rules = ''
  for (let row = 1; row < 9; row++) rules += `${moveTo(width * 0.05, (height * row) / 9)}H${round(width * 0.95)}`
  return line(rules, rule, 1.8, { opacity: 0.45 }) +
    sporePrint(random, { cx: width / 2 - r * 0.78, cy, r, ink, gills: 76, dust: 110, swirl: 0.22, drift: [-0.4, 0] }) +
    sporePrint(random, { cx: width / 2 + r * 0.78, cy, r: r * 0.92, ink: ink2, gills: 68, dust: 90, swirl: -0.22, drift: [0.4, 0] })
}
