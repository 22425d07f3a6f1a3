// Draws the woff2 files in fonts/ from the npm packages of the two typefaces. Run it after an update of one of them:
//   npm run fonts -w packages/ui
// The files are committed, so that neither a build nor a visitor waits for this.
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'fonts')
const packageFile = (name, file) => join(dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), file)

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

// English and Canadian French, and what studies and prices need.
const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + 'Œœı' + '\u2009\u200a\u2011–—‘’‚“”„†‡•…‰‹›€™←→−≤≥×'
// Names of authors from elsewhere: fetched by a browser only where a page prints one of these.
const latinExtended = range(0x100, 0x17f) + range(0x218, 0x21b) + 'ẞ'

// What is set on a page: kerning, ligatures, accents, and figures that line up in tables.
const keepFeatures = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'tnum', 'lnum', 'case']

const serif = (style, set) => packageFile('source-serif-4', `files/source-serif-4-${set}-opsz-${style}.woff2`)
const sans = (set) => packageFile('instrument-sans', `files/instrument-sans-${set}-wght-normal.woff2`)
// The optical size stands at 18, the size of running text; the axis itself would more than double the file.
const serifAxes = { opsz: 18, wght: { min: 400, max: 600 } }
const sansAxes = { wght: { min: 400, max: 600 } }

const files = [
  { name: 'serif', from: serif('normal', 'latin'), text: latin, axes: serifAxes },
  // Two weights apart, rather than all between in one: most pages that need an italic need only the first, at half the bytes.
  { name: 'serif-italic', from: serif('italic', 'latin'), text: latin, axes: { opsz: 18, wght: 400 } },
  { name: 'serif-italic-bold', from: serif('italic', 'latin'), text: latin, axes: { opsz: 18, wght: 600 } },
  { name: 'serif-extended', from: serif('normal', 'latin-ext'), text: latinExtended, axes: serifAxes },
  { name: 'sans', from: sans('latin'), text: latin, axes: sansAxes },
  { name: 'sans-extended', from: sans('latin-ext'), text: latinExtended, axes: sansAxes },
  // The ampersand of the mark stands on every page, the rest of the italic on few.
  { name: 'ampersand', from: serif('italic', 'latin'), text: '&', axes: { opsz: 18, wght: 400 } },
]

for (const { name, from, text, axes } of files) {
  const font = await subsetFont(await readFile(from), text, { targetFormat: 'woff2', variationAxes: axes, keepFeatures })
  await writeFile(join(folder, `${name}.woff2`), font)
  console.log(`${name}.woff2`.padEnd(24), font.length)
}
for (const name of ['source-serif-4', 'instrument-sans']) await copyFile(packageFile(name, 'LICENSE'), join(folder, `${name}.OFL.txt`))
