import { createHash } from 'node:crypto'
import { coverSlugs, drawCover } from './covers.ts'

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex')

test.each(coverSlugs)('%s: draws the same picture each time, small and with nothing from elsewhere', (slug) => {
  const svg = drawCover(slug)
  expect(drawCover(slug)).toBe(svg)
  expect(svg.length).toBeLessThan(15_000)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (1200 800|800 1000)" width="(1200|800)" height="(800|1000)">/)
  // Whole and finite numbers, no script, no reference outside the drawing.
  expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|<image|href="(?!#)|url\((?!#)/)
})

test('no two slugs share a picture', () => {
  expect(new Set(coverSlugs.map((slug) => fingerprint(drawCover(slug)))).size).toBe(coverSlugs.length)
})

test('one drawing, kept as it was when it was made: a change of the random source would show here', () => {
  expect(fingerprint(drawCover('hemp-oil'))).toBe('931de76e0aaaae2f817512c4b1aa4ca55e6e4c8472513de347c786765a049c40')
})

test('the share that is drawn is the share that the review states: 76 of 100 gills in the ink of the low ratings', () => {
  const paths = [...drawCover('share-of-low-quality-studies').matchAll(/ d="([^"]+)" fill="none" stroke="([^"]+)"/g)]
  const gills = Object.fromEntries(paths.map(([, d, ink]) => [ink, d?.match(/M/g)?.length]))
  expect(gills).toEqual({ '#C8963E': 76, '#8B8675': 24 })
})
