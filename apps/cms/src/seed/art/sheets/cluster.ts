import { sporePrint } from '../cap.ts'
import { disc } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface ClusterInks { ground: string; ink: string; ink2: string }

// Position and size of each cap as parts of the sheet, the far ones first.
const caps = [[0.3, 0.26, 0.2], [0.7, 0.22, 0.17], [0.62, 0.44, 0.24], [0.24, 0.55, 0.22], [0.78, 0.7, 0.17], [0.47, 0.76, 0.25]] as const

/** A shelf of oyster mushrooms: the near caps cover the far ones. */
export const cluster: Sheet<ClusterInks> = (random, { width, height }, { ground, ink, ink2 }) =>
  caps.map(([x, y, size], k) => {
    const cx = width * x, cy = height * y, r = Math.min(width, height) * size * 1.12, colour = k % 3 === 1 ? ink2 : ink
    return disc(cx, cy, r * 1.06, ground) + disc(cx, cy, r, colour, { opacity: 0.2 }) +
      sporePrint(random, { cx, cy, r, ink: colour, gills: 40 + Math.floor(random() * 8), dust: 20, inner: 0.16, wobble: 0.05, swirl: (random() - 0.5) * 0.5 })
  }).join('')
