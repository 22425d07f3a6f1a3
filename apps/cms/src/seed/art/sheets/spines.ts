import { lens, rim } from '../cap.ts'
import { around, type Random } from '../random.ts'
import { area, line, moveTo, pair, speck } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface SpineInks { ground: string; ink: string; shade: string; deep: string; wood: string }
export interface SpineView { cx: number; cy: number; r: number; rows: number; branch: boolean }

/**
 * Lion's mane: long spines in rows, each row hanging over the roots of the one below. `view` says where it is and how near,
 * in parts of the sheet. The lowest row is drawn first; each row in three passes, the deep ones behind, so that spines part.
 */
export const spines = (view: SpineView): Sheet<SpineInks> => (random, { width, height }, inks) => {
  const cx = width * view.cx, cy = height * view.cy, r = width * view.r, edge = rim(random, 0.04)
  let out = view.branch ? branch(random, width, cy - r * 0.78, r * 0.2, inks) : ''
  for (let row = view.rows - 1; row >= 0; row--) {
    const down = row / (view.rows - 1), latitude = -0.86 + down * 1.16
    const half = r * Math.sqrt(Math.max(0.16, 1 - latitude * latitude)) * edge(down * 4) * 0.98
    const count = Math.max(11, Math.round((half / r) * 31)), passes: [string, string, string] = ['', '', '']
    for (let k = 0; k < count; k++) {
      const across = ((k + 0.5 + around(random, 0.25)) / count) * 2 - 1
      const x = cx + half * across * (1.12 - 0.12 * across * across), y = cy + r * latitude + r * 0.16 * across * across + around(random, r * 0.025)
      const length = r * (0.42 + 0.42 * down) * (1 - 0.34 * across * across) * (0.78 + random() * 0.44)
      const sway = r * across * (0.2 - 0.13 * down) + around(random, r * 0.015)
      passes[k % 2 ? 0 : k % 4 ? 1 : 2] += lens(x, y, x + sway, y + length, { width: r * 0.05 * (1 - 0.35 * Math.abs(across)), bend: -sway * 0.35, belly: 0.3 })
    }
    const thin = r / 150
    out += edged(passes[0], inks.deep, inks.ground, thin) + edged(passes[1], inks.shade, inks.ground, thin) + edged(passes[2], inks.ink, inks.ground, thin)
  }
  let dust = ''
  for (let k = 0; k < 60; k++) dust += speck(cx + around(random, r * 1.05), cy + r * (1.14 + Math.pow(random(), 1.6) * 0.75))
  return out + line(dust, inks.ink, 4, { opacity: 0.6 })
}

const edged = (d: string, fill: string, edge: string, width: number) =>
  `<path d="${d}" fill="${fill}" stroke="${edge}" stroke-width="${width.toFixed(1)}"/>`

/** The branch that it grows on, across the sheet. */
function branch(random: Random, width: number, y: number, thick: number, { wood, ground }: SpineInks): string {
  let grain = ''
  for (let k = 0; k < 22; k++) {
    const x = random() * width, length = width * (0.06 + random() * 0.16)
    grain += `${moveTo(x, y + around(random, thick * 0.8))}q${pair(length / 2, around(random, 6))} ${pair(length, around(random, 4))}`
  }
  const body = `M0 ${Math.round(y - thick)}Q${pair(width / 2, y - thick * 1.3)} ${pair(width, y - thick * 0.85)}V${Math.round(y + thick * 1.1)}Q${pair(width / 2, y + thick * 0.75)} 0 ${Math.round(y + thick)}z`
  return area(body, wood) + line(grain, ground, 2.5, { opacity: 0.8 })
}
