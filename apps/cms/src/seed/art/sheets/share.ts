import { around } from '../random.ts'
import { TURN, line, moveTo, pair, polar } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface ShareInks { ink: string; rest: string }

/** A share of a whole: one gill for each per cent, a turn of a hundred, the share in its own ink. */
export const share = (percent: number): Sheet<ShareInks> => (random, { width, height }, { ink, rest }) => {
  const cx = width / 2, cy = height / 2, r = height * 0.42
  let counted = '', others = ''
  for (let k = 0; k < 100; k++) {
    // From the top, clockwise, as a clock is read.
    const angle = (TURN * (k + 0.5)) / 100 - TURN / 4
    const gill = `${moveTo(...polar(cx, cy, r * (k % 2 ? 0.46 : 0.34) * (1 + around(random, 0.02)), angle))}L${pair(...polar(cx, cy, r, angle))}`
    if (k < Math.round(percent)) counted += gill
    else others += gill
  }
  return line(others, rest, 7) + line(counted, ink, 11)
}
