import { sporePrint } from '../cap.ts'
import { around } from '../random.ts'
import { line, moveTo, round, speck } from '../svg.ts'
import type { Sheet } from './sheet.ts'

interface JournalInks { ink: string; ink2: string; ink3: string }

/** A ruled page with a mark for each day, large or small, and part of a print behind it. */
export const journal: Sheet<JournalInks> = (random, { width, height }, { ink, ink2, ink3 }) => {
  const top = height * 0.1, rows = 15, gap = (height * 0.8) / rows
  let rules = '', level = 0.5
  const marks: [string, string, string] = ['', '', '']
  for (let row = 0; row <= rows; row++) rules += `${moveTo(width * 0.13, top + gap * row)}H${round(width * 0.87)}`
  for (let row = 0; row < rows; row++) for (let day = 0; day < 14; day++) {
    level = Math.min(1, Math.max(0, level + around(random, 0.25)))
    if (random() < 0.86) marks[Math.min(2, Math.floor(level * 3)) as 0 | 1 | 2] += speck(width * (0.17 + 0.0508 * day), top + gap * (row + 0.5))
  }
  return sporePrint(random, { cx: width * 0.98, cy: height * 0.93, r: width * 0.5, ink: ink3, gills: 80, dust: 60, inner: 0.12 }) +
    line(rules, ink, 1.8, { opacity: 0.5 }) + line(marks[0], ink, 8) + line(marks[1], ink, 15) + line(marks[2], ink2, 23) +
    line(`${moveTo(width * 0.075, 0)}V${height}`, ink2, 3)
}
