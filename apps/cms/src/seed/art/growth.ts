import { rim } from './cap.ts'
import { around, type Random } from './random.ts'
import { TURN, moveTo, pair, type Point } from './svg.ts'

/** Path data by generation: the thick threads first, the finest last. */
export type Generations = [string, string, string, string, string]

interface Tip { x: number; y: number; angle: number; step: number; depth: number }

/** A thread of mycelium that bends and branches until the budget of branches is spent; writes into `threads`. */
export function growHypha(random: Random, threads: Generations, tip: Tip, budget: { branches: number }): void {
  let { x, y, angle } = tip
  const { step, depth } = tip
  let d = moveTo(x, y)
  const segments = 7 - depth + Math.floor(random() * 3)
  for (let k = 0; k < segments; k++) {
    const bent = angle + around(random, 0.25)
    const mx = step * 0.5 * Math.cos(bent), my = step * 0.5 * Math.sin(bent)
    angle = bent + around(random, 0.2)
    const ex = mx + step * 0.5 * Math.cos(angle), ey = my + step * 0.5 * Math.sin(angle)
    d += `q${pair(mx, my)} ${pair(ex, ey)}`
    x += Math.round(ex)
    y += Math.round(ey)
    if (depth < 4 && budget.branches > 0 && random() < 0.5 - depth * 0.06) {
      budget.branches--
      const turn = (random() < 0.5 ? -1 : 1) * (0.4 + random() * 0.4)
      growHypha(random, threads, { x, y, angle: angle + turn, step: step * 0.78, depth: depth + 1 }, budget)
    }
  }
  threads[Math.min(depth, 4) as 0 | 1 | 2 | 3 | 4] += d
}

/** The outline of a lump: an ellipse with a wavering rim, turned at random. */
export function lump(random: Random, cx: number, cy: number, rx: number, ry: number, wobble = 0.12): string {
  const points = 14, edge = rim(random, wobble), turn = random() * TURN
  const at = (k: number): Point => {
    const angle = (TURN * k) / points, e = edge(angle)
    const px = rx * e * Math.cos(angle), py = ry * e * Math.sin(angle)
    return [cx + px * Math.cos(turn) - py * Math.sin(turn), cy + px * Math.sin(turn) + py * Math.cos(turn)]
  }
  const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  let d = moveTo(...between(at(-1), at(0)))
  for (let k = 0; k < points; k++) d += `Q${pair(...at(k))} ${pair(...between(at(k), at(k + 1)))}`
  return d + 'z'
}
