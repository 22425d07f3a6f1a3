import { lump } from '../growth.ts'
import { around, type Random } from '../random.ts'
import { TURN, area, line, moveTo, pair, speck } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface SclerotiaInks { ground: string; flesh: string; ink: string; ink2: string }

const cuts = [[0.6, 0.26, 0.3, 0.22], [0.33, 0.58, 0.25, 0.25], [0.69, 0.78, 0.24, 0.17]] as const

/** Three sclerotia, cut through: pale flesh, marbled with veins. */
export const sclerotia: Sheet<SclerotiaInks> = (random, { width, height }, { ground, flesh, ink, ink2 }) => {
  const bodies = cuts.map(([x, y, across, down], i) => {
    const cx = width * x, cy = height * y, rx = width * across, ry = height * down
    const outline = lump(random, cx, cy, rx, ry * 0.8, 0.1)
    let veins = '', pale = ''
    for (let k = 0; k < 15; k++) {
      const vein = wander(random, cx, cy, rx, ry, width * 0.042)
      if (k % 3) veins += vein
      else pale += vein
    }
    return `<clipPath id="c${i}"><path d="${outline}"/></clipPath>` + area(outline, flesh) +
      `<g clip-path="url(#c${i})">` + line(veins, ink2, 15, { opacity: 0.28 }) + line(pale, ground, 7) + line(veins, ink, 3.4, { opacity: 0.85 }) + '</g>' +
      line(outline, ink, 13) + line(outline, ink2, 5)
  }).join('')
  let dust = ''
  for (let k = 0; k < 120; k++) dust += speck(width * random(), height * (0.05 + 0.9 * random()))
  return line(dust, ink2, 3.2, { opacity: 0.5 }) + bodies
}

/** A vein that starts near the middle of a lump and wanders. */
function wander(random: Random, cx: number, cy: number, rx: number, ry: number, step: number): string {
  const angle = random() * TURN, far = random() * 0.5
  let heading = random() * TURN
  let d = moveTo(cx + Math.cos(angle) * rx * far, cy + Math.sin(angle) * ry * far)
  for (let m = 0; m < 6; m++) {
    const next = heading + around(random, 0.95)
    d += `q${pair(step * 0.6 * Math.cos(heading), step * 0.6 * Math.sin(heading))} ${pair(step * Math.cos(next), step * Math.sin(next))}`
    heading = next
  }
  return d
}
