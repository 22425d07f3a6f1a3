import { growHypha, type Generations } from '../growth.ts'
import { around } from '../random.ts'
import { TURN, disc, line, polar } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface MyceliumInks { ink: string; ink2: string }

/** Threads that spread from one point and branch as they go. */
export const mycelium: Sheet<MyceliumInks> = (random, { width, height }, { ink, ink2 }) => {
  const threads: Generations = ['', '', '', '', ''], cx = width / 2, cy = height / 2, arms = 13
  for (let k = 0; k < arms; k++) {
    const angle = (TURN * (k + around(random, 0.25))) / arms, [x, y] = polar(cx, cy, width * 0.035, angle)
    growHypha(random, threads, { x: Math.round(x), y: Math.round(y), angle, step: width * 0.07, depth: 0 }, { branches: 11 })
  }
  const [stem, second, third, fourth, finest] = threads
  return disc(cx, cy, width * 0.035, ink2) + line(stem, ink, 5.2) + line(second, ink2, 3.6) + line(third, ink, 2.6) +
    line(fourth, ink2, 2, { opacity: 0.8 }) + line(finest, ink, 1.6, { opacity: 0.8 })
}
