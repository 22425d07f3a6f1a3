// `node scripts/make-favicon.mjs`: public/favicon.ico from public/icon.svg, for whoever asks for the old name without reading the page.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const size = 32
const folder = join(import.meta.dirname, '../public')
// A picture that never changes with the theme, so it stands on a ground of its own.
const mark = readFileSync(join(folder, 'icon.svg'), 'utf8').replace(/<style>.*<\/style>/, '<rect width="28" height="28" rx="4" fill="#FBFAF6"/><style>g{stroke:#2F5D50}</style>')
const png = await sharp(Buffer.from(mark), { density: 300 }).resize(size, size).png({ palette: true }).toBuffer()

const head = Buffer.alloc(22)
head.writeUInt16LE(1, 2) // an icon
head.writeUInt16LE(1, 4) // of one picture
head.writeUInt8(size, 6)
head.writeUInt8(size, 7)
head.writeUInt16LE(1, 10)
head.writeUInt16LE(32, 12)
head.writeUInt32LE(png.length, 14)
head.writeUInt32LE(head.length, 18)
writeFileSync(join(folder, 'favicon.ico'), Buffer.concat([head, png]))
