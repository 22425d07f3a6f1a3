// The few SVG strokes that the drawings are made of. Coordinates are whole numbers: they keep a drawing under 15 KB, and
// at 800 units across nobody sees the difference.

export type Point = readonly [x: number, y: number]
export const TURN = Math.PI * 2

/** A coordinate, without the minus sign that rounding would leave on zero. */
export const round = (value: number) => String(Math.round(value) || 0)

/** Two coordinates in path data; a minus sign parts them by itself. */
export const pair = (x: number, y: number) => {
  const second = round(y)
  return round(x) + (second.startsWith('-') ? second : ` ${second}`)
}

export const polar = (cx: number, cy: number, r: number, angle: number): Point => [cx + r * Math.cos(angle), cy + r * Math.sin(angle)]

export const moveTo = (x: number, y: number) => `M${pair(x, y)}`
/** A round speck, when stroked with round caps. */
export const speck = (x: number, y: number) => `${moveTo(x, y)}h0`

export interface Look { opacity?: number }
const look = ({ opacity }: Look) => (opacity === undefined ? '' : ` opacity="${Number(opacity.toFixed(2))}"`)

export const area = (d: string, fill: string, more: Look = {}) => (d ? `<path d="${d}" fill="${fill}"${look(more)}/>` : '')
export const line = (d: string, stroke: string, width: number, more: Look = {}) =>
  d ? `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${Number(width.toFixed(1))}" stroke-linecap="round"${look(more)}/>` : ''
export const disc = (cx: number, cy: number, r: number, fill: string, more: Look = {}) =>
  `<circle cx="${round(cx)}" cy="${round(cy)}" r="${round(r)}" fill="${fill}"${look(more)}/>`
export const ring = (cx: number, cy: number, r: number, stroke: string, width: number, fill = 'none') =>
  `<circle cx="${round(cx)}" cy="${round(cy)}" r="${round(r)}" fill="${fill}" stroke="${stroke}" stroke-width="${Number(width.toFixed(1))}"/>`
