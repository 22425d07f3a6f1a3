import { sporePrint } from '../cap.ts'
import type { Sheet } from './sheet.ts'

interface SplitInks { left: string; right: string; inkLeft: string; inkRight: string }

/** One print over two papers, half pale and half dark, as mycologists take it to see the colour. */
export const split: Sheet<SplitInks> = (random, { width, height }, { left, right, inkLeft, inkRight }) => {
  const cut = width / 2
  // The print is drawn once, in the colour that each half gives it. A gradient takes no colour from where it is used, so
  // the veil names its own.
  const shared = sporePrint(random, {
    cx: cut, cy: height / 2, r: height * 0.43, gills: 132, dust: 210, swirl: 0.28, drift: [0.5, -0.25],
    ink: 'currentColor', haze: { id: 'veil', strength: 0.3, ink: inkRight },
  })
  const halfLeft = `M0 0h${cut}v${height}H0z`, halfRight = `M${cut} 0H${width}v${height}H${cut}z`
  return `<path d="${halfLeft}" fill="${left}"/><path d="${halfRight}" fill="${right}"/>` +
    `<clipPath id="l"><path d="${halfLeft}"/></clipPath><clipPath id="r"><path d="${halfRight}"/></clipPath>` +
    `<defs><g id="p">${shared}</g></defs>` +
    `<g clip-path="url(#l)" color="${inkLeft}"><use href="#p"/></g><g clip-path="url(#r)" color="${inkRight}"><use href="#p"/></g>`
}
