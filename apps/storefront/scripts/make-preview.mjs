// `node scripts/make-preview.mjs`: public/preview.png from public/icon.svg, what a shared link shows where a page has no photograph of its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const folder = join(import.meta.dirname, '../public')
const strokes = readFileSync(join(folder, 'icon.svg'), 'utf8').replace(/<style>.*<\/style>/, '<style>g{stroke:#2F5D50}</style>')
const mark = await sharp(Buffer.from(strokes), { density: 1200 }).resize(380, 380).png().toBuffer()
await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#FBFAF6' } }).composite([{ input: mark, gravity: 'centre' }]).png({ palette: true }).toFile(join(folder, 'preview.png'))
